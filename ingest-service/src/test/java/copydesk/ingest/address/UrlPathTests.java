package copydesk.ingest.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UrlPathTests {

    @ParameterizedTest
    @CsvSource({ "news.example, 12", "news.example/a, 12", "news.example?a/b, 12", "news.example#a?b, 12", "/a, 0",
            "'', 0" })
    void findsTheEndOfTheAuthority(String rest, int end) {
        assertThat(UrlPath.start(rest)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``               | /
            /                | /
            a                | /a
            ?q               | /?q
            #top             | /
            /a/../../b       | /b
            /a/.             | /a/
            /a/..            | /
            /a/%2e%2E/b      | /b
            /a/.%2e/b        | /b
            /a/...           | /a/...
            /a/..;/b         | /a/..;/b
            /\\a\\..\\b      | //b
            /a?x=../y\\z     | /a?x=../y\\z
            /a?b#c?d         | /a?b
            /{a}^            | /%7Ba%7D%5E
            /<"a">           | /%3C%22a%22%3E
            /%41%            | /%41%
            /ø?ł             | /%C3%B8?%C5%82
            //a//            | //a//
            """)
    void isAsciiWithoutDotsAndFragment(String written, String canonical) {
        assertThat(UrlPath.canonical(written)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /a/b?q=/x/ | c      | /a/c
            /a/b?q     | ?r     | /a/b?r
            /a/b?q     | ``     | /a/b?q
            /a/b?q     | #c     | /a/b?q
            /a/b       | ..     | /
            /a/b/      | ..     | /a/
            /a/b       | ../..  | /
            /a/b       | ./c/./ | /a/c/
            /a/b       | /c     | /c
            /a/b       | c?d e  | /a/c?d%20e
            """)
    void resolvesWithinAHost(String base, String reference, String path) {
        assertThat(UrlPath.resolve(base, reference)).isEqualTo(path);
    }

}
