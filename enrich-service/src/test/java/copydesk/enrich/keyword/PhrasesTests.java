package copydesk.enrich.keyword;

import java.util.List;

import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTests {

    private static final StopWords COMMON = StopWords.standard();

    @Test
    void phraseHasThreeWordsAtMost() {
        assertThat(read(Articles.paragraph("northern harbour ferry pier")).found()).containsOnlyKeys("northern",
                "northern harbour", "northern harbour ferry", "harbour", "harbour ferry", "harbour ferry pier", "ferry",
                "ferry pier", "pier");
    }

    @ParameterizedTest
    @CsvSource({ "ferry and pier", "'ferry, pier'", "ferry-pier", "ferry (pier)", "ferry 7 pier", "ferry of the pier" })
    void signsAndCommonWordsPartPhrases(String text) {
        assertThat(read(Articles.paragraph(text)).found()).containsOnlyKeys("ferry", "pier");
    }

    @Test
    void singularAndPluralAreOne() {
        Phrases phrases = read(Articles.paragraph("Ferries, ferry, FERRIES"));

        assertThat(phrases.found()).containsOnlyKeys("ferry")
            .containsEntry("ferry", new Phrases.Phrase("ferry", 1, 3, 3));
    }

    @Test
    void headlineWeighsThriceAndStandfirstTwice() {
        Phrases phrases = read(Articles.block(BlockRole.HEADLINE, "Ferry"),
                Articles.block(BlockRole.STANDFIRST, "ferry"), Articles.paragraph("ferry"));

        assertThat(phrases.found()).containsEntry("ferry", new Phrases.Phrase("ferry", 1, 3, 6));
    }

    @Test
    void phraseDoesNotReachIntoTheNextBlock() {
        assertThat(read(Articles.paragraph("ferry"), Articles.paragraph("pier")).found()).containsOnlyKeys("ferry",
                "pier");
    }

    @Test
    void smallLettersAreKeptWhereverTheyStand() {
        Phrases.Phrase small = new Phrases.Phrase("ferry", 1, 1, 1);
        Phrases.Phrase capital = new Phrases.Phrase("Ferry", 1, 2, 5);

        assertThat(small.plus(capital)).isEqualTo(new Phrases.Phrase("ferry", 1, 3, 6));
        assertThat(capital.plus(small)).isEqualTo(new Phrases.Phrase("ferry", 1, 3, 6));
        assertThat(capital.plus(capital)).isEqualTo(new Phrases.Phrase("Ferry", 1, 4, 10));
    }

    @Test
    void readsThreeThousandTokens() {
        Phrases phrases = read(Articles.paragraph("ferry, ".repeat(1_499) + "pier, harbour, strike"),
                Articles.paragraph("crew"));

        assertThat(phrases.found()).containsOnlyKeys("ferry", "pier");
        assertThat(phrases.found().get("ferry").times()).isEqualTo(1_499);
    }

    @Test
    void textIsCutBetweenCharacters() {
        assertThat(read(Articles.paragraph("\uD83D\uDEA2 ferry \uD83D\uDEA2 pier")).found().get("pier").text())
            .isEqualTo("pier");
    }

    @ParameterizedTest
    @CsvSource({ "ferry,true", "the,false", "and,false", "ox,false", "'',false", "747,false", "élan,true", "שלום,true",
            "\uD83D\uDEA2\uD83D\uDEA2,false" })
    void wordTellsSomething(String word, boolean tells) {
        assertThat(COMMON.tells(word)).isEqualTo(tells);
    }

    private static Phrases read(Block... blocks) {
        Phrases phrases = new Phrases(COMMON);
        Articles.text(Articles.inLanguage("en", List.of(blocks))).blocks().forEach(phrases::read);
        return phrases;
    }

}
