package copydesk.allinone.source;

import java.util.List;
import java.util.Map;

import copydesk.allinone.terminal.Obstacle;
import copydesk.contract.source.SourceDefinition;
import copydesk.ingest.frontier.Hosts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SourceNamesTests {

    @ParameterizedTest
    @CsvSource({ "https://news.example, news.example", "http://news.example/, news.example",
            "https://News.example/feed/, news.example-feed", "https://news.example/rss, news.example-rss",
            "https://news.example/rss/world, news.example-rss-world",
            "https://news.example/rss/world.xml, news.example-rss-world-xml",
            "https://news.example/feed.json, news.example-feed-json", "https://a-b.example/x, a-b.example-x",
            "https://news.example/новини, news.example-новини" })
    void namesAnAddressThatItsNameTells(String url, String name) {
        assertThat(name(url)).isEqualTo(name);
    }

    @Test
    void givesAddressesThatLookAlikeNamesOfTheirOwn() {
        assertThat(List.of(name("https://news.example/rss/a/b"), name("https://news.example/rss/a-b"),
                name("https://news.example/rss/a_b"), name("https://news.example/rss?a=b"),
                name("https://news.example/rss/a//b"), name("https://news.example:8443/rss/a/b")))
            .doesNotHaveDuplicates()
            .startsWith("news.example-rss-a-b")
            .allMatch((name) -> name.matches("news\\.example-rss-a-b(-[0-9a-f]{8})?"));
        assertThat(name("https://news.example/news.rss")).isNotEqualTo(name("https://news.example/news/rss"));
        assertThat(name("https://news.example/rss/xml")).isNotEqualTo(name("https://news.example/rss.xml"));
    }

    @Test
    void tellsLongAddressesApart() {
        String long1 = name("https://news.example/" + "section/".repeat(20) + "a");
        String long2 = name("https://news.example/" + "section/".repeat(20) + "b");

        assertThat(long1).hasSize(100).isNotEqualTo(long2);
        assertThat(long2).hasSize(100);
    }

    @Test
    void refusesANameThatAnotherAddressHas() {
        SourceNames names = known("news.example-feed", "https://news.example/other");

        assertThatExceptionOfType(Obstacle.class)
            .isThrownBy(() -> names.settle(List.of(typed("https://news.example/feed"))))
            .withMessage("There is a source news.example-feed already, of news.example/other. Give this one a name of "
                    + "its own: copydesk source add NAME https://news.example/feed. With the name news.example-feed "
                    + "that source moves to this address.");
    }

    @Test
    void letsASourceBeAddedAgain() {
        SourceNames names = known("news.example-feed", "http://news.example/feed/");

        assertThat(names.settle(List.of(typed("https://news.example/feed"), typed("https://news.example/feed/"))))
            .extracting(SourceDefinition::id)
            .containsOnly("news.example-feed");
    }

    @Test
    void keepsTheNameOfASourceThatWasNamedBeforeNamesHadDigits() {
        SourceNames names = known("news.example-rss-a-b", "https://news.example/rss/a-b");

        assertThat(names.settle(List.of(typed("https://news.example/rss/a-b"))).get(0).id())
            .isEqualTo("news.example-rss-a-b");
        assertThat(names.settle(List.of(typed("https://news.example/rss?a=b"))).get(0).id())
            .matches("news\\.example-rss-a-b-[0-9a-f]{8}");
    }

    private static String name(String url) {
        return SourceNames.of(Hosts.of(url).orElseThrow(), url);
    }

    private static SourceDefinition typed(String url) {
        return Kinds.source(url);
    }

    private static SourceNames known(String id, String url) {
        return new SourceNames(Map.of(id, url));
    }

}
