package copydesk.enrich.link;

import java.net.URI;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UrlReaderTests {

    private static final WebUrl BASE = WebUrl.parse("http://a.example/b/c/d;p?q#f").orElseThrow();

    /** The examples of RFC 3986, section 5.4, which browsers agree with. */
    @ParameterizedTest
    @CsvSource({ "g,/b/c/g", "./g,/b/c/g", "g/,/b/c/g/", "/g,/g", "?y,/b/c/d;p?y", "g?y,/b/c/g?y", "#s,/b/c/d;p?q#s",
            "g#s,/b/c/g#s", "g?y#s,/b/c/g?y#s", ";x,/b/c/;x", "g;x,/b/c/g;x", "'',/b/c/d;p?q", ".,/b/c/", "./,/b/c/",
            "..,/b/", "../,/b/", "../g,/b/g", "../..,/", "../../,/", "../../g,/g", "../../../g,/g", "/./g,/g",
            "/../g,/g", "g.,/b/c/g.", ".g,/b/c/.g", "g..,/b/c/g..", "..g,/b/c/..g", "./../g,/b/g", "./g/.,/b/c/g/",
            "g/./h,/b/c/g/h", "g/../h,/b/c/h", "g;x=1/./y,/b/c/g;x=1/y", "g;x=1/../y,/b/c/y", "g?y/./x,/b/c/g?y/./x",
            "g#s/../x,/b/c/g#s/../x", "http:g,/b/c/g", "//g,-//g/", "///g,-//g/", "\\g,/g", "g\\h,/b/c/g/h",
            "\\\\g\\h,-//g/h", "/%2e./g,/g", ".%2E,/b/", "%2e,/b/c/" })
    void resolvesAgainstTheBase(String given, String expected) {
        String wanted = expected.startsWith("-") ? "http:" + expected.substring(1) : "http://a.example" + expected;

        assertThat(UrlReader.read(given, BASE)).map(WebUrl::toString).contains(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "g", "/g", "//g.example", "#s", "ftp://a.example/", "mailto:a@b.example", "http:",
            "http://", "http://@a.example/", "http://a:b@c.example/", "http://a.example:1:2/", "http://a.example:x/",
            "http://a.example:65536/", "http://[::1", "1http://a.example/" })
    void readsNothingElseAlone(String given) {
        assertThat(UrlReader.read(given, null)).isEmpty();
    }

    @Test
    void knowsTheSamePageInTwoSpellings() {
        WebUrl page = WebUrl.parse("https://www.a.example/x?id=1").orElseThrow();

        assertThat(WebUrl.parse("http://a.example/x/?id=1#c")).get().matches(page::isSamePage);
        assertThat(WebUrl.parse("https://a.example/x?id=2")).get().matches((other) -> !page.isSamePage(other));
        assertThat(WebUrl.parse("https://b.a.example/x?id=1")).get().matches((other) -> !page.isSamePage(other));
    }

    @Test
    void whatItWritesIsAUriAndReadsTheSame() {
        Random random = new Random(5);
        int read = 0;
        for (int round = 0; round < 5_000; round++) {
            String text = random.ints(random.nextInt(30), 0, 40)
                .mapToObj((index) -> (index < 30)
                        ? Character.toString("abc./:?#[]@\\%2eF&=;' \"<>|^{}~".codePointAt(index % 29))
                        : Character.toString(0x20 + random.nextInt(0x1_0000)))
                .filter((piece) -> Character.getType(piece.codePointAt(0)) != Character.SURROGATE)
                .reduce(random.nextBoolean() ? "https://" : "", String::concat);

            Optional<WebUrl> url = UrlReader.read(text, BASE);

            if (url.isPresent()) {
                String once = url.get().toString();
                assertThat(URI.create(once).isAbsolute()).as(text).isTrue();
                assertThat(WebUrl.parse(once)).as(text).isEqualTo(url);
                read++;
            }
        }
        assertThat(read).isGreaterThan(1_000);
    }

}
