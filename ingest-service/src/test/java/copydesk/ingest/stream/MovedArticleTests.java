package copydesk.ingest.stream;

import java.util.List;

import copydesk.contract.Identity;
import copydesk.contract.Topic;
import copydesk.contract.article.Article;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
    void leavesAnArticleAloneThatIsKnownAtTheNewAddressAlready() {
        this.ingest.page(OLD, OLD, 200, page(OLD, "is back"));
        this.ingest.page(NEW, NEW, 200, page(NEW, "stays"));
        this.ingest.page(OLD, NEW, 200, page(NEW, "leaves"));

        assertThat(articles()).extracting(Article::uri)
            .containsExactly(URI, Identity.articleUri(NEW), Identity.articleUri(NEW));
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

    private static String page(String canonical, String what) {
        return ("<html><head><link rel='canonical' href='%s'></head><body><article>"
                + "<h1>Ferry returns</h1><p>The ferry %s, said the harbour master on Monday morning.</p>"
                + "<p>It had been away for a year and a day, and 400 people came to see it.</p></article></body></html>")
            .formatted(canonical, what);
    }

}
