package copydesk.benchmarks.change;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TouchTests {

    @Test
    void touchesDatesInTagsOnly() {
        String page = "<time datetime=\"2026-11-05T08:00:00Z\">5</time><a href=\"/2026-11-05/a\">on 2026-11-05</a>";

        assertThat(touched(Touch.DATES, page, true)).matches(
                "<time datetime=\"2026-11-(?!05)\\d\\dT08:00:00Z\">5</time><a href=\"/2026-11-05/a\">on 2026-11-05</a>");
    }

    @Test
    void touchesTheDateLineOfATextOnly() {
        assertThat(touched(Touch.DATES, "March 2, 2026\n\nOn March 2, 2026, it", false))
            .matches("March (?!2,)\\d+, 2026\n\nOn March 2, 2026, it");
        assertThat(touched(Touch.DATES, "3. Februar 2026\n", false)).matches("(?!3\\.)\\d+\\. Februar 2026\n");
    }

    @Test
    void addsTrackingToAddresses() {
        assertThat(touched(Touch.TRACKING, "[a](https://x.example/a) [b](#)", false))
            .matches("\\[a]\\(https://x.example/a\\?(utm_|fbclid|gclid|PHPSESSID|jsessionid)\\S+\\) \\[b]\\(#\\)");
    }

    @Test
    void mixesAttributes() {
        assertThat(touched(Touch.ATTRIBUTES, "<img src=\"a\" alt=\"b\">", true)).containsPattern("data-v=\"\\d+\">$")
            .contains("src=\"a\"", "alt=\"b\"");
    }

    @Test
    void addsBoxesBeforeTheEnd() {
        assertThat(touched(Touch.ADVERT, "<p>a</p></body>", true)).startsWith("<p>a</p><div class=\"advertisement\">")
            .endsWith("</script></body>");
        assertThat(touched(Touch.RELATED, "a\n\nRelated article: [Old](#)", false))
            .matches("a\n\nRelated article: \\[Old \\w+ .+]\\(#\\)");
        assertThat(touched(Touch.MENU, "<nav><a>b</a></nav>", true)).startsWith("<nav><a href=");
    }

    @Test
    void givesTheSameForTheSameSeed() {
        for (Touch touch : Touch.values()) {
            String page = "<nav></nav><p>one two, three</p> <a href=\"https://x.example\">four</a></body>";

            assertThat(touched(touch, page, true)).isEqualTo(touched(touch, page, true));
        }
    }

    private static String touched(Touch touch, String document, boolean page) {
        return touch.apply(document, page, new Random(7));
    }

}
