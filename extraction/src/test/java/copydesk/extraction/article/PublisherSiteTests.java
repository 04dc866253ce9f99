package copydesk.extraction.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is one publisher with whom, by the names of their hosts. */
class PublisherSiteTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bbc.co.uk             | bbc.co.uk
            news.bbc.co.uk        | bbc.co.uk
            edition.cnn.com       | cnn.com
            a.b.news.example      | news.example
            one.blogspot.com      | one.blogspot.com
            m.one.blogspot.com    | one.blogspot.com
            blogspot.com          | blogspot.com
            one.github.io         | one.github.io
            famous.substack.com   | famous.substack.com
            m.famous.substack.com | famous.substack.com
            substack.com          | substack.com
            co.uk                 | co.uk
            city.kawasaki.jp      | city.kawasaki.jp
            xn--zrich-kva.ch      | xn--zrich-kva.ch
            intranet              | intranet
            192.0.2.1             | 192.0.2.1
            [2001:db8::1]         | [2001:db8::1]
            """)
    void isNamedByWhatItsOwnerRegistered(String host, String site) {
        assertThat(PublisherSite.of(host)).isEqualTo(site);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://evil.substack.com/p/x     | https://famous.substack.com/p/story | false
            https://evil.wordpress.com/a      | https://famous.wordpress.com/a      | false
            https://evil.blogspot.com/a       | https://famous.blogspot.com/a       | false
            https://evil.github.io/a          | https://famous.github.io/a          | false
            https://evil.substack.com/p/x     | https://substack.com/p/story        | false
            https://www.famous.substack.com/a | https://famous.substack.com/b       | true
            https://amp.news.example/a        | https://www.news.example/a          | true
            https://www.bbc.co.uk/a           | https://www.bbc.com/a               | false
            https://news.bbc.co.uk/a          | https://www.bbc.co.uk/a             | true
            https://one.kawasaki.jp/a         | https://two.kawasaki.jp/a           | false
            https://edition.cnn.com/a         | https://us.cnn.com/a                | true
            """)
    void isNotSharedByTheCustomersOfADomain(String one, String other, boolean same) {
        assertThat(CanonicalUrl.sameSite(one, other)).isEqualTo(same);
        assertThat(CanonicalUrl.sameSite(other, one)).isEqualTo(same);
    }

    @Test
    void costsNoMoreForAHostOfManyLabels() {
        String host = "a.".repeat(120) + "news.example";

        assertThat(PublisherSite.of(host)).isEqualTo("news.example");
    }

}
