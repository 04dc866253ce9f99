package copydesk.ingest.stream;

import java.util.List;

import copydesk.contract.Identity;
import copydesk.contract.Topic;
import copydesk.contract.article.Article;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Articles whose address leads for good to what may not be the article. */
class RedirectedArticleTests {

    private static final String STORY = "https://news.example/2026/ferry";

    private static final String OTHER = "https://news.example/2026/bridge";

    private static final String SECTION = "https://news.example/sport";

    private static final String URI = Identity.articleUri(STORY);

    private static final String FIRST = "The ferry to the northern islands runs again after the storm of last week.";

    private static final String DATE = "<meta property='article:published_time' content='2026-02-27T18:00:00Z'>";

    private static final String REWRITTEN = "Each boat that serves the islands was at sea again on Friday evening, after"
            + " three days in which nobody could reach the mainland but by helicopter.</p><p>The last boat was repaired"
            + " overnight by the yard in the north, its owner said, and the harbour office expects that everybody who"
            + " waits will have crossed by Sunday.</p><p>No boat was lost, although the wall of the harbour broke in two"
            + " places and the lighthouse was dark for an hour, a spokeswoman of the council said.";

    private final IngestDriver ingest = new IngestDriver();

    @AfterEach
    void close() {
        this.ingest.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://news.example/", "https://www.news.example", "https://news.example/?utm_source=x",
            "https://lost-and-found.example/" })
    void takesNoFrontPageForTheArticle(String home) {
        this.ingest.page(STORY, STORY, 200, story(STORY, "Ferry returns", FIRST));
        String item = this.ingest.page(STORY, home, 200, list(home, "All the news of the day"));

        assertThat(articles()).extracting(Article::uri, Article::revision).containsExactly(tuple(URI, 1));
        assertThat(this.ingest.outcomes()).extracting(Outcome::item, Outcome::state, Outcome::reason, Outcome::detail)
            .containsExactly(tuple(item, EndState.REFUSED, Reason.NOT_AN_ARTICLE,
                    "Its address leads to the front page of a site."));
    }

    @Test
    void takesNoFrontPageForAnArticleThatIsNew() {
        this.ingest.page(STORY, "https://news.example/", 200, list("https://news.example/", "All the news"));

        assertThat(articles()).isEmpty();
        assertThat(this.ingest.outcomes()).extracting(Outcome::reason).containsExactly(Reason.NOT_AN_ARTICLE);
    }

    @Test
    void leavesArticlesAloneThatAllLeadToASection() {
        this.ingest.page(STORY, STORY, 200, story(STORY, "Ferry returns", FIRST));
        this.ingest.page(OTHER, OTHER, 200, story(OTHER, "Bridge opens", "The bridge in the north was opened by Ada."));
        this.ingest.page(STORY, SECTION, 200, list(SECTION, "Sport news"));
        this.ingest.page(OTHER, SECTION, 200, list(SECTION, "Sport news"));

        assertThat(articles()).extracting(Article::uri, Article::revision)
            .containsExactly(tuple(URI, 1), tuple(Identity.articleUri(OTHER), 1));
        assertThat(this.ingest.outcomes()).extracting(Outcome::uri, Outcome::reason, Outcome::detail)
            .containsExactly(refused(URI), refused(Identity.articleUri(OTHER)));
    }

    private static org.assertj.core.groups.Tuple refused(String uri) {
        return tuple(uri, Reason.NOT_AN_ARTICLE,
                "Its address leads to a page with neither the headline nor the first paragraph of the article.");
    }

    @Test
    void hasTheArticleAgainWhenTheRedirectIsTakenBack() {
        this.ingest.page(STORY, STORY, 200, story(STORY, "Ferry returns", FIRST));
        this.ingest.page(STORY, SECTION, 200, list(SECTION, "Sport news"));
        this.ingest.page(STORY, STORY, 200, story(STORY, "Ferry returns at last", FIRST));
        this.ingest.page(SECTION, SECTION, 200, list(SECTION, "Sport news"));

        assertThat(articles()).extracting(Article::uri, Article::headline)
            .containsExactly(tuple(URI, "Ferry returns"), tuple(URI, "Ferry returns at last"),
                    tuple(Identity.articleUri(SECTION), "Sport news"));
    }

    @Test
    void followsASlugThatChangesWithItsHeadline() {
        String renamed = "https://news.example/2026/islands-reconnected";
        this.ingest.page(STORY, STORY, 200, story(STORY, "Ferry returns", FIRST));
        this.ingest.page(STORY, renamed, 200, story(renamed, "Islands reconnected", FIRST));

        assertThat(articles()).extracting(Article::uri, Article::canonicalUrl)
            .containsExactly(tuple(URI, STORY), tuple(URI, renamed));
    }

    @Test
    void followsALiveBlogWhoseNewestPostStandsFirst() {
        String renamed = "https://news.example/live/islands";
        this.ingest.page(STORY, STORY, 200, story(STORY, "Storm over the islands: live", FIRST));
        this.ingest.page(STORY, renamed, 200, story(renamed, "Islands after the storm: live",
                "Power is back in all but two of the villages.", FIRST));

        assertThat(articles()).extracting(Article::uri).containsExactly(URI, URI);
    }

    @Test
    void takesWhateverAnArticleSaysAtAnAddressThatItMovedTo() {
        String renamed = "https://news.example/2026/ferry-returns";
        String again = "https://news.example/2026/islands-reconnected";
        this.ingest.page(STORY, STORY, 200, story(STORY, "Ferry returns", FIRST));
        this.ingest.page(STORY, renamed, 200,
                story(renamed, "Ferry returns", "All three of the boats are in service."));
        this.ingest.page(STORY, renamed, 200, story(renamed, "Islands reconnected", "All three of the boats are in."));
        this.ingest.page(STORY, again, 200, story(again, "Islands reconnected", "Nobody has to wait any longer now."));

        assertThat(articles()).extracting(Article::uri).containsExactly(URI, URI, URI, URI);
        assertThat(this.ingest.outcomes()).isEmpty();
    }

    @Test
    void knowsNoArticleByALineThatAllPagesHave() {
        String line = "By our own reporters";
        this.ingest.page(STORY, STORY, 200, story(STORY, "Ferry returns", line, FIRST));
        this.ingest.page(STORY, SECTION, 200, story(SECTION, "Sport news", line, "The cup was won by the islanders."));

        assertThat(articles()).hasSize(1);
    }

    @Test
    void takesWhatAPageSaysThatNamesAnotherAddressButLiesWhereItLay() {
        this.ingest.page(STORY, STORY, 200, story(STORY, "Ferry returns", FIRST));
        this.ingest.page(STORY, STORY, 200, story(OTHER, "Ferry sails", "It left at nine with four hundred on board."));

        assertThat(articles()).extracting(Article::uri).containsExactly(URI, URI);
    }

    @Test
    void takesThePageOfAnotherStoryForThatStory() {
        this.ingest.page(STORY, STORY, 200, story(STORY, "Ferry returns", FIRST));
        this.ingest.page(OTHER, OTHER, 200, story(OTHER, "Bridge opens", "The bridge in the north was opened by Ada."));
        this.ingest.page(STORY, OTHER, 200, story(OTHER, "Bridge closes", "The bridge in the north was closed again."));

        assertThat(articles()).extracting(Article::uri, Article::revision)
            .containsExactly(tuple(URI, 1), tuple(Identity.articleUri(OTHER), 1), tuple(Identity.articleUri(OTHER), 2));
        assertThat(this.ingest.records(Topic.COMMAND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "https://famous.substack.com/p/story, https://evil.substack.com/p/x",
            "https://famous.blogspot.com/story.html, https://evil.blogspot.com/x.html",
            "https://one.co.uk/story, https://two.co.uk/x" })
    void takesNoWordsOfAnotherCustomerOfTheDomain(String famous, String evil) {
        this.ingest.page(famous, famous, 200, story(famous, "Ferry returns", FIRST));
        this.ingest.page(evil, evil, 200,
                story(famous, "Ferry sank with all hands", "Nobody knows anything of it yet."));

        assertThat(articles()).extracting(Article::uri, Article::canonicalUrl)
            .containsExactly(tuple(Identity.articleUri(famous), famous), tuple(Identity.articleUri(evil), evil));
    }

    @Test
    void followsAStoryThatIsRewrittenAtANewAddressOfItsHost() {
        String moved = "https://news.example/2026/three-boats-back";
        this.ingest.page(STORY, STORY, 200, story(STORY, "Ferry returns", FIRST));
        this.ingest.page(STORY, moved, 200, rewritten(moved, DATE, REWRITTEN));
        this.ingest.page(STORY, moved, 200, rewritten(moved, DATE, "All of them are back. " + REWRITTEN));
        this.ingest.page(moved, moved, 200, rewritten(moved, DATE, "It is over. " + REWRITTEN));

        assertThat(articles()).extracting(Article::uri, Article::revision, Article::canonicalUrl)
            .containsExactly(tuple(URI, 1, STORY), tuple(URI, 2, moved), tuple(URI, 3, moved), tuple(URI, 4, moved));
        assertThat(this.ingest.outcomes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "https://news.example/topics/islands, https://news.example/topics/islands",
            "https://news.example/2026/boats, https://news.example/2026/all-boats",
            "https://m.news.example/2026/boats, https://m.news.example/2026/boats",
            "https://other.example/2026/boats, https://other.example/2026/boats" })
    void followsNothingThatIsElsewhereOrCallsItselfOtherwise(String lay, String canonical) {
        this.ingest.page(STORY, STORY, 200, story(STORY, "Ferry returns", FIRST));
        this.ingest.page(STORY, lay, 200, rewritten(canonical, DATE, REWRITTEN));

        assertThat(articles()).hasSize(1);
        assertThat(this.ingest.outcomes()).extracting(Outcome::uri, Outcome::reason, Outcome::detail)
            .containsExactly(refused(URI));
    }

    @Test
    void followsNothingThatIsShortOrUndatedOrAList() {
        String moved = "https://news.example/2026/three-boats-back";
        String teasers = "</p><h2><a href='/a'>Bridge opens</a></h2><p>" + REWRITTEN
                + "</p><h2><a href='/b'>Harbour wall cracks</a></h2><p>" + REWRITTEN.replace("boat", "crane")
                + "</p><h2><a href='/c'>Winter comes</a></h2><p>" + REWRITTEN.replace("boat", "sledge");
        this.ingest.page(STORY, STORY, 200, story(STORY, "Ferry returns", FIRST));
        this.ingest.page(STORY, moved, 200, rewritten(moved, DATE, "The article that you look for has moved."));
        this.ingest.page(STORY, moved, 200, rewritten(moved, "", REWRITTEN));
        this.ingest.page(STORY, moved, 200, rewritten(moved, DATE, "News of the islands." + teasers));

        assertThat(articles()).hasSize(1);
        assertThat(this.ingest.outcomes()).extracting(Outcome::uri, Outcome::reason, Outcome::detail)
            .containsExactly(refused(URI), refused(URI), refused(URI));
    }

    private static String rewritten(String canonical, String head, String text) {
        return ("<html><head>%s<link rel='canonical' href='%s'></head><body><article><h1>All three boats are back</h1>"
                + "<p>%s</p></article></body></html>")
            .formatted(head, canonical, text);
    }

    private List<Article> articles() {
        return this.ingest.values(Topic.INGESTED, Article.class);
    }

    private static String story(String canonical, String headline, String... paragraphs) {
        return ("<html><head><link rel='canonical' href='%s'></head><body><article><h1>%s</h1><p>%s</p>"
                + "<p>Two of the boats are in service and a third will follow, the harbour office said on Monday.</p>"
                + "</article></body></html>")
            .formatted(canonical, headline, String.join("</p><p>", paragraphs));
    }

    private static String list(String canonical, String title) {
        String teaser = "<h2><a href='/2026/story-%d'>Headline %1$d of the day</a></h2><p>The council has decided about"
                + " harbour %1$d, and the minister said on Monday that the boats would run again soon.</p>";
        StringBuilder page = new StringBuilder(
                "<html><head><link rel='canonical' href='%s'></head><body><main><h1>%s</h1>".formatted(canonical,
                        title));
        for (int i = 1; i <= 9; i++) {
            page.append(teaser.formatted(i));
        }
        return page.append("</main></body></html>").toString();
    }

}
