package copydesk.benchmarks.enrichment.gold;

import java.util.List;
import java.util.stream.Collectors;

import copydesk.contract.annotation.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Words with their labels, as {@code word/LABEL}. */
class TaggedSentenceTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Ana/B-PER Horvat/I-PER left/O Oslo/B-LOC => PERSON 0-10 ; PLACE 16-20
            Ana/I-PER Horvat/I-PER => PERSON 0-10
            Ana/B-PER Bo/B-PER => PERSON 0-3 ; PERSON 4-6
            Ana/B-PER Oslo/I-LOC => PERSON 0-3 ; PLACE 4-8
            the/O Oslo/B-ORG => ORGANISATION 4-8
            a/B-MISC Oslo/B-LOC b/I-MISC => PLACE 2-6
            🚢🚢/O Oslo/B-LOC => PLACE 3-7
            a/O b/O => ``
            """)
    void labelsMakeNames(String words, String names) {
        assertThat(names(sentence(words))).isEqualTo(names);
    }

    @Test
    void wordsStandBehindSpaces() {
        TaggedSentence sentence = sentence("Ana/B-PER left/O ./O");

        assertThat(sentence.text()).isEqualTo("Ana left .");
        assertThat(sentence.isEmpty()).isFalse();
        assertThat(new TaggedSentence(0).isEmpty()).isTrue();
    }

    @Test
    void lastNameIsGivenOnce() {
        TaggedSentence sentence = sentence("Ana/B-PER");

        assertThat(sentence.names()).isEqualTo(List.of(new NamedSpan(3, 0, 3, EntityKind.PERSON)));
        assertThat(sentence.names()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "O,false,''", "B-PER,true,per", "I-Politician,false,politician",
            "B-political-party,true,political-party" })
    void labelHasAPositionAndAType(String label, boolean begins, String type) {
        assertThat(WordLabel.of(label)).isEqualTo(new WordLabel(begins, type));
    }

    @ParameterizedTest
    @CsvSource({ "B-PER,PERSON", "I-writer,PERSON", "B-org,ORGANISATION", "B-band,ORGANISATION", "B-GPE,PLACE",
            "B-FAC,PLACE", "B-MISC,", "B-NORP,", "O," })
    void typeTellsTheKind(String label, EntityKind kind) {
        assertThat(WordLabel.of(label).kind().orElse(null)).isEqualTo(kind);
    }

    private static String names(TaggedSentence sentence) {
        return sentence.names()
            .stream()
            .map((name) -> name.kind() + " " + name.start() + "-" + name.end())
            .collect(Collectors.joining(" ; "));
    }

    private static TaggedSentence sentence(String words) {
        TaggedSentence sentence = new TaggedSentence(3);
        for (String word : words.split(" ")) {
            sentence.add(word.substring(0, word.lastIndexOf('/')),
                    WordLabel.of(word.substring(word.lastIndexOf('/') + 1)));
        }
        return sentence;
    }

}
