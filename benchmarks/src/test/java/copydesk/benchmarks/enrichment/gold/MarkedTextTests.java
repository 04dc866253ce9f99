package copydesk.benchmarks.enrichment.gold;

import java.util.List;

import copydesk.benchmarks.enrichment.gold.InlineMark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MarkedTextTests {

    @Test
    void leavesPlainTextAsItIs() {
        assertThat(MarkedText.parse("The harbour opened.")).isEqualTo(new MarkedText("The harbour opened.", List.of()));
    }

    @Test
    void readsANameWithItsPlace() {
        MarkedText read = MarkedText.parse("In [Rijeka|ri], [Ana Horvat|ah] spoke.");

        assertThat(read.text()).isEqualTo("In Rijeka, Ana Horvat spoke.");
        assertThat(read.marks()).containsExactly(new InlineMark(Kind.NAME, 3, 9, List.of("ri")),
                new InlineMark(Kind.NAME, 11, 21, List.of("ah")));
    }

    @Test
    void readsAQuoteWithANameInside() {
        MarkedText read = MarkedText.parse("{“Tell [Emil|ea],”|bi|said|~} she said.");

        assertThat(read.text()).isEqualTo("“Tell Emil,” she said.");
        assertThat(read.marks()).containsExactly(new InlineMark(Kind.QUOTE, 0, 12, List.of("bi", "said", "~")),
                new InlineMark(Kind.NAME, 6, 10, List.of("ea")));
    }

    @Test
    void readsALinkAroundAName() {
        MarkedText read = MarkedText.parse("[[Ana|ah] said](# lost) so");

        assertThat(read.text()).isEqualTo("Ana said so");
        assertThat(read.marks()).containsExactly(new InlineMark(Kind.LINK, 0, 8, List.of("#", "lost")),
                new InlineMark(Kind.NAME, 0, 3, List.of("ah")));
    }

    @Test
    void readsAQuoteInAQuote() {
        MarkedText read = MarkedText.parse("{“She said {‘no’|b|said}.”|a|}");

        assertThat(read.text()).isEqualTo("“She said ‘no’.”");
        assertThat(read.marks()).extracting(read::words).containsExactly("“She said ‘no’.”", "‘no’");
        assertThat(read.marks().get(0).field(1)).isEmpty();
    }

    // the first character is two char values long
    @Test
    void countsCodePoints() {
        MarkedText read = MarkedText.parse("\ud83c\udf0a [Huế|hu]");

        assertThat(read.marks()).containsExactly(new InlineMark(Kind.NAME, 2, 5, List.of("hu")));
        assertThat(read.marks()).extracting(read::words).containsExactly("Huế");
    }

    @Test
    void takesMeaningFromWhatFollowsABackslash() {
        MarkedText read = MarkedText.parse("“\\[The minister\\] left \\| came”");

        assertThat(read).isEqualTo(new MarkedText("“[The minister] left | came”", List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "[Ana|ah; a mark is not closed", "{“Yes”; a mark is not closed", "[Ana; a mark is not closed",
                    "[Ana] said; a bracket is neither a name nor a link",
                    "Ana|ah]; a mark that was not opened ends with |", "so]; a mark that was not opened ends with ]" })
    void saysWhatIsWrong(String source, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> MarkedText.parse(source))
            .withMessageStartingWith(message);
    }

}
