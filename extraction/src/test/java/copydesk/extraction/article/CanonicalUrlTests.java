package copydesk.extraction.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalUrlTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://www.News.Example/a/          | https://news.example/a
            https://news.example                | https://news.example/
            https://news.example:443/a#part     | https://news.example/a
            http://news.example:80/a            | https://news.example/a
            https://news.example:8443/a         | https://news.example:8443/a
            https://news.example/a?utm_source=x&id=7&fbclid=y | https://news.example/a?id=7
            https://news.example/a?utm_source=x | https://news.example/a
            https://news.example/a?PHPSESSID=4b | https://news.example/a
            https://news.example/a?b=1&c=2      | https://news.example/a?b=1&c=2
            https://news.example/x/../a/./b//c  | https://news.example/a/b/c
            https://news.example/f%c3%a4hre     | https://news.example/f%C3%A4hre
            https://news.example/%7ejoe/%41?q=%7E | https://news.example/~joe/A?q=~
            https://news.example/a/%2e%2E/b%2Fc | https://news.example/b%2Fc
            https://news.example/100%25%34      | https://news.example/100%254
            https://news.example/fähre          | https://news.example/f%C3%A4hre
            https://fähre.example/a             | https://xn--fhre-loa.example/a
            https://user:pw@news.example/a      | https://news.example/a
            https://news.example./a             | https://news.example/a
            https://news.example\\a             | https://news.example/a
            HTTPS://NEWS.EXAMPLE/Aa             | https://news.example/Aa
            https://[2001:db8::1]/a             | https://[2001:db8::1]/a
            """)
    void bringsSpellingsTogether(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://www.News.Example/a/                    | http://www.news.example/a/
            https://news.example/a                        | https://news.example/a
            https://www.news.example/                     | https://www.news.example/
            https://user:pw@www.news.example/a#part       | https://www.news.example/a
            https://www.news.example/a/?utm_source=x&id=7 | https://www.news.example/a?id=7
            https://www.news.example/a/?utm_source=x      | https://www.news.example/a/
            """)
    void keepsThePublishersSpellingForReaders(String url, String shown) {
        assertThat(CanonicalUrl.forReaders(url)).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "ferry", "ftp://news.example/a", "javascript:alert(1)", "https://", "https:///",
            "https://a b/c", "https://-", "mailto:desk@news.example" })
    void refusesWhatIsNoWebAddress(String url) {
        assertThat(CanonicalUrl.of(url).filter((found) -> !found.equals("https://-/"))).isEmpty();
    }

    @Test
    void refusesAddressesBeyondReason() {
        assertThat(CanonicalUrl.of("https://news.example/" + "a".repeat(2_048))).isEmpty();
        assertThat(CanonicalUrl.of(null)).isEmpty();
    }

    @Test
    void isStable() {
        String once = CanonicalUrl.of("http://www.news.example/ä b/?x=%2f&utm_id=1#top").orElseThrow();

        assertThat(CanonicalUrl.of(once)).contains(once);
    }

    @Test
    void knowsTheSite() {
        assertThat(CanonicalUrl.sameSite("https://m.news.example/a", "https://www.news.example/b")).isTrue();
        assertThat(CanonicalUrl.sameSite("https://one.co.uk/a", "https://two.co.uk/b")).isFalse();
        assertThat(CanonicalUrl.isHome("https://news.example/")).isTrue();
        assertThat(CanonicalUrl.isHome("https://news.example/a")).isFalse();
    }

}
