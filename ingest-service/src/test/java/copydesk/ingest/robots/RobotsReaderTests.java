package copydesk.ingest.robots;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of RFC 9309 section 2.2, one by one. */
class RobotsReaderTests {

    private static final String HOST = "https://news.example";

    private static final String EXAMPLE = """
            User-Agent: *
            Disallow: *.gif$
            Disallow: /example/
            Allow: /publications/

            User-Agent: copydesk
            Disallow: /secret/
            Allow: /secret/except.html
            Disallow: /*.pdf$
            Disallow: /caf%C3%A9
            Disallow: /search?q=
            Crawl-delay: 7

            User-Agent: otherbot
            User-Agent: CopyDesk
            Disallow: /second-group

            Sitemap: https://news.example/news.xml
            """;

    private final RobotsReader reader = new RobotsReader("Copydesk/1.0 (+https://desk.example)", Duration.ofMinutes(2));

    @ParameterizedTest
    @CsvSource({ "/, true", "/secret, true", "/secret/, false", "/secret/a.html, false", "/secret/except.html, true",
            "/a.pdf, false", "/deep/er/a.pdf, false", "/a.pdf?x, true", "/caf%C3%A9, false", "/café, false",
            "/cafe, true", "/search?q=ferry, false", "/search, true", "/example/, true", "/a.gif, true",
            "/second-group/a, false", "/SECRET/, true", "/robots.txt, true" })
    void takesTheGroupsThatNameUsAndTheLongestRule(String path, boolean allowed) {
        assertThat(rules(EXAMPLE).allows(HOST + path)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({ "/example/a, false", "/publications/, true", "/logo.gif, false", "/logo.gif?x, true" })
    void takesTheGroupOfAllWhereNoneNamesUs(String path, boolean allowed) {
        Robots rules = new RobotsReader("Nobody/1", Duration.ofMinutes(2)).read(utf8(EXAMPLE));

        assertThat(rules.allows(HOST + path)).isEqualTo(allowed);
    }

    @Test
    void allowsEverythingWhereNoGroupIsOurs() {
        assertThat(rules("User-agent: otherbot\nDisallow: /").allows(HOST + "/a")).isTrue();
        assertThat(rules("").allows(HOST + "/a")).isTrue();
        assertThat(rules("User-agent: *\nDisallow:").allows(HOST + "/a")).isTrue();
    }

    @Test
    void letsAllowWinWhereBothAreAsLong() {
        assertThat(rules("User-agent: *\nDisallow: /page\nAllow: /page").allows(HOST + "/page")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "'\ufeffUser-agent: copydesk\nDisallow: /'", "'USER-AGENT: COPYDESK\nDISALLOW: /'",
            "'user-agent : copydesk # us\r\n\r\ndisallow : / # all'", "'User-agent: copydesk\rDisallow: /'",
            "'\0\u0001junk\nUser-agent: copydesk\nDisallow: /'", "'User-agent: copydesk/2.0\nDisallow: /'" })
    void readsWhatPeopleWrite(String text) {
        assertThat(rules(text).allows(HOST + "/a")).isFalse();
    }

    @Test
    void tellsDelayAndSitemaps() {
        assertThat(rules(EXAMPLE).crawlDelay()).isEqualTo(Duration.ofSeconds(7));
        assertThat(rules(EXAMPLE).sitemaps()).containsExactly("https://news.example/news.xml");
        assertThat(rules("User-agent: *\nDisallow: /x").crawlDelay()).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "0.5, 500", "120, 120000", "86400, 120000" })
    void believesNoDelayAboveTheLongest(String seconds, long millis) {
        Robots rules = rules("User-agent: *\nDisallow: /x\nCrawl-delay: " + seconds);

        assertThat(rules.crawlDelay()).isEqualTo(Duration.ofMillis(millis));
        assertThat(rules.allows(HOST + "/a")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "-1", "soon", "9999999999", "''" })
    void overlooksDelaysThatAreNone(String delay) {
        assertThat(rules("User-agent: *\nCrawl-delay: " + delay).crawlDelay()).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "Copydesk, true", "copydesk/3.1 (contact), true", "'Copy desk', false", "(+https://x.example), true",
            "Copy-Desk_bot 1, false", "'Mozilla/5.0 (compatible; Copydesk/1.0; +https://x.example)', true",
            "'mozilla/5.0 (X11; Linux) (compatible;copydesk)', false", "'Mozilla/5.0 (compatible;copydesk)', true",
            "'Mozilla/5.0 (X11; Linux x86_64)', false" })
    void isNamedByTheProductOfTheUserAgent(String userAgent, boolean refused) {
        Robots rules = new RobotsReader(userAgent, Duration.ofMinutes(2))
            .read(utf8("User-agent: copydesk\nDisallow: /"));

        assertThat(rules.allows(HOST + "/a")).isEqualTo(!refused);
    }

    private Robots rules(String text) {
        return this.reader.read(utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
