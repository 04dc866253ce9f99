package copydesk.enrich.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebUrlTests {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            HTTPS://A.Example => https://a.example/
            https:a.example/x => https://a.example/x
            https:\\\\a.example\\b\\c => https://a.example/b/c
            http:////a.example/x => http://a.example/x
            http://a.example?x => http://a.example/?x
            http://a.example#x => http://a.example/#x
            http://a.example:80/ => http://a.example/
            https://a.example:00443/ => https://a.example/
            https://a.example:80/ => https://a.example:80/
            https://a.example:/ => https://a.example/
            https://a.example:0/ => https://a.example:0/
            https://a.example:65535/ => https://a.example:65535/
            https://a.example/ä b => https://a.example/%C3%A4%20b
            https://a.example/%7ex%2f => https://a.example/~x%2F
            https://a.example/a/%2E%2e/b => https://a.example/b
            https://a.example//b//c => https://a.example//b//c
            https://a.example/x?a|b=' => https://a.example/x?a%7Cb=%27
            https://a.example/x?# => https://a.example/x?#
            https://0x7f.1/ => https://127.0.0.1/
            https://[::FFFF:1.2.3.4]:8080/ => https://[::ffff:102:304]:8080/
            https://MÜNCHEN.example/ => https://xn--mnchen-3ya.example/
            """)
    void hasOneSpelling(String given, String url) {
        assertThat(WebUrl.parse(given)).map(WebUrl::toString).contains(url);
        assertThat(WebUrl.parse(url)).map(WebUrl::toString).contains(url);
    }

    @Test
    void isNoneOfNothing() {
        assertThat(WebUrl.parse(null)).isEmpty();
        assertThat(WebUrl.parse(" https://a.example/")).isEmpty();
        assertThat(WebUrl.parse("https://a\u202eb.example/")).isEmpty();
        assertThat(WebUrl.parse("https://\ud800.example/")).isEmpty();
    }

    @Test
    void survivesHugeAddresses() {
        assertThat(WebUrl.parse("https://a.example/" + "a/../".repeat(50_000))).map(WebUrl::path).contains("/");
        assertThat(WebUrl.parse("https://" + "a.".repeat(200_000))).isEmpty();
        assertThat(WebUrl.parse("https:" + "/".repeat(500_000))).isEmpty();
        assertThat(WebUrl.parse("https://a.example:" + "0".repeat(50_000) + "80/")).map(WebUrl::port).contains(":80");
    }

    @ParameterizedTest
    @CsvSource({ "https://a.example/,''", "https://a.example/a,a", "https://a.example/a/b,a", "https://a.example//b,''",
            "https://a.example/?a/b,''" })
    void knowsItsFirstSegment(String given, String segment) {
        assertThat(url(given).firstSegment()).isEqualTo(segment);
    }

    @ParameterizedTest
    @CsvSource({ "https://a.example/,http://www.a.example,true", "https://a.example/x,https://a.example/x?,true",
            "https://a.example/x,https://a.example/X,false", "https://a.example/x,https://a.example:8080/x,false",
            "https://a.example/x,https://a.example/x//,false", "https://a.example/x,https://a.example/y/../x/,true" })
    void isThePageOfAnother(String one, String other, boolean same) {
        assertThat(url(one).isSamePage(url(other))).isEqualTo(same);
        assertThat(url(other).isSamePage(url(one))).isEqualTo(same);
    }

    @Test
    void anotherQueryOrFragmentLeavesTheRest() {
        WebUrl url = url("https://a.example:81/x?q#f");

        assertThat(url.withQuery(null)).hasToString("https://a.example:81/x#f");
        assertThat(url.withFragment(null)).hasToString("https://a.example:81/x?q");
        assertThat(url.withQuery("q").withFragment("f")).isEqualTo(url);
    }

    private static WebUrl url(String text) {
        return WebUrl.parse(text).orElseThrow();
    }

}
