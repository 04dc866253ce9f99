package copydesk.ingest.discovery;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageLinksTests {

    @ParameterizedTest
    @CsvSource({ "https://www.News.example/a, news.example", "http://www2.news.example, news.example",
            "https://news.example:8080/a, news.example", "https://me:word@news.example/a, news.example",
            "https://news.example?a@b.example/, news.example", "https://news.example#a, news.example",
            "https://wwwnews.example/, wwwnews.example", "mailto:desk@news.example, ''", "/a, ''", "'', ''" })
    void tellsTheHost(String address, String host) {
        assertThat(PageLinks.host(address)).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({ "https://news.example/a?b, /a?b", "HTTP://news.example/a, /a", "https://news.example, ''",
            "https://news.example?b, ?b", "/a, /a" })
    void tellsPathAndQuery(String address, String path) {
        assertThat(PageLinks.path(address)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({ "b#c, https://news.example/a/b", "#c, https://news.example/a/", "/b?c, https://news.example/b?c",
            "//other.example/, https://other.example/" })
    void tellsTheAbsoluteAddressWithoutItsFragment(String href, String address) {
        String html = "<a href='" + href + "'>x</a>";

        assertThat(PageLinks.address(Jsoup.parse(html, "https://news.example/a/").select("a").get(0)))
            .isEqualTo(address);
    }

}
