package copydesk.extraction.article;

import copydesk.contract.article.FetchFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GuidTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            http://www.courier.example/a/?utm_source=rss | https://courier.example/a
            https://elsewhere.example/a                  | https://elsewhere.example/a
            urn:newsml:courier.example:20250505:4711     | urn:newsml:courier.example:20250505:4711
            URN:uuid:6f7c5a4e                            | URN:uuid:6f7c5a4e
            tag:courier.example,2025:4711                | tag:courier.example,2025:4711
            4711                                         | courier:4711
            ftp://courier.example/a                      | courier:ftp://courier.example/a
            urn                                          | courier:urn
            not urn:a                                    | courier:not urn:a
            ``                                           | courier:
            """)
    void ofAFeedStandsForItselfOrForItsFeedOnly(String guid, String name) {
        assertThat(Guid.ofFeed(guid, fetched("https://courier.example/feed"))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.courier.example/a    | https://courier.example/a
            https://m.courier.example/a      | https://m.courier.example/a
            https://elsewhere.example/a      | courier:https://elsewhere.example/a
            https://courier.example.evil/a   | courier:https://courier.example.evil/a
            https://courier.example@evil/a   | courier:https://courier.example@evil/a
            urn:newsml:elsewhere.example:1   | urn:newsml:elsewhere.example:1
            4711                             | courier:4711
            """)
    void ofAnItemFromAWebSiteTakesNoAddressOfAnother(String guid, String name) {
        assertThat(Guid.ofItem(guid, fetched("https://courier.example/items/1.json"))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://elsewhere.example/a/     | https://elsewhere.example/a
            4711                             | courier:4711
            """)
    void ofAnItemThatWasHandedInIsTrusted(String guid, String name) {
        assertThat(Guid.ofItem(guid, fetched(null))).isEqualTo(name);
    }

    @Test
    void ofAnItemFromAnUnreadableAddressTakesNoAddressAtAll() {
        assertThat(Guid.ofItem("https://courier.example/a", fetched("file:///items/1.json")))
            .isEqualTo("courier:https://courier.example/a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://10.0.3.4/feed     | http://10.0.3.4:8080/a  | true
            http://10.0.3.4/feed     | http://99.9.3.4/a       | false
            http://[2001:db8::1]/    | http://[2001:db8::1]/a  | true
            http://[2001:db8::1]/    | http://[2001:db8::2]/a  | false
            http://[::ffff:1.2.3.4]/ | http://[::ffff:9.2.3.4]/a | false
            http://desk/             | http://desk/a           | true
            http://news.co.uk/       | http://www.news.co.uk/a | true
            http://news.co.uk/       | http://other.co.uk/a    | false
            http://a.news.example/   | http://b.news.example/a | true
            """)
    void addressBelongsToTheSiteOfItsHost(String fetched, String name, boolean may) {
        assertThat(Guid.mayName(name, fetched(fetched))).isEqualTo(may);
    }

    private static FetchFacts fetched(@Nullable String url) {
        return new FetchFacts("courier", "courier/1", "1", url, null, null, "00");
    }

}
