package copydesk.benchmarks.change;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupTouchesTests {

    private static final String SCRIPT = "<script>var a = 'b c',\n  d=\"<p>\";</script>";

    @Test
    void keepsAttributesWithoutValueAndWithoutQuotes() {
        String page = "<img hidden width=20 data-x2=\"1\" srcset='a 2x' />";

        String touched = MarkupTouches.attributes(page, new Random(3));

        assertThat(touched).startsWith("<img ").endsWith(" />");
        assertThat(touched.substring(5, touched.length() - 3).split(" (?!2x)")).hasSize(5)
            .contains("hidden", "width=20", "data-x2=\"1\"", "srcset='a 2x'");
    }

    @Test
    void mixesTheNamesOfAClass() {
        String page = "<p class=\"lead big\">One</p><p class=\"x\">Two</p>";

        assertThat(all(MarkupTouches::classes, page)).containsExactlyInAnyOrder(page,
                "<p class=\"big lead\">One</p><p class=\"x\">Two</p>");
    }

    @Test
    void turnsQuotesOfAttributesOnly() {
        String page = "<a href=\"/x\" title=\"it's\">he said \"no\"</a>";

        assertThat(all(MarkupTouches::quotes, page)).containsExactlyInAnyOrder(page,
                "<a href='/x' title=\"it's\">he said \"no\"</a>");
    }

    @Test
    void takesSpaceAwayBetweenBlocksAndNotBetweenWords() {
        String page = "<div>\n <p>One\n two</p>\n <p>a <b>b</b> c</p></div>";

        assertThat(all(MarkupTouches::minified, page)).containsExactlyInAnyOrder(
                "<div><p>One\n two</p><p>a <b>b</b> c</p></div>", "<div><p>One two</p><p>a <b>b</b> c</p></div>");
    }

    @Test
    void writesCharactersByNumber() {
        assertThat(all(MarkupTouches::entities, "<p>a&nbsp;b</p>")).containsExactlyInAnyOrder("<p>a&nbsp;b</p>",
                "<p>a&#160;b</p>", "<p>a&#xA0;b</p>");
        assertThat(MarkupTouches.entities("<p>a &mdash; b &#8217;</p>", new Random(1)))
            .isEqualTo("<p>a &#8212; b &rsquo;</p>");
        assertThat(all(MarkupTouches::entities, "<p>it's so</p>")).containsExactlyInAnyOrder("<p>it&#39;s so</p>",
                "<p>it&#x27;s so</p>", "<p>it&apos;s so</p>");
    }

    @Test
    void setsCommentsBeforeParagraphs() {
        assertThat(all(MarkupTouches::comments, "<p>One</p><pre>x</pre>")).contains("<p>One</p><pre>x</pre>")
            .anySatisfy(
                    (touched) -> assertThat(touched).matches("<!-- rendered by node \\d+ --><p>One</p><pre>x</pre>"));
    }

    @Test
    void stampsScriptsAndTheirFiles() {
        String touched = MarkupTouches.builds("<script src=\"/app.js\"></script><a href=\"/x.js\">x</a>",
                new Random(1));

        assertThat(touched).matches(
                "<script nonce=\"[0-9a-f]+\" src=\"/app\\.[0-9a-f]+\\.js\"></script><a(?: data-reactid=\"\\d+\")? href=\"/x\\.js\">x</a>");
    }

    @Test
    void leavesScriptsAlone() {
        List<Rewriting> touches = List.of(MarkupTouches::classes, MarkupTouches::quotes, MarkupTouches::whiteSpace,
                MarkupTouches::minified, MarkupTouches::entities, MarkupTouches::comments);

        assertThat(touches).allSatisfy((touch) -> assertThat(all(touch, SCRIPT)).containsExactly(SCRIPT));
    }

    private static List<String> all(Rewriting touch, String page) {
        return IntStream.range(0, 60)
            .mapToObj((seed) -> touch.apply(page, new Random(seed * 7919L)))
            .distinct()
            .toList();
    }

}
