package copydesk.ingest.revision;

import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Form;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Origin;
import copydesk.contract.article.Particulars;
import copydesk.contract.article.Picture;
import copydesk.contract.article.Precision;
import copydesk.contract.article.SourceTime;
import copydesk.contract.article.Particulars.WireFacts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionsTests {

    private static final SourceTime NOON = at("2025-05-15T12:00:00Z");

    private static final SourceTime EVENING = at("2025-05-15T19:00:00+01:00");

    private final Revisions revisions = new Revisions();

    @Test
    void beginsWithOne() {
        RevisionDecision decision = this.revisions.decide(null, article("a.txt", "One.", null), "i1");

        assertThat(decision).isInstanceOf(RevisionDecision.Fresh.class);
        assertThat(decision.revision()).isEqualTo(1);
        assertThat(decision.next().latest()).isEqualTo(1);
    }

    @Test
    void makesNothingOfARepetition() {
        ArticleHistory history = history(article("a.txt", "One.", null));

        RevisionDecision decision = this.revisions.decide(history, article("b.txt", "One.", NOON), "i1");

        assertThat(decision).isInstanceOf(RevisionDecision.Unchanged.class);
        assertThat(decision.revision()).isEqualTo(1);
        assertThat(decision.next().updated()).isEqualTo(NOON);
    }

    @Test
    void countsWhatIsNew() {
        ArticleHistory history = history(article("a.txt", "One.", NOON));

        RevisionDecision decision = this.revisions.decide(history, article("b.txt", "Two.", EVENING), "i1");

        assertThat(decision).isInstanceOf(RevisionDecision.Fresh.class);
        assertThat(decision.revision()).isEqualTo(2);
        assertThat(decision.next().updated()).isEqualTo(EVENING);
    }

    @Test
    void letsAnOldFileReadAgainUndoNothing() {
        ArticleHistory history = history(article("a.txt", "One.", null), article("b.txt", "Two.", null));

        RevisionDecision decision = this.revisions.decide(history, article("a.txt", "One.", null), "i1");

        assertThat(decision).isEqualTo(new RevisionDecision.Superseded(history, 1));
    }

    @Test
    void letsTheSourceItselfGoBack() {
        ArticleHistory history = history(article("a.txt", "One.", null), article("a.txt", "Two.", null));

        RevisionDecision decision = this.revisions.decide(history, article("a.txt", "One.", null), "i1");

        assertThat(decision).isInstanceOf(RevisionDecision.Fresh.class);
        assertThat(decision.revision()).isEqualTo(3);
        assertThat(decision.next().seen()).extracting(ArticleHistory.Seen::revision).containsExactly(2, 3);
        assertThat(this.revisions.decide(decision.next(), article("b.txt", "One.", null), "i1"))
            .isInstanceOf(RevisionDecision.Unchanged.class);
    }

    @Test
    void letsAnotherSourceGoBackWithANewerTime() {
        ArticleHistory history = history(article("a.txt", "One.", NOON), article("b.txt", "Two.", NOON));

        RevisionDecision decision = this.revisions.decide(history, article("a.txt", "One.", EVENING), "i1");

        assertThat(decision).isInstanceOf(RevisionDecision.Fresh.class);
        assertThat(decision.revision()).isEqualTo(3);
    }

    @Test
    void doesNotTakeALateOriginalForNews() {
        ArticleHistory history = history(article("a.txt", "Two.", EVENING));

        RevisionDecision decision = this.revisions.decide(history, article("b.txt", "One.", NOON), "i1");

        assertThat(decision).isEqualTo(new RevisionDecision.Superseded(history, 1));
    }

    @Test
    void comparesNoMoreExactlyThanTheSourcesSay() {
        SourceTime day = new SourceTime("2025-05-15", Precision.DAY, List.of("text"));
        ArticleHistory history = history(article("a.txt", "One.", EVENING));

        assertThat(this.revisions.decide(history, article("b.txt", "Two.", day), "i1"))
            .isInstanceOf(RevisionDecision.Fresh.class);
    }

    @Test
    void ignoresDatesAndWhatIsNoPartOfTheArticle() {
        Article plain = article("a.txt", "One.", null);
        Article dressed = withBlocks(plain, List.of(new Block(BlockRole.DATE, "May 16", List.of()),
                new Block(BlockRole.PROMOTION, "Subscribe", List.of()), plain.blocks().get(0)), 2);
        Article linkless = withBlocks(plain, plain.blocks(), -1);

        assertThat(this.revisions.decide(history(plain), dressed, "i1")).isInstanceOf(RevisionDecision.Unchanged.class);
        assertThat(this.revisions.decide(history(plain), linkless, "i1")).isInstanceOf(RevisionDecision.Fresh.class);
    }

    @Test
    void ignoresHowLargeAPictureIs() {
        Picture plain = new Picture("photo-1", "https://news.example/a.jpg", "Bay.", null, null, null);
        Picture sized = new Picture("photo-1", "https://news.example/a.jpg", "Bay.", null, null, null, "image/webp",
                900, 600);
        ArticleHistory history = history(withPicture(plain));

        assertThat(this.revisions.decide(history, withPicture(sized), "i1"))
            .isInstanceOf(RevisionDecision.Unchanged.class);
        assertThat(this.revisions.decide(history, article("a.txt", "One.", null), "i1"))
            .isInstanceOf(RevisionDecision.Fresh.class);
    }

    private static Article withPicture(Picture picture) {
        Article article = article("a.txt", "One.", null);
        return new Article(article.uri(), article.revision(), article.origin(), null, null, article.headline(),
                article.by(), article.blocks(), article.links(), List.of(picture), List.of(), List.of(), null, null,
                article.issues(), Particulars.none());
    }

    @Test
    void takesTheOriginalOfTheLatestRevisionOnceMore() {
        ArticleHistory history = said(null, "One.", "i1");
        history = said(history, "Two.", "i2");

        RevisionDecision decision = this.revisions.decideAgain(history, article("a.txt", "Two, read better.", null),
                "i2");

        assertThat(decision).isInstanceOf(RevisionDecision.Again.class);
        assertThat(decision.revision()).isEqualTo(2);
        assertThat(decision.next().latest()).isEqualTo(2);
        assertThat(this.revisions.decide(decision.next(), article("a.txt", "Two, read better.", null), "i3"))
            .isInstanceOf(RevisionDecision.Unchanged.class);
    }

    @Test
    void takesOnlyTheLastOfThoseThatSaidTheSame() {
        ArticleHistory history = said(said(null, "One.", "i1"), "One.", "i2");
        Article again = article("a.txt", "One, read better.", null);

        assertThat(this.revisions.decideAgain(history, again, "i1"))
            .isEqualTo(new RevisionDecision.Superseded(history, 1));
        assertThat(this.revisions.decideAgain(history, again, "i2")).isInstanceOf(RevisionDecision.Again.class);
    }

    @Test
    void leavesOlderOriginalsOfARerun() {
        ArticleHistory history = said(said(null, "One.", "i1"), "Two.", "i2");

        assertThat(this.revisions.decideAgain(history, article("a.txt", "One.", null), "i1"))
            .isEqualTo(new RevisionDecision.Superseded(history, 2));
    }

    @Test
    void goesByTheWordsWhereItemsWereNotNotedYet() {
        ArticleHistory noted = said(null, "One.", "i1");
        ArticleHistory history = new ArticleHistory(1, noted.source(), null,
                List.of(new ArticleHistory.Seen(noted.seen().get(0).digest(), 1, null)), null, null, null);

        assertThat(this.revisions.decideAgain(history, article("a.txt", "One.", null), "i1"))
            .isInstanceOf(RevisionDecision.Again.class);
        assertThat(this.revisions.decideAgain(history, article("a.txt", "Another.", null), "i1"))
            .isInstanceOf(RevisionDecision.Superseded.class);
    }

    @Test
    void makesTheFirstRevisionOfAnArticleThatOnlyARerunKnows() {
        RevisionDecision decision = this.revisions.decideAgain(null, article("a.txt", "One.", null), "i1");

        assertThat(decision).isInstanceOf(RevisionDecision.Fresh.class);
        assertThat(decision.revision()).isEqualTo(1);
    }

    @Test
    void letsAnArchiveMakeNoRevisionOfWhatIsKnown() {
        ArticleHistory history = history(article("a.txt", "One.", null), article("a.txt", "Two.", NOON));

        assertThat(this.revisions.decideOld(history, article("b.txt", "Three.", null), "i3"))
            .isEqualTo(new RevisionDecision.Superseded(history, 2));
        assertThat(this.revisions.decideOld(history, article("b.txt", "Three.", NOON), "i3"))
            .isEqualTo(new RevisionDecision.Superseded(history, 2));
        assertThat(this.revisions.decideOld(history, article("b.txt", "Two.", null), "i3"))
            .isEqualTo(new RevisionDecision.Unchanged(history, 2));
    }

    @Test
    void letsAnArchiveBringWhatIsUnknownOrSurelyNewer() {
        ArticleHistory history = history(article("a.txt", "One.", NOON));

        assertThat(this.revisions.decideOld(null, article("b.txt", "Two.", null), "i3").revision()).isEqualTo(1);
        assertThat(this.revisions.decideOld(history, article("b.txt", "Two.", at("2100-01-01T00:00:00Z")), "i3"))
            .isInstanceOfSatisfying(RevisionDecision.Fresh.class, (fresh) -> assertThat(fresh.revision()).isEqualTo(2));
    }

    @Test
    void supersedesALateVersionWhateverItsSourceAndTime() {
        ArticleHistory history = history(version("2", "Two."));

        assertThat(this.revisions.decide(history, version("1", "One."), "i2"))
            .isEqualTo(new RevisionDecision.Superseded(history, 1));
    }

    @Test
    void doesNotGoBackToAnOlderVersionThatItsSourceRepeats() {
        ArticleHistory history = history(version("1", "One."), version("2", "Two."));

        assertThat(this.revisions.decide(history, version("1", "One."), "i3"))
            .isEqualTo(new RevisionDecision.Superseded(history, 1));
    }

    @Test
    void goesBackToOldWordsInANewerVersion() {
        ArticleHistory history = history(version("1", "One."), version("2", "Two."));

        assertThat(this.revisions.decide(history, version("10", "One."), "i3"))
            .isInstanceOfSatisfying(RevisionDecision.Fresh.class, (fresh) -> {
                assertThat(fresh.revision()).isEqualTo(3);
                assertThat(fresh.next().version()).isEqualTo("10");
            });
    }

    @Test
    void findsANewVersionOfTheSameWordsUnchanged() {
        ArticleHistory history = history(version("1", "One."));

        assertThat(this.revisions.decide(history, version("2", "One."), "i3"))
            .isInstanceOf(RevisionDecision.Unchanged.class);
    }

    private static Article version(String number, String words) {
        return article("a.json", words, null).with(new Particulars(null, List.of(), null, null, List.of(), List.of(),
                null, null, null, new WireFacts(number, 4, null)));
    }

    private ArticleHistory said(ArticleHistory history, String words, String item) {
        return this.revisions.decide(history, article("a.txt", words, null), item).next();
    }

    @Test
    void remembersTheLastHundred() {
        Article[] articles = new Article[150];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = article("a.txt", "Text " + i, null);
        }

        ArticleHistory history = history(articles);

        assertThat(history.latest()).isEqualTo(150);
        assertThat(history.seen()).hasSize(100);
        assertThat(history.seen().get(0).revision()).isEqualTo(51);
    }

    @Test
    void staysTheSameThroughJson() {
        ArticleHistory history = history(article("a.txt", "One.", NOON), article("b.txt", "Two.", null));

        assertThat(Json.read(Json.write(history), ArticleHistory.class)).isEqualTo(history);
    }

    private ArticleHistory history(Article... articles) {
        ArticleHistory history = null;
        for (Article article : articles) {
            history = this.revisions.decide(history, article, "i1").next();
        }
        return history;
    }

    private static Article article(String file, String words, SourceTime updated) {
        Origin origin = new Origin("files", "files:" + file, "a", Form.TEXT_EXPORT, "sha256:0", null);
        return withBlocks(
                new Article("urn:uuid:1", 0, origin, null, null, "Ferry Strike Ends", List.of(),
                        List.of(new Block(BlockRole.PARAGRAPH, words, List.of())), List.of(), List.of(), List.of(),
                        List.of(), null, updated, List.of(), Particulars.none()),
                List.of(new Block(BlockRole.PARAGRAPH, words, List.of())), 0);
    }

    private static Article withBlocks(Article article, List<Block> blocks, int linked) {
        List<Link> links = (linked < 0) ? List.of()
                : List.of(new Link("l1", LinkKind.INLINE, linked, 0, 3, "One", "https://news.example/"));
        return new Article(article.uri(), article.revision(), article.origin(), null, null, article.headline(),
                article.by(), blocks, links, List.of(), List.of(), List.of(), article.published(), article.updated(),
                article.issues(), Particulars.none());
    }

    private static SourceTime at(String value) {
        return new SourceTime(value, Precision.SECOND, List.of("feed:updated"));
    }

}
