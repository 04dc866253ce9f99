package copydesk.enrich.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTests {

    @Test
    void fullStopParts() {
        assertThat(split("The quay is shut. Ferries go elsewhere!")).containsExactly("The quay is shut .",
                "Ferries go elsewhere !");
    }

    @Test
    void openingMarkBelongsToWhatItOpens() {
        assertThat(split("It is late. “Ask Rijeka,” he said.")).containsExactly("It is late .",
                "“ Ask Rijeka , ” he said .");
    }

    @Test
    void closingMarkStaysWithWhatItCloses() {
        assertThat(split("“It is late.” He left.")).containsExactly("“ It is late . ”", "He left .");
    }

    @Test
    void abbreviationDoesNotPart() {
        assertThat(split("Gov. Treviño spoke.")).containsExactly("Gov . Treviño spoke .");
    }

    @Test
    void textWithoutWordsIsOneSentence() {
        assertThat(split("…—…")).hasSize(1);
        assertThat(split("")).isEmpty();
    }

    private static List<String> split(String text) {
        TextBlock block = Sentence.block(text);
        int[] bounds = Sentences.bounds(block);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.length; i++) {
            sentences.add(block.tokens()
                .subList(bounds[i], bounds[i + 1])
                .stream()
                .map(Token::text)
                .collect(Collectors.joining(" ")));
        }
        return sentences;
    }

}
