package copydesk.enrich.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HrefTests {

    @Test
    void losesWhatBrowsersOverlook() {
        assertThat(Href.of(" \u00a0ht\ttps://a.exa\r\nmple/\ufeff\n"))
            .isEqualTo(new Href("https://a.example/", "https"));
        assertThat(Href.of(null)).isEqualTo(new Href("", ""));
    }

    @ParameterizedTest
    @CsvSource({ "https://a.example/,https", "HTTP://a.example/,http", "mailto:a,mailto", "a/b:c,''", "/a:b,''",
            "#a:b,''", "?a:b,''", "1a:b,''", "a+b-c.d:e,a+b-c.d", "www.a.example/x:y,https",
            "www.a.example:8080/x,https" })
    void readsTheScheme(String given, String scheme) {
        assertThat(Href.of(given).scheme()).isEqualTo(scheme);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a@b.example", "a.b+c@d.e.example?subject=x", "mailto:", "http://mailto:a@b.example" })
    void knowsMail(String given) {
        assertThat(Href.of(given).isMail()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a@b", "@a.example", "a/b@c.example", "a b@c.example", "https://a@b.example/",
            "tel:a@b.example" })
    void takesNothingElseForMail(String given) {
        assertThat(Href.of(given).isMail()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://a.example/\u202ea", "https://a.example/\u2066a", "a\u0000b", "a\u007fb",
            "https://a.example/\u2028a", "a\ud83d" })
    void noticesTricks(String given) {
        assertThat(Href.of(given).isTrick()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "https://a.example/\u200cb", "https://a.example/\ud83d\ude00", "https://a.example/a\u00a0b" })
    void leavesWhatOnlyLooksOdd(String given) {
        assertThat(Href.of(given).isTrick()).isFalse();
    }

    @Test
    void lengthHasABound() {
        assertThat(Href.of("a".repeat(4_096)).isTrick()).isFalse();
        assertThat(Href.of("a".repeat(4_097)).isTrick()).isTrue();
        assertThat(Href.of("mailto:" + "a".repeat(5_000)).isMail()).isTrue();
    }

}
