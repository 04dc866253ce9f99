package copydesk.extraction.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Hosts and sites of addresses, also of those made to deceive. */
class HostsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.news.example/a            | news.example
            HTTP://News.Example:8080              | news.example
            https://trusted.example@evil.example/ | evil.example
            https://a:b@c@evil.example/           | evil.example
            https://evil.example\\@trusted.example | evil.example
            https:///evil.example/a               | evil.example
            https:/evil.example/a                 | evil.example
            https://evil.example?@trusted.example | evil.example
            https://evil.example#@trusted.example | evil.example
            https://www.example                   | www.example
            https://[2001:DB8::1]:8443/a          | [2001:db8::1]
            https://news.example.:443/            | news.example
            https://news.example:/a               | news.example
            https://my_paper.example/a            | my_paper.example
            """)
    void areWhereABrowserWouldGo(String url, String host) {
        assertThat(CanonicalUrl.host(url)).contains(host);
    }

    @ParameterizedTest
    @ValueSource(strings = { "news.example", "//news.example/a", "https://news example/", "https://.example/",
            "https://news..example/", "https://news.example:port/", "https://news.example:123456/", "https://[::1/a",
            "https://user@/a", "https://%6eews.example/", "javascript://news.example/%0aalert(1)" })
    void areNoneWhereNoBrowserWouldGo(String url) {
        assertThat(CanonicalUrl.host(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://news.example/      | https://sport.news.example/ | true
            https://a.b.news.example/  | https://news.example/       | true
            https://news.com.au/a      | https://www.news.com.au/b   | true
            https://a.news.com.au/     | https://news.com.au/        | true
            https://one.org.ua/        | https://two.org.ua/         | false
            https://news.example/      | https://news.example.evil/  | false
            https://news.example/      | https://notnews.example/    | false
            https://192.0.2.1/a        | http://192.0.2.1:8080/b     | true
            https://192.0.2.1/         | https://198.51.2.1/         | false
            https://news.example/      | news.example                | false
            news.example               | news.example                | false
            """)
    void areOfOneSiteByTheirLastLabels(String one, String other, boolean same) {
        assertThat(CanonicalUrl.sameSite(one, other)).isEqualTo(same);
        assertThat(CanonicalUrl.sameSite(other, one)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://news.example             | true
            https://news.example//           | true
            https://news.example/a/..        | true
            https://news.example/?utm_source=x | true
            https://news.example/#top        | true
            https://news.example/?p=4711     | false
            https://news.example/a           | false
            news.example                     | false
            """)
    void areHomeWithoutPathAndQuery(String url, boolean home) {
        assertThat(CanonicalUrl.isHome(url)).isEqualTo(home);
    }

    @Test
    void endAtTheLongestAddress() {
        String longest = "https://a.example/" + "b".repeat(2_048 - 18);

        assertThat(CanonicalUrl.of(longest)).contains(longest);
        assertThat(CanonicalUrl.host(longest + "b")).isEmpty();
        assertThat(CanonicalUrl.of("https://a.example/" + "\u00e4".repeat(1_000))).isEmpty();
    }

}
