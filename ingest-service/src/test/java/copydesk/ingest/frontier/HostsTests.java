package copydesk.ingest.frontier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HostsTests {

    @ParameterizedTest
    @CsvSource({ "https://News.Example/feed, news.example", "http://news.example:80/, news.example",
            "https://news.example:443, news.example", "https://news.example:8443/x, news.example",
            "http://user:word@news.example/?a=b, news.example", "http://[2001:db8::1]:8080/, [2001:db8::1]",
            "http://desk_1.example/, desk_1.example", "HTTP://NEWS.EXAMPLE#top, news.example" })
    void namesTheHost(String url, String host) {
        assertThat(Hosts.of(url)).contains(host);
    }

    @Test
    void takesHttpAndHttpsOfAHostForOneHost() {
        assertThat(Hosts.of("http://news.example/")).isEqualTo(Hosts.of("https://news.example/"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "news.example", "ftp://news.example/", "mailto:desk@news.example", "https://",
            "http:///x", "https://a b/", "javascript:alert(1)" })
    void knowsNoHostOfWhatIsNoWebAddress(String url) {
        assertThat(Hosts.of(url)).isEmpty();
    }

}
