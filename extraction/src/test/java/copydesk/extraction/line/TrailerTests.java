package copydesk.extraction.line;

import copydesk.extraction.text.RichText;
import copydesk.extraction.text.RichTextBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses that stand behind words as links and not as text. */
class TrailerTests {

    private static final String PAGE = "https://news.example/ferry";

    @ParameterizedTest
    @CsvSource({ "https://news.example/a, https://news.example/a", "<https://news.example/a>, https://news.example/a",
            "(http://news.example/a), http://news.example/a", "www.news.example/a, https://www.news.example/a",
            "WWW.news.example, https://WWW.news.example" })
    void areReadWhereALineIsNothingElse(String line, String url) {
        assertThat(Trailer.url(line)).contains(url);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "news.example/a", "ftp://news.example/a", "https://", "https://news.example/a b",
            "See https://news.example/a" })
    void areNotReadInOtherLines(String line) {
        assertThat(Trailer.url(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "Original article, 0", "Source: Harbour Post, 8", "Read the original:, 0", "Originalartikel, 0" })
    void areTakenFromTheLinkOfTheLabel(String line, int start) {
        Trailer trailer = new Trailer();

        assertThat(trailer.takes(linked(line, start, PAGE))).isTrue();
        assertThat(trailer.address()).contains(PAGE);
    }

    @ParameterizedTest
    @CsvSource({ "Read the original, 0", "Original articles, 0", "Harbour Post, 0", "Original article by the Post, 0" })
    void areNotTakenFromOtherLinks(String line, int start) {
        Trailer trailer = new Trailer();

        assertThat(trailer.takes(linked(line, start, PAGE))).isFalse();
        assertThat(trailer.address()).isEmpty();
    }

    @Test
    void areNotTakenFromTheLinkToAHomePage() {
        Trailer trailer = new Trailer();

        assertThat(trailer.takes(linked("Source: Harbour Post", 8, "https://news.example/"))).isFalse();
        assertThat(trailer.takes(linked("Source: Harbour Post", 8, "https://news.example"))).isFalse();
        assertThat(trailer.takes(linked("Source: Harbour Post", 8, "mailto:desk@news.example"))).isFalse();
        assertThat(trailer.address()).isEmpty();
    }

    @Test
    void areNotTakenFromOneLinkOfTwo() {
        RichText text = new RichTextBuilder().append("Source: Harbour Post")
            .anchor("https://news.example/a", 8, 15)
            .anchor("https://news.example/b", 16, 20)
            .build();

        assertThat(new Trailer().takes(text)).isFalse();
    }

    @Test
    void areTakenFromTheLinkBelowTheLabel() {
        Trailer trailer = new Trailer();

        assertThat(trailer.takes("Original url:")).isTrue();
        assertThat(trailer.takes(linked("Harbour Post", 0, PAGE))).isTrue();
        assertThat(trailer.takes(linked("Harbour Post", 0, "https://news.example/other"))).isFalse();
        assertThat(trailer.address()).contains(PAGE);
    }

    private static RichText linked(String line, int start, String href) {
        return new RichTextBuilder().append(line).anchor(href, start, line.length()).build();
    }

}
