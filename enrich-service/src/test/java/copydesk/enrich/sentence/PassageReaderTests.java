package copydesk.enrich.sentence;

import java.util.List;

import copydesk.enrich.text.Token;
import copydesk.enrich.text.Tokenizer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassageReaderTests {

    @Test
    void passageHasItsMarksAroundIt() {
        assertThat(read("He said \"not now\" twice.")).containsExactly(new Passage(2, 6, 3, 5, false));
    }

    @Test
    void passageThatGoesOnHasNoMarkBehindIt() {
        List<Token> next = Tokenizer.tokens("\u201cand never.\u201d");

        assertThat(PassageReader.read(Tokenizer.tokens("\u201cNot now"), next.get(0)))
            .containsExactly(new Passage(0, 3, 1, 3, true));
    }

    @Test
    void markLeftOpenHidesNoLaterPassage() {
        assertThat(read("He \u00abnever \u201cspoke\u201d here")).containsExactly(new Passage(3, 6, 4, 5, false));
    }

    @Test
    void emptyMarksEncloseNothing() {
        assertThat(read("a \u201c\u201d b \u00ab\u00bb")).isEmpty();
        assertThat(read("")).isEmpty();
    }

    @Test
    void aSingleMarkAtTheEndOpensNothingThatGoesOn() {
        Token next = Tokenizer.tokens("\u201ca\u201d").get(0);

        assertThat(PassageReader.read(Tokenizer.tokens("a \u201c"), next)).isEmpty();
    }

    @Test
    void oneMarkClosesBothOfTwoAngles() {
        assertThat(read("\u00aba \u00abb\u00bb, c")).containsExactly(new Passage(0, 5, 1, 4, false));
        assertThat(read("\u00aba \u00abb\u00bb c\u00bb, d")).containsExactly(new Passage(0, 7, 1, 6, false));
    }

    @Test
    void tenThousandOpenMarksAreReadAtOnce() {
        assertThat(read("\u00aba ".repeat(10_000))).isEmpty();
        assertThat(read("\u201ca \u201cb\u201d ".repeat(10_000))).hasSize(10_000);
    }

    private static List<Passage> read(String text) {
        return PassageReader.read(Tokenizer.tokens(text), null);
    }

}
