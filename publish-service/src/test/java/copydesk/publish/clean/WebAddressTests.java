package copydesk.publish.clean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebAddressTests {

    @ParameterizedTest
    @ValueSource(strings = { "https://example.org/", "http://example.org", "https://example.org:8443/a/b?c=d&e=f#g",
            "https://example.org/100%25", "https://[2001:db8::1]/x", "https://a_b.example.org/~me/(1)" })
    void keepsWebAddressAsGiven(String given) {
        assertThat(WebAddress.of(given)).contains(given);
    }

    @ParameterizedTest
    @CsvSource({ "HTTPS://Example.org/A, https://Example.org/A", "' https://example.org/a ', https://example.org/a",
            "https://example.org/a b, https://example.org/a%20b", "https://example.org/50%, https://example.org/50%25",
            "https://example.org/a|b[1], https://example.org/a%7Cb%5B1%5D",
            "https://example.org/#a#b, https://example.org/#a%23b",
            "https://example.org/\u00e9, https://example.org/%C3%A9",
            "https://b\u00fccher.example/x, https://xn--bcher-kva.example/x" })
    void writesWebAddressAsUrisAreWritten(String given, String written) {
        assertThat(WebAddress.of(given)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "#", "/news", "example.org", "//example.org/", "javascript:alert(1)",
            "java\nscript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://example.org/", "https://",
            "https:///x", "https:example.org", "http://user:word@example.org/", "http://a\\@b/",
            "https://exa mple.org/", "http://\"><script>/", "http://[x]/", "http://example.org:port/",
            "mailto:desk@example.org" })
    void refusesEverythingElse(String given) {
        assertThat(WebAddress.of(given)).isEmpty();
    }

    @Test
    void takesHostsWhoseNameAHostCanHave() {
        String longest = "a".repeat(63);

        assertThat(WebAddress.of("https://" + longest + ".example/")).contains("https://" + longest + ".example/");
        assertThat(WebAddress.of("https://a" + longest + ".example/")).isEmpty();
        assertThat(WebAddress.of("https://example." + longest + "a")).isEmpty();
        assertThat(WebAddress.of("https://post..example/")).isEmpty();
        assertThat(WebAddress.of("https://.example/")).isEmpty();
        assertThat(WebAddress.of("https://post.example./")).contains("https://post.example./");
    }

    @Test
    void refusesNothingAtAll() {
        assertThat(WebAddress.of(null)).isEmpty();
    }

    @Test
    void leavesOwnOutputAlone() {
        String once = WebAddress.of("https://example.org/\u00e9 50% \"x\"#a#b").orElseThrow();

        assertThat(WebAddress.of(once)).contains(once);
    }

    @Test
    void writesHalfSurrogatePairAsSomethingHarmless() {
        assertThat(WebAddress.of("https://example.org/\ud83c")).contains("https://example.org/%3F");
    }

}
