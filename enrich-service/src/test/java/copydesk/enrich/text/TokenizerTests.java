package copydesk.enrich.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TokenizerTests {

    @Test
    void splitsWordsFromPunctuation() {
        assertThat(texts("Kalmar's mayor, Ida Berg-Lund, said: \u201cNo.\u201d")).containsExactly("Kalmar", "'", "s",
                "mayor", ",", "Ida", "Berg", "-", "Lund", ",", "said", ":", "\u201c", "No", ".", "\u201d");
    }

    @Test
    void countsOffsetsInCodePoints() {
        Token token = Tokenizer.tokens("\uD83D\uDEA2\uD83D\uDEA2 Kalmar").get(2);

        assertThat(token.start()).isEqualTo(3);
        assertThat(token.end()).isEqualTo(9);
        assertThat(token.utf16Start()).isEqualTo(5);
        assertThat(token.text()).isEqualTo("Kalmar");
    }

    @Test
    void keepsCombiningMarksInTheirWord() {
        assertThat(texts("Erdog\u0306an spoke")).containsExactly("Erdog\u0306an", "spoke");
    }

    @Test
    void takesNoBreakSpaceForSpace() {
        assertThat(texts("Ida\u00a0Berg\u2009spoke")).containsExactly("Ida", "Berg", "spoke");
    }

    @Test
    void tellsWhatIsSpaced() {
        assertThat(Tokenizer.tokens("UN-led talks")).extracting(Token::spaced)
            .containsExactly(true, false, false, true);
    }

    @Test
    void findsSentenceStarts() {
        assertThat(starts("He left. She stayed! Why? Nobody knew\u2026 It rained.")).containsExactly("He", "She", "Why",
                "Nobody", "It");
    }

    @Test
    void findsSentenceStartBehindQuotationMark() {
        assertThat(starts("\u201cIt is over.\u201d The crowd left.")).containsExactly("It", "The");
    }

    @Test
    void startsNoSentenceAfterAbbreviation() {
        assertThat(starts("Sen. Murphy met J. Lund and Dr. Berg.")).containsExactly("Sen");
    }

    @Test
    void startsNoSentenceInsideNumberOrAddress() {
        assertThat(starts("Version 3.1 of harbour.Example is out.")).containsExactly("Version");
    }

    @Test
    void takesLoneSurrogatesAsTheyAre() {
        assertThat(texts("a \uD83D b")).containsExactly("a", "\uD83D", "b");
    }

    @Test
    void givesNothingForWhiteSpace() {
        assertThat(Tokenizer.tokens(" \t\n\u3000")).isEmpty();
    }

    private static List<String> texts(String text) {
        return Tokenizer.tokens(text).stream().map(Token::text).toList();
    }

    private static List<String> starts(String text) {
        return Tokenizer.tokens(text).stream().filter(Token::sentenceStart).map(Token::text).toList();
    }

}
