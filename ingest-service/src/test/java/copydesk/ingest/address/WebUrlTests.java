package copydesk.ingest.address;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WebUrlTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            https://news.example | https://news.example/
            HTTPS://News.Example:443/A | https://news.example/A
            http://news.example:80/?q | http://news.example/?q
            http://news.example:8080/a#b | http://news.example:8080/a
            http://news.example:/a | http://news.example/a
            https://news.example?q=1 | https://news.example/?q=1
            https://news.example/a/./b/../c | https://news.example/a/c
            https://news.example/a/%2E%2e/c/. | https://news.example/c/
            https://news.example/../../a | https://news.example/a
            https://news.example/a b/ü?ö="x" | https://news.example/a%20b/%C3%BC?%C3%B6=%22x%22
            https://news.example/50%/%7e?a=%zz | https://news.example/50%/%7e?a=%zz
            https://news.example/a\\b?c\\d | https://news.example/a/b?c\\d
            https://news.example//a//b | https://news.example//a//b
            https://news.example/x?u=http://a@b/../ | https://news.example/x?u=http://a@b/../
            https://my_paper.example/ | https://my_paper.example/
            https://9.example/ | https://9.example/
            https://Zürich.example/ | https://xn--zrich-kva.example/
            https://straße.example/ | https://xn--strae-oqa.example/
            https://خبر2.example/ | https://xn--2-0mcrn.example/
            https://Ελλάς.gr/ | https://xn--hxarsa0b.gr/
            https://新闻.中国/ | https://xn--efvy88h.xn--fiqs8s/
            https://😀.example/ | https://xn--e28h.example/
            https://новости.рф/ | https://xn--b1amnebsh.xn--p1ai/
            https://раураl.example/ | https://xn--l-7sba6dbr.example/
            https://news。example/ | https://news.example/
            http://93.184.215.14/a | http://93.184.215.14/a
            http://[2606:4700::1111]:8080/a | http://[2606:4700:0:0:0:0:0:1111]:8080/a
            """)
    void hasOneSpellingForEachAddress(String written, String canonical) throws RefusedAddress {
        assertThat(WebUrl.of(written)).hasToString(canonical);
        assertThat(WebUrl.of(canonical)).hasToString(canonical);
    }

    @Test
    void refusesWhatIsLongerThanAnAddressMayBeOnceEscaped() throws RefusedAddress {
        String longest = "https://news.example/" + "a".repeat(2_027);

        assertThat(WebUrl.of(longest).toString()).hasSize(2_048);
        refuses(longest + "a", "The address is longer than 2048 characters.");
        refuses("https://news.example/" + "新".repeat(226), "The address is longer than 2048 characters.");
        assertThatExceptionOfType(RefusedAddress.class)
            .isThrownBy(() -> WebUrl.of("https://news.example/").resolve("/" + "ü".repeat(400)))
            .withMessage("The address is longer than 2048 characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "  https://news.example/a ", "https://news.exa\nmple/a", "https://news.example/\ta" })
    void overlooksTheSpaceThatPeoplePaste(String written) throws RefusedAddress {
        assertThat(WebUrl.of(written)).hasToString("https://news.example/a");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "news.example", "/a", "//news.example/", "ftp://news.example/", "file:///etc/passwd",
            "http:/news.example/", "http:news.example", "http:\\\\news.example\\", "gopher://news.example/",
            "javascript://news.example/%0aalert(1)", "jar:http://news.example/!/", "data:text/html,x" })
    void knowsHttpAndHttpsOnly(String written) {
        refuses(written, "This is no http or https address.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://me@news.example/", "http://me:word@news.example/", "http://@news.example/",
            "http://news.example\\@evil.example/", "http://news.example%2f@evil.example/", "http://news%2eexample/",
            "http://news.example%00.evil.example/", "http://a b.example/", "http://news.example\\evil/" })
    void refusesUsersAndHiddenHosts(String written) {
        refuses(written, "The address names a user, or hides its host.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "http:///a", "http://?q", "http://./", "http://.news.example/", "http://news..example/",
            "http://news.example./", "http://news,example/", "http://news!.example/", "http://*.example/",
            "http://[news.example]/", "http://[::1", "http://::1/", "http://a:b:80/", "http://\u200b/",
            "http://news\u0000.example/" })
    void refusesHostsThatAreNoNames(String written) {
        assertThatExceptionOfType(RefusedAddress.class).isThrownBy(() -> WebUrl.of(written));
    }

    @Test
    void refusesNamesLongerThanDnsHas() throws RefusedAddress {
        String label = "a".repeat(63);

        assertThat(WebUrl.of("http://" + label + ".example/").host()).isEqualTo(label + ".example");
        refuses("http://a" + label + ".example/", "The host is no name that a browser would show.");
        refuses("http://" + (label + ".").repeat(4) + "example/", "The host is no name that a browser would show.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://news.example:0/", "http://news.example:65536/", "http://news.example:080/",
            "http://news.example:8o/", "http://news.example:-1/", "http://news.example:+80/",
            "http://news.example:99999999999/", "http://news.example:٨٠/" })
    void refusesPortsThatAreNone(String written) {
        refuses(written, "The address has no usable port.");
    }

    @ParameterizedTest
    @CsvSource({ "b, https://news.example/world/b", "/b, https://news.example/b", "?y, https://news.example/world/a?y",
            "../b?c#d, https://news.example/b?c", "'', https://news.example/world/a?x",
            "'#top', https://news.example/world/a?x", "./, https://news.example/world/",
            "//other.example/b, https://other.example/b", "http://other.example:81/, http://other.example:81/",
            "b:c, ''", "javascript:alert(1), ''", "//me@other.example/, ''", "'/\\other.example/', ''",
            "'\\\\other.example/', ''", "///other.example/, ''" })
    void followsLinksAsBrowsersDoOrNotAtAll(String link, String target) throws RefusedAddress {
        WebUrl page = WebUrl.of("https://news.example/world/a?x");

        if (target.isEmpty()) {
            assertThatExceptionOfType(RefusedAddress.class).isThrownBy(() -> page.resolve(link));
        }
        else {
            assertThat(page.resolve(link)).hasToString(target);
        }
    }

    @Test
    void comparesHostsWhateverTheirPortAndScheme() throws RefusedAddress {
        WebUrl page = WebUrl.of("https://news.example/a");

        assertThat(page.sameHost(WebUrl.of("http://NEWS.example:81/b"))).isTrue();
        assertThat(page.sameHost(WebUrl.of("https://www.news.example/a"))).isFalse();
    }

    private static void refuses(String written, String sentence) {
        assertThatExceptionOfType(RefusedAddress.class).isThrownBy(() -> WebUrl.of(written)).withMessage(sentence);
    }

}
