package copydesk.benchmarks.change;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What touches leave alone, whatever the seed. */
class TouchTextTests {

    private static final int SEEDS = 200;

    @ParameterizedTest
    @EnumSource(names = { "DATES", "TRACKING", "WHITE_SPACE", "RELATED" }, mode = EnumSource.Mode.EXCLUDE)
    void leavesATextWithoutAPageAlone(Touch touch) {
        String text = "<nav><p class=\"a\">One two</p></nav></body>";

        assertThat(IntStream.range(0, SEEDS))
            .allSatisfy((seed) -> assertThat(touched(touch, text, false, seed)).isEqualTo(text));
    }

    @ParameterizedTest
    @EnumSource
    void leavesAnEmptyDocumentAlone(Touch touch) {
        assertThat(touched(touch, "", true, 1)).isEmpty();
        assertThat(touched(touch, "", false, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-02-31", "2026-02-01", "2026-02-28" })
    void givesOnlyDaysThatEveryMonthHas(String date) {
        assertThat(IntStream.range(0, SEEDS)).allSatisfy((seed) -> assertThat(touched(Touch.DATES, date, false, seed))
            .matches("2026-02-(?:0[1-9]|1\\d|2[0-8])"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            href="#top"
            href="/local"
            href="mailto:desk@a.example"
            href="https://a.example/x#part"
            href="javascript:void(0)"
            src="https://a.example/x.jpg"
            """)
    void tracksNoOtherAddresses(String attribute) {
        String page = "<a " + attribute + ">x</a>";

        assertThat(touched(Touch.TRACKING, page, true, 3)).isEqualTo(page);
    }

    @Test
    void addsTrackingBehindWhatAnAddressAsksFor() {
        assertThat(touched(Touch.TRACKING, "<a href=\"https://a.example/?id=1\">x</a>", true, 3))
            .matches("<a href=\"https://a\\.example/\\?id=1&(?:utm_|fbclid|gclid|PHPSESSID|jsessionid)\\S+\">x</a>");
    }

    @Test
    void changesWhiteSpaceAndNoWords() {
        String page = "<p>one two, three four five six</p>\n<p>Seven Eight</p>";
        String text = "one two, three four\n\nfive six";

        assertThat(IntStream.range(0, SEEDS)).allSatisfy((seed) -> {
            assertThat(touched(Touch.WHITE_SPACE, page, true, seed)).isEqualToNormalizingWhitespace(page)
                .contains("Seven Eight");
            assertThat(touched(Touch.WHITE_SPACE, text, false, seed).replaceAll(" +", " ")).isEqualTo(text);
        });
        assertThat(IntStream.range(0, SEEDS))
            .anySatisfy((seed) -> assertThat(touched(Touch.WHITE_SPACE, page, true, seed)).isNotEqualTo(page));
    }

    @Test
    void keepsAttributesAndWhatTheyHold() {
        String page = "<a href='/x?a=1&amp;b=$2' title=\"\\1 > 0\">x</a><br><img src=\"y\">";

        assertThat(touched(Touch.ATTRIBUTES, page, true, 5)).contains("href='/x?a=1&amp;b=$2'", "title=\"\\1 > 0\"")
            .contains("<br>")
            .containsPattern("<img src=\"y\" data-v=\"\\d+\">|<img data-v");
    }

    @Test
    void addsNothingToAPageWithoutAnEnd() {
        assertThat(touched(Touch.ADVERT, "<p>a</p>", true, 1)).isEqualTo("<p>a</p>");
        assertThat(touched(Touch.RELATED, "<p>a</p>", true, 1)).isEqualTo("<p>a</p>");
        assertThat(touched(Touch.MENU, "<p>a</p>", true, 1)).isEqualTo("<p>a</p>");
    }

    @Test
    void addsBeforeTheLastEndOnly() {
        String page = "<script>'</body>'</script><p>a</p></BODY></html>";

        assertThat(touched(Touch.RELATED, page, true, 1)).matches("<script>'</body>'</script><p>a</p>"
                + "<aside class=\"related\"><h3>More stories</h3><ul>(?:<li>.+?</li>)+</ul></aside></BODY></html>");
    }

    private static String touched(Touch touch, String document, boolean page, long seed) {
        return touch.apply(document, page, new Random(seed));
    }

}
