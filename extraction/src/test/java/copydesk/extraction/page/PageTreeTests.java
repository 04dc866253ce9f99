package copydesk.extraction.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import copydesk.contract.article.FetchFacts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageTreeTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            UTF-8        | text/html; charset=utf-8          | ``
            UTF-8        | text/html                         | ``
            windows-1252 | text/html                         | ``
            windows-1252 | text/html; charset=windows-1252   | <meta charset=utf-8>
            ISO-8859-2   | text/html; Charset="iso-8859-2"   | ``
            ISO-8859-2   | text/html                         | <meta charset=iso-8859-2>
            UTF-16BE     | text/html; charset=utf-16be       | ``
            UTF-8        | text/html; charset=nonsense       | ``
            windows-1252 | ``                                | <meta charset=utf-8>
            """)
    void readsTheLettersInTheCharsetOfServerOrPage(String charset, String contentType, String meta) {
        byte[] html = (meta + "<p>Über die Brücke</p>").getBytes(Charset.forName(charset));

        assertThat(page(html, null, contentType).text()).isEqualTo("Über die Brücke");
    }

    @Test
    void believesAByteOrderMarkBeforeTheServer() {
        byte[] html = "\ufeff<p>Über</p>".getBytes(StandardCharsets.UTF_8);

        assertThat(page(html, null, "text/html; charset=windows-1252").text()).isEqualTo("Über");
    }

    @Test
    void keepsASignForUnreadableCharactersThatThePageItselfShows() {
        byte[] html = "<p>Üb\ufffdr</p>".getBytes(StandardCharsets.UTF_8);

        assertThat(page(html, null, "text/html").text()).isEqualTo("Üb\ufffdr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`',
            textBlock = """
                    https://news.example/2026/ferry | <link rel=canonical href=https://other.example/>        | https://news.example/2026/bay
                    -                               | <link rel=canonical href=https://other.example/ferry>   | https://other.example/bay
                    -                               | <link rel=next href=https://other.example/ferry>        | ``
                    https://news.example/2026/ferry | <base href=https://cdn.example/>                        | https://cdn.example/bay
                    """)
    void knowsWhatRelativeLinksAreRelativeTo(String url, String head, String href) {
        Document page = page((head + "<a href=bay>Bay</a>").getBytes(StandardCharsets.UTF_8), url, "text/html");

        assertThat(page.expectFirst("a").absUrl("href")).isEqualTo(href);
    }

    @Test
    void readsAPageOfNothing() {
        assertThat(page(new byte[0], null, null).text()).isEmpty();
    }

    @Test
    void buildsNoTreeThatIsTooDeepToWalk() {
        String html = "<div>".repeat(5_000) + "Boats";
        Document page = page(html.getBytes(StandardCharsets.UTF_8), null, null);

        assertThat(depth(page)).isLessThanOrEqualTo(200);
        assertThat(page.text()).isEqualTo("Boats");
        assertThat(depth(PageTree.parseFragment(html, "").orElseThrow())).isLessThanOrEqualTo(200);
    }

    @Test
    void readsFragmentsWithTheirAddress() {
        Element fragment = PageTree.parseFragment("<p>See <a href=bay>Bay</a></p>", "https://news.example/2026/ferry")
            .orElseThrow();

        assertThat(fragment.text()).isEqualTo("See Bay");
        assertThat(fragment.expectFirst("a").absUrl("href")).isEqualTo("https://news.example/2026/bay");
    }

    @Test
    void refusesFragmentsOfTooManyTags() {
        assertThat(PageTree.parseFragment("<br>".repeat(20_000), "")).isPresent();
        assertThat(PageTree.parseFragment("<br>".repeat(20_001), "")).isEmpty();
    }

    private static int depth(Element root) {
        return root.stream().mapToInt((element) -> element.parents().size()).max().orElse(0);
    }

    private static Document page(byte[] html, String url, String contentType) {
        return PageTree.parse(html, new FetchFacts("web", "x", "ferry", url, contentType, 200, "0")).orElseThrow();
    }

}
