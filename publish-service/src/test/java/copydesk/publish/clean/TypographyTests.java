package copydesk.publish.clean;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypographyTests {

    private static final String[] PIECES = { "a", "B7", " ", " ", "-", "--", "...", ".", ",", "\"", "\u201c", "\u201d",
            "\u2018", "\u2019", "\u00ab", "\u00bb", "\u2014", "\u2026", "\ud83d\ude80", "e\u0301", "/" };

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            The ferry -- the last one -- left.    | The ferry \u2014 the last one \u2014 left.
            The ferry--the last one--left.        | The ferry\u2014the last one\u2014left.
            Nobody knew ... until Monday.         | Nobody knew \u2026 until Monday.
            And then...                           | And then\u2026
            The ferry , late , left .             | The ferry, late, left.
            Three piers , four boats              | Three piers, four boats
            """)
    void setsWhatTypewritersCouldNot(String given, String set) {
        assertThat(Typography.of(given).text()).isEqualTo(set);
    }

    @ParameterizedTest
    @ValueSource(strings = { "plain", "", "----", "....", "--help", "a --b", "https://a.example/x...y/--z", ". . .",
            "a .5 share", "Bonjour !", "a ,b", "x- -y", "wait....", "- - -" })
    void leavesWhatMeansSomethingElse(String text) {
        assertThat(Typography.of(text).text()).isEqualTo(text);
        assertThat(Typography.of(text).isSame()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"We -- all of us ... left .\"", "\u201cWe -- all ... left .\u201d",
            "\u00abNous -- tous ...\u00bb", "\u00bbWir -- alle ...\u00ab", "\u201eWir -- alle ...\u201c",
            "\u2018We don\u2019t -- all ...\u2019", "\u300c-- ...\u300d", "\u201cA paragraph -- that goes on ..." })
    void neverTouchesWhatStandsInQuotationMarks(String quote) {
        assertThat(Typography.of(quote).text()).isEqualTo(quote);
        assertThat(Typography.of("He said -- " + quote).text()).isEqualTo("He said \u2014 " + quote);
    }

    @Test
    void goesOnBehindTheQuotation() {
        assertThat(Typography.of("\u201cStay -- please,\u201d he said -- and left ...").text())
            .isEqualTo("\u201cStay -- please,\u201d he said \u2014 and left \u2026");
    }

    @Test
    void givesTheSameAgainWhenSetTwice() {
        Random random = new Random(7);
        int changed = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = random(random);
            String once = Typography.of(text).text();
            changed += once.equals(text) ? 0 : 1;

            assertThat(Typography.of(once).text()).as(text).isEqualTo(once);
        }
        assertThat(changed).isGreaterThan(400);
    }

    @Test
    void findsEveryUntouchedWordAtItsNewPlace() {
        Random random = new Random(8);
        for (int round = 0; round < 5_000; round++) {
            String text = random(random);
            Retouched set = Typography.of(text);
            CodePoints before = CodePoints.of(text);
            CodePoints after = CodePoints.of(set.text());
            for (int at = 0; at < before.length(); at++) {
                String character = before.slice(at, at + 1);
                if (Character.isLetterOrDigit(character.codePointAt(0))) {
                    assertThat(after.slice(set.start(at), set.end(at + 1))).as(text).isEqualTo(character);
                }
            }
            assertThat(set.start(before.length())).isEqualTo(after.length());
            assertThat(set.end(before.length())).isEqualTo(after.length());
        }
    }

    @Test
    void takesTimeInProportionToTheText() {
        String text = "a -- ".repeat(200_000);

        assertThat(Typography.of(text).text()).hasSize(text.length() - 200_000);
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

}
