package copydesk.ingest.stream;

import java.util.List;

import copydesk.contract.Identity;
import copydesk.contract.Topic;
import copydesk.contract.article.Article;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Which of the addresses of an article have to be gone for it to be withdrawn. */
class GonePageTests {

    private static final String STORY = "https://news.example/2026/ferry";

    private static final String URI = Identity.articleUri(STORY);

    private final IngestDriver ingest = new IngestDriver();

    @AfterEach
    void close() {
        this.ingest.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://news.example/2026/ferry", "http://www.news.example/2026/ferry/",
            "https://news.example/2026/ferry?utm_source=feed#top" })
    void withdrawsAnArticleWhoseOwnAddressIsGone(String spelt) {
        this.ingest.page(STORY, STORY, 200, page(""));
        this.ingest.page(spelt, spelt, 410, "");

        assertThat(this.ingest.values(Topic.COMMAND, Command.class))
            .extracting(Command::command, Command::uri, Command::why)
            .containsExactly(tuple(CommandKind.KILL, URI, "Withdrawn by its source: its page is gone."));
        assertThat(this.ingest.records(Topic.FETCH_REQUEST)).isEmpty();
    }

    @Test
    void withdrawsAnArticleWhoseFeedLeadsToAPageThatIsGone() {
        String listed = "https://news.example/rss/1";
        this.ingest.page(listed, STORY, 200, page(STORY));
        this.ingest.page(listed, STORY, 410, "");

        assertThat(kills()).containsExactly(URI);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example/x", "https://short.example/4711", "https://news.example/amp/ferry",
            "https://m.news.example/2026/ferry", "https://news.example/2026/ferry?print=1" })
    void asksTheArticlesOwnAddressWhereAnotherIsGone(String alias) {
        this.ingest.page(STORY, STORY, 200, page(STORY));
        this.ingest.page(alias, STORY, 200, page(STORY));
        String item = this.ingest.page(alias, alias, 410, "");

        assertThat(kills()).isEmpty();
        assertThat(this.ingest.outcomes()).extracting(Outcome::item, Outcome::state, Outcome::uri)
            .contains(tuple(item, EndState.UNCHANGED, URI));
        assertThat(this.ingest.values(Topic.FETCH_REQUEST, FetchRequest.class))
            .extracting(FetchRequest::purpose, FetchRequest::source, FetchRequest::url, FetchRequest::missing,
                    FetchRequest::offer)
            .containsExactly(tuple(FetchPurpose.LOOK, "courier", STORY, null, false));
    }

    @Test
    void asksUnderTheAddressAsItsPublisherSpellsIt() {
        String own = "https://www.news.example/2026/ferry";
        this.ingest.page("https://news.example/amp/ferry", "https://news.example/amp/ferry", 200, page(own));
        this.ingest.page("https://news.example/amp/ferry", "https://news.example/amp/ferry", 404, "");

        assertThat(this.ingest.values(Topic.FETCH_REQUEST, FetchRequest.class)).extracting(FetchRequest::url)
            .containsExactly(own);
        assertThat(kills()).isEmpty();
    }

    @Test
    void goesByTheAddressThatTheArticleMovedTo() {
        String moved = "https://news.example/2026/ferry-returns";
        this.ingest.page(STORY, STORY, 200, page(STORY));
        this.ingest.page(STORY, moved, 200, page(moved));

        this.ingest.page(STORY, STORY, 410, "");
        assertThat(kills()).isEmpty();
        this.ingest.page(moved, moved, 410, "");
        assertThat(kills()).containsExactly(URI);
    }

    @ParameterizedTest
    @CsvSource({ "https://news.example/gone, true", "https://elsewhere.example/gone, false" })
    void believesAnAddressOfItsOwnHostThatItsOwnOneLeadsTo(String lay, boolean killed) {
        this.ingest.page(STORY, STORY, 200, page(STORY));
        this.ingest.page(STORY, lay, 410, "");

        assertThat(kills()).isEqualTo(killed ? List.of(URI) : List.of());
        assertThat(this.ingest.records(Topic.FETCH_REQUEST)).as("it was asked already").isEmpty();
    }

    @Test
    void takesNoOtherAddressFromAnOldOriginal() {
        String moved = "https://news.example/2026/ferry-returns";
        this.ingest.page(STORY, STORY, 200, page(STORY));
        this.ingest.page(STORY, moved, 200, page(moved));
        this.ingest.pageAgain(STORY, STORY, 200, page(STORY));
        this.ingest.page(moved, moved, 410, "");

        assertThat(kills()).containsExactly(URI);
    }

    private List<String> kills() {
        return this.ingest.values(Topic.COMMAND, Command.class).stream().map(Command::uri).toList();
    }

    private static String page(String canonical) {
        return ("<html><head><link rel='canonical' href='%s'></head><body><article><h1>Ferry returns</h1>"
                + "<p>The ferry had been away for a year and a day, and 400 people came to see it.</p>"
                + "<p>It is back, said the harbour master on Monday morning.</p></article></body></html>")
            .formatted(canonical);
    }

}
