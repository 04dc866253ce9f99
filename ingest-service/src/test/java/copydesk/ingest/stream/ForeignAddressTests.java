package copydesk.ingest.stream;

import java.util.List;

import copydesk.contract.Identity;
import copydesk.contract.Topic;
import copydesk.contract.article.Article;
import copydesk.contract.command.Command;
import copydesk.contract.source.FetchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What the address of another publisher can do to the article that it once led to. */
class ForeignAddressTests {

    private static final String STORY = "https://victim.example/story";

    private static final String FOREIGN = "https://evil.example/x";

    private static final String TEXT = "The ferry to the northern islands runs again after the storm of last week.";

    private static final String LIE = "Nobody will ever again go to the islands, the company admits in a memo.";

    private final IngestDriver ingest = new IngestDriver();

    @BeforeEach
    void takeTheStory() {
        this.ingest.page(STORY, STORY, 200, page(STORY, "Ferry returns", TEXT));
        articles();
    }

    @AfterEach
    void close() {
        this.ingest.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "https://evil.example/x", "https://short.example/4711", "https://victim.example.net/story" })
    void makesAnArticleOfItsOwnOfAPageThatTakesThePlaceOfARedirect(String foreign) {
        lead(foreign, STORY);
        this.ingest.page(foreign, foreign, 200, page(foreign, "Ferry company is bankrupt", LIE));
        this.ingest.page(foreign, foreign, 200, page(foreign, "Ferry company is bankrupt again", LIE));
        this.ingest.page(STORY, STORY, 200, page(STORY, "Ferry returns at last", TEXT));

        assertThat(articles()).extracting(Article::uri, Article::revision, Article::headline)
            .containsExactly(tuple(uri(foreign), 1, "Ferry company is bankrupt"),
                    tuple(uri(foreign), 2, "Ferry company is bankrupt again"),
                    tuple(uri(STORY), 2, "Ferry returns at last"));
    }

    @Test
    void withdrawsOnlyItsOwnArticleWithItsPage() {
        lead(FOREIGN, STORY);
        this.ingest.page(FOREIGN, FOREIGN, 200, page(FOREIGN, "Ferry company is bankrupt", LIE));
        this.ingest.page(FOREIGN, FOREIGN, 410, "");

        assertThat(kills()).containsExactly(uri(FOREIGN));
        assertThat(this.ingest.values(Topic.FETCH_REQUEST, FetchRequest.class)).isEmpty();
    }

    @Test
    void joinsNothingWithTheArticleThatAnotherPageOfItsSiteCopies() {
        String copy = "https://evil.example/y";
        lead(FOREIGN, STORY);
        this.ingest.page(copy, copy, 200, page(copy, "Ferry returns", TEXT));
        this.ingest.page(copy, FOREIGN, 200, page(FOREIGN, "Ferry returns", TEXT + " " + LIE));
        this.ingest.page(copy, FOREIGN, 200, page(FOREIGN, "Ferry returns", TEXT));

        assertThat(articles()).extracting(Article::uri).doesNotContain(uri(STORY));
        assertThat(kills()).doesNotContain(uri(STORY));
    }

    @ParameterizedTest
    @CsvSource({ "https://evil.example/other, Ferry returns", "https://third.example/other, Ferry returns",
            "https://evil.example/other, Ferry company is bankrupt" })
    void takesNothingForTheArticleThatItLeadsToLater(String other, String headline) {
        lead(FOREIGN, STORY);
        this.ingest.page(FOREIGN, other, 200, page(other, headline, TEXT));
        this.ingest.page(other, other, 200, page(other, "Ferry company is bankrupt", LIE));

        assertThat(articles()).extracting(Article::uri).isNotEmpty().containsOnly(uri(other));
    }

    @Test
    void takesNothingForTheArticleFromAPageThatItCallsItsOwnLater() {
        String other = "https://evil.example/other";
        lead(FOREIGN, STORY);
        this.ingest.page(FOREIGN, FOREIGN, 200, page(other, "Ferry returns", TEXT));

        assertThat(articles()).extracting(Article::uri).containsExactly(uri(other));
    }

    @Test
    void canLeadToTheArticleAgain() {
        lead(FOREIGN, STORY);
        this.ingest.page(FOREIGN, "https://evil.example/other", 200,
                page("https://evil.example/other", "Ferry company is bankrupt", LIE));
        this.ingest.page(FOREIGN, STORY, 200, page(STORY, "Ferry returns at last", TEXT));
        this.ingest.page(FOREIGN, FOREIGN, 200, page(FOREIGN, "Ferry company is bankrupt again", LIE));

        assertThat(articles()).extracting(Article::uri, Article::revision)
            .containsExactly(tuple(uri("https://evil.example/other"), 1), tuple(uri(STORY), 2),
                    tuple(uri("https://evil.example/other"), 2));
    }

    @Test
    void followsTheArticleWithinItsSiteThroughACounterOfClicks() {
        String renamed = "https://victim.example/2026/ferry";
        lead(FOREIGN, STORY);
        this.ingest.page(FOREIGN, renamed, 200, page(renamed, "Ferry returns at last", TEXT));
        this.ingest.page(renamed, renamed, 200, page(renamed, "Ferry stays", TEXT));

        assertThat(articles()).extracting(Article::uri, Article::revision)
            .containsExactly(tuple(uri(STORY), 2), tuple(uri(STORY), 3));
    }

    @Test
    void keepsAnAddressOfTheSameSiteThatAnswersByItself() {
        String mobile = "https://m.victim.example/story";
        this.ingest.page(mobile, STORY, 200, page(STORY, "Ferry returns", TEXT));
        this.ingest.page(mobile, mobile, 200, page(mobile, "Ferry returns at last", TEXT));

        assertThat(articles()).extracting(Article::uri, Article::revision).containsExactly(tuple(uri(STORY), 2));
    }

    @Test
    void followsAnArticleWhosePublisherMovesToAnotherSite() {
        String moved = "https://harbour-news.example/story";
        this.ingest.page(STORY, moved, 200, page(moved, "Ferry returns at last", TEXT));
        this.ingest.page(STORY, STORY, 410, "");
        assertThat(kills()).as("it calls itself otherwise now").isEmpty();

        this.ingest.page(moved, moved, 410, "");
        assertThat(articles()).extracting(Article::uri).containsExactly(uri(STORY));
        assertThat(kills()).containsExactly(uri(STORY));
    }

    @Test
    void leavesAnArticleItsOwnAddressWhateverAForeignPageSays() {
        String moved = "https://harbour-news.example/story";
        this.ingest.page(STORY, moved, 200, page(moved, "Ferry returns at last", TEXT));
        // the old domain has run out, and somebody else has it
        this.ingest.page(STORY, STORY, 200, page(STORY, "Casino", LIE));
        this.ingest.page(STORY, STORY, 410, "");

        assertThat(kills()).isEmpty();
        assertThat(this.ingest.values(Topic.FETCH_REQUEST, FetchRequest.class)).extracting(FetchRequest::url)
            .containsExactly(moved);
    }

    private void lead(String from, String to) {
        this.ingest.page(from, to, 200, page(to, "Ferry returns", TEXT));
        assertThat(articles()).isEmpty();
    }

    private List<Article> articles() {
        return this.ingest.values(Topic.INGESTED, Article.class);
    }

    private List<String> kills() {
        return this.ingest.values(Topic.COMMAND, Command.class).stream().map(Command::uri).toList();
    }

    private static String uri(String address) {
        return Identity.articleUri(address);
    }

    private static String page(String canonical, String headline, String paragraph) {
        return ("<html><head><link rel='canonical' href='%s'></head><body><article><h1>%s</h1><p>%s</p>"
                + "<p>Two of the boats are in service and a third will follow, the harbour office said on Monday.</p>"
                + "</article></body></html>")
            .formatted(canonical, headline, paragraph);
    }

}
