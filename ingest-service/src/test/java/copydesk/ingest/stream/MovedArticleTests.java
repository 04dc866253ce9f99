package copydesk.ingest.stream;

import java.util.List;
import java.util.stream.Stream;

import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.article.Article;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Articles whose page moves, gets another address of its own, or is gone. */
class MovedArticleTests {

    private static final String OLD = "https://harbour.example/ferry";

    private static final String NEW = "https://harbour.example/2026/ferry-returns";

    private static final String URI = Identity.articleUri(OLD);

    private final IngestDriver ingest = new IngestDriver();

    @AfterEach
    void close() {
        this.ingest.close();
    }

    @Test
    void keepsTheUriOfAnArticleThatMoves() {
        this.ingest.page(OLD, OLD, 200, page(OLD, "is back"));
        this.ingest.page(OLD, NEW, 200, page(NEW, "is back again"));
        this.ingest.page(NEW, NEW, 200, page(NEW, "stays"));

        assertThat(articles()).extracting(Article::uri, Article::canonicalUrl, Article::revision)
            .containsExactly(tuple(URI, OLD, 1), tuple(URI, NEW, 2), tuple(URI, NEW, 3));
    }

    @Test
    void keepsTheUriOfAnArticleThatNamesAnotherAddressOfItsOwn() {
        this.ingest.page(OLD, OLD, 200, page(OLD, "is back"));
        this.ingest.page(OLD, OLD, 200, page(NEW, "is back again"));

        assertThat(articles()).extracting(Article::uri).containsExactly(URI, URI);
    }

    @Test
    void knowsAnArticleThatWasRedirectedFromTheBeginning() {
        this.ingest.page(OLD, NEW, 200, page(NEW, "is back"));
        this.ingest.page(NEW, NEW, 200, page(NEW, "stays"));
        this.ingest.page(OLD, OLD, 200, page(OLD, "leaves"));

        assertThat(articles()).extracting(Article::uri, Article::revision)
            .containsExactly(tuple(Identity.articleUri(NEW), 1), tuple(Identity.articleUri(NEW), 2),
                    tuple(Identity.articleUri(NEW), 3));
    }

    @Test
    void joinsTwoArticlesOfWhichOneMovesToTheOther() {
        this.ingest.page(OLD, OLD, 200, page(OLD, "is back"));
        this.ingest.page(NEW, NEW, 200, page(NEW, "stays"));
        String item = this.ingest.page(OLD, NEW, 200, page(NEW, "leaves"));

        assertThat(articles()).extracting(Article::uri).containsExactly(URI, Identity.articleUri(NEW), first());
        List<TestRecord<byte[], byte[]>> kills = this.ingest.records(Topic.COMMAND);
        assertThat(kills).hasSize(1);
        assertThat(kills.get(0).key()).asString().isEqualTo(second());
        assertThat(EnvelopeHeaders.text(kills.get(0).headers(), Headers.ID)).isNotEqualTo(item);
        Command kill = Json.read(kills.get(0).value(), Command.class);
        assertThat(kill.command()).isEqualTo(CommandKind.KILL);
        assertThat(kill.uri()).isEqualTo(second());
        assertThat(kill.who()).isEqualTo("source courier");
        assertThat(kill.why())
            .isEqualTo("It is the same article as " + first() + ", which goes on; its address led there.");
        assertThat(this.ingest.outcomes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "true, true", "true, false", "false, true", "false, false" })
    void chooseTheSameArticleWhicheverMovesAndWhicheverCameFirst(boolean oldFirst, boolean back) {
        this.ingest.page(oldFirst ? OLD : NEW, oldFirst ? OLD : NEW, 200, page(oldFirst ? OLD : NEW, "is back"));
        this.ingest.page(oldFirst ? NEW : OLD, oldFirst ? NEW : OLD, 200, page(oldFirst ? NEW : OLD, "stays"));
        this.ingest.page(back ? NEW : OLD, back ? OLD : NEW, 200, page(back ? OLD : NEW, "moves"));
        this.ingest.page(back ? OLD : NEW, back ? NEW : OLD, 200, page(back ? NEW : OLD, "moves back"));

        assertThat(articles().subList(2, 4)).extracting(Article::uri).containsExactly(first(), first());
        assertThat(this.ingest.values(Topic.COMMAND, Command.class)).extracting(Command::uri).containsExactly(second());
    }

    @Test
    void hasOneArticleAtBothAddressesOnceTheyAreJoined() {
        this.ingest.page(OLD, OLD, 200, page(OLD, "is back"));
        this.ingest.page(NEW, NEW, 200, page(NEW, "stays"));
        this.ingest.page(OLD, NEW, 200, page(NEW, "moves"));

        this.ingest.page(OLD, OLD, 200, page(OLD, "is here after all"));
        this.ingest.page(NEW, NEW, 200, page(NEW, "is there as well"));
        this.ingest.page(OLD, OLD, 410, "");
        this.ingest.page(NEW, NEW, 410, "");

        assertThat(articles().subList(2, 5)).extracting(Article::uri).containsOnly(first());
        assertThat(this.ingest.values(Topic.COMMAND, Command.class)).extracting(Command::uri)
            .containsExactly(second(), first());
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://stranger.example/a", "https://stranger.example/b", "https://a.harbour.example/c",
            "https://b.harbour.example/d" })
    void leavesAnArticleAloneToWhichAnotherHostLeads(String stranger) {
        this.ingest.page(stranger, stranger, 200, page(stranger, "is back"));
        this.ingest.page(NEW, NEW, 200, page(NEW, "stays"));
        this.ingest.page(stranger, NEW, 200, page(NEW, "leaves"));

        assertThat(articles()).extracting(Article::uri)
            .containsExactly(Identity.articleUri(stranger), Identity.articleUri(NEW), Identity.articleUri(NEW));
        assertThat(this.ingest.records(Topic.COMMAND)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "012", "021", "102", "120", "201", "210" })
    void joinsThreeThatLeadInACircleInAnyOrder(String order) {
        List<String> urls = List.of(OLD, NEW, "https://harbour.example/2026/ferry-stays");
        for (String url : urls) {
            this.ingest.page(url, url, 200, page(url, "is back"));
        }
        order.chars().map((sign) -> sign - '0').forEach((from) -> {
            String to = urls.get((from + 1) % 3);
            this.ingest.page(urls.get(from), to, 200, page(to, "moves on, says " + from));
        });
        for (String url : urls) {
            this.ingest.page(url, url, 200, page(url, "stays now at " + url));
        }

        List<String> uris = urls.stream().map(Identity::articleUri).sorted().toList();
        List<Article> articles = articles();
        assertThat(articles.subList(articles.size() - 3, articles.size())).extracting(Article::uri)
            .containsOnly(uris.get(0));
        assertThat(this.ingest.values(Topic.COMMAND, Command.class)).extracting(Command::uri)
            .contains(uris.get(1), uris.get(2))
            .doesNotContain(uris.get(0));
    }

    private static String first() {
        return Stream.of(URI, Identity.articleUri(NEW)).sorted().findFirst().orElseThrow();
    }

    private static String second() {
        return first().equals(URI) ? Identity.articleUri(NEW) : URI;
    }

    @Test
    void killsTheArticleOfAPageThatIsGoneUnderAnyOfItsAddresses() {
        this.ingest.page(OLD, OLD, 200, page(OLD, "is back"));
        this.ingest.page(OLD, NEW, 200, page(NEW, "stays"));
        this.ingest.page(NEW, NEW, 410, "");

        assertThat(this.ingest.values(Topic.COMMAND, Command.class))
            .extracting(Command::command, Command::uri, Command::who, Command::why)
            .containsExactly(
                    tuple(CommandKind.KILL, URI, "source courier", "Withdrawn by its source: its page is gone."));
    }

    @Test
    void killsNothingWhereNoArticleIsKnown() {
        String item = this.ingest.page(OLD, OLD, 410, "");

        assertThat(this.ingest.records(Topic.COMMAND)).isEmpty();
        assertThat(this.ingest.outcomes()).extracting(Outcome::item, Outcome::state)
            .containsExactly(tuple(item, EndState.UNCHANGED));
    }

    private List<Article> articles() {
        return this.ingest.values(Topic.INGESTED, Article.class);
    }

    @Test
    void leavesArticlesAloneWhoseTemplateNamesAnotherPage() {
        List<String> news = List.of("https://harbour.example/1", "https://harbour.example/2",
                "https://harbour.example/3");
        for (String url : news) {
            this.ingest.page(url, url, 200, page(url, url, "is back"));
        }
        for (String url : news) {
            this.ingest.page(url, url, 200, page("https://harbour.example/news", url, "stays"));
        }

        assertThat(articles()).extracting(Article::uri, Article::revision)
            .containsExactlyElementsOf(Stream.of(1, 2)
                .flatMap((revision) -> news.stream().map((url) -> tuple(Identity.articleUri(url), revision)))
                .toList());
        assertThat(this.ingest.records(Topic.COMMAND)).isEmpty();
    }

    @Test
    void withdrawsNoArticleWhoseAddressLeadsToAnotherStory() {
        this.ingest.page(OLD, OLD, 200, page(OLD, "Ferry returns", "is back"));
        this.ingest.page(NEW, NEW, 200, page(NEW, "Ferry line ends", "stays"));
        this.ingest.page(OLD, NEW, 200, page(NEW, "Ferry line ends", "leaves"));

        assertThat(articles()).extracting(Article::uri, Article::revision)
            .containsExactly(tuple(URI, 1), tuple(Identity.articleUri(NEW), 1), tuple(Identity.articleUri(NEW), 2));
        assertThat(this.ingest.records(Topic.COMMAND)).isEmpty();
    }

    private static String page(String canonical, String what) {
        return page(canonical, "Ferry returns", what);
    }

    private static String page(String canonical, String headline, String what) {
        return ("<html><head><link rel='canonical' href='%s'></head><body><article>"
                + "<h1>%s</h1><p>The ferry had been away for a year and a day, and 400 people came to see it.</p>"
                + "<p>It %s, said the harbour master on Monday morning.</p></article></body></html>")
            .formatted(canonical, headline, what);
    }

}
