package copydesk.benchmarks.extraction.gold;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HostTests {

    @ParameterizedTest
    @CsvSource({ "https://www.Example.org/news/1, example.org", "http://example.org:8080, example.org",
            "//news.example.org/a?b=//c.example/, news.example.org", "https://desk@example.org/a, example.org",
            "example.org/a, example.org", "WWW.EXAMPLE.ORG, example.org", "https://example.org?a=b, example.org",
            "https://example.org#a, example.org", "https://wwwhat.example/, wwwhat.example" })
    void isTheNameInAUrl(String url, String host) {
        assertThat(Host.of(url)).isEqualTo(new Host(host));
    }

    // first bytes of the digests: 218, 149, 12, 188, 15, 20, 151
    @ParameterizedTest
    @CsvSource({ "example.org, 3", "news.example.org, 4", "localpaper.example, 2", "morning.example, 3",
            "evening.example, 0", "herald.example, 0", "münchen.example, 1" })
    void isInAFold(String host, int fold) {
        assertThat(new Host(host).fold()).isEqualTo(fold);
    }

}
