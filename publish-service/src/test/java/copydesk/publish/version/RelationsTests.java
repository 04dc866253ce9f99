package copydesk.publish.version;

import java.time.Instant;
import java.util.List;

import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.LinkKind;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.change.ChangeKind;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.PublishedLink;
import copydesk.contract.relation.ArticleRelations;
import copydesk.contract.relation.HealedLink;
import copydesk.contract.relation.NearDuplicate;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.clean.ArticleDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Relations meet an article in whatever order they come. */
class RelationsTests {

    private static final Instant FIRST = Instant.parse("2026-03-02T09:30:00Z");

    private static final Instant LATER = Instant.parse("2026-03-03T10:00:00Z");

    private static final String FERRY = "urn:uuid:11111111-2222-5333-8444-555555555555";

    private static final String COPY = "urn:uuid:66666666-7777-5888-8999-000000000000";

    private static final HealedLink TO_FERRY = new HealedLink("Ferry line closes", FERRY,
            "https://example.org/2026/ferry", "title:exact", 0.95);

    private static final ArticleRelations HEALED = new ArticleRelations(ArticleDraft.URI, List.of(TO_FERRY), List.of());

    private static final ArticleRelations NONE = ArticleRelations.none(ArticleDraft.URI);

    private final Desk desk = new Desk(new DocumentCheck(CheckSettings.ofTopics()));

    @Test
    void makeALinksVersionOfThePublishedArticle() {
        Decision.Publish publish = (Decision.Publish) this.desk.relate(bridge(), HEALED, LATER);

        assertThat(publish.change()).isEqualTo(ChangeKind.LINKS);
        assertThat(publish.version()).isEqualTo(2);
        assertThat(publish.item().versionCreated()).isEqualTo("2026-03-03T10:00:00Z");
        assertThat(related(publish)).isEqualTo(new PublishedLink("l3", LinkKind.RELATED, LinkStatus.HEALED,
                "Ferry line closes", "https://example.org/2026/ferry", null, ArticleDraft.URI + "#related-1",
                LinkClass.RELATED, null, FERRY, 0.95));
        assertThat(publish.item().associations()).last()
            .satisfies((related) -> assertThat(related.altIds()).singleElement()
                .satisfies((id) -> assertThat(id.value()).isEqualTo("https://example.org/2026/ferry")));
        assertThat(publish.item().edNote()).isEqualTo("1 hyperlink had no target in the source.");
    }

    @Test
    void giveAnAnchorOfTheBodyItsTarget() {
        ArticleState state = publish(null, new ArticleDraft().paragraph("As we wrote in The Bridge That Never Opened.")
            .link(LinkKind.INLINE, "The Bridge That Never Opened", LinkStatus.LOST, null), FIRST);
        ArticleRelations heard = new ArticleRelations(ArticleDraft.URI, List
            .of(new HealedLink("The Bridge That Never Opened", FERRY, "https://example.org/b", "title:exact", 0.98)),
                List.of());

        Decision.Publish publish = (Decision.Publish) this.desk.relate(state, heard, LATER);

        assertThat(publish.item().bodies().get(1).value()).isEqualTo(
                "<p>As we wrote in <a id=\"l1\" href=\"https://example.org/b\">The Bridge That Never Opened</a>.</p>");
    }

    @Test
    void giveATitleThatWasNeverLinkedItsTarget() {
        ArticleState state = publish(null, new ArticleDraft().paragraph("a").related("Ferry line closes", null, null),
                FIRST);

        Decision.Publish publish = (Decision.Publish) this.desk.relate(state, HEALED, LATER);

        assertThat(publish.change()).isEqualTo(ChangeKind.LINKS);
        assertThat(publish.item().associations()).singleElement()
            .satisfies((related) -> assertThat(related.altIds()).hasSize(1));
    }

    @Test
    void waitForAnArticleThatComesLater() {
        Decision.Noted noted = (Decision.Noted) this.desk.relate(null, HEALED, FIRST);

        Decision.Publish publish = (Decision.Publish) this.desk.consider(noted.next(), ArticleDraft.bridge().build(),
                LATER);

        assertThat(publish.version()).isEqualTo(1);
        assertThat(publish.change()).isEqualTo(ChangeKind.SUBSTANTIVE);
        assertThat(related(publish).status()).isEqualTo(LinkStatus.HEALED);
    }

    @Test
    void staysWithTheNextRevision() {
        ArticleState related = ((Decision.Publish) this.desk.relate(bridge(), HEALED, LATER)).next();

        Decision.Publish next = (Decision.Publish) this.desk.consider(related,
                ArticleDraft.bridge().revision(2).by("New").build(), LATER);

        assertThat(next.version()).isEqualTo(3);
        assertThat(next.change()).isEqualTo(ChangeKind.METADATA);
        assertThat(related(next).href()).isEqualTo("https://example.org/2026/ferry");
    }

    @Test
    void saidTwiceMakeNoVersion() {
        ArticleState related = ((Decision.Publish) this.desk.relate(bridge(), HEALED, LATER)).next();

        assertThat(this.desk.relate(related, HEALED, LATER)).isEqualTo(new Decision.Noted(related));
    }

    @Test
    void takenBackLoseTheTargetAgain() {
        ArticleState related = ((Decision.Publish) this.desk.relate(bridge(), HEALED, LATER)).next();

        Decision.Publish publish = (Decision.Publish) this.desk.relate(related, NONE, LATER);

        assertThat(publish.version()).isEqualTo(3);
        assertThat(publish.change()).isEqualTo(ChangeKind.LINKS);
        assertThat(related(publish)).isEqualTo(new PublishedLink("l3", LinkKind.RELATED, LinkStatus.LOST,
                "Ferry line closes", null, null, ArticleDraft.URI + "#related-1"));
    }

    @Test
    void comeToNothingAfterAKill() {
        Command kill = new Command("k1", CommandKind.KILL, ArticleDraft.URI, null, "desk", "Wrong bridge.");
        ArticleState killed = ((Decision.Canceled) this.desk.kill(bridge(), kill, LATER)).next();

        assertThat(this.desk.relate(killed, HEALED, LATER)).isEqualTo(new Decision.Noted(killed));
    }

    @Test
    void neverTakeTheTargetThatALinkHas() {
        ArticleRelations heard = new ArticleRelations(ArticleDraft.URI,
                List.of(new HealedLink("reopened", FERRY, "https://example.org/other", "title:exact", 0.95)),
                List.of());

        assertThat(this.desk.relate(bridge(), heard, LATER)).isInstanceOf(Decision.Noted.class);
    }

    @Test
    void passOnNoAddressThatIsNoneOfTheWeb() {
        ArticleRelations heard = new ArticleRelations(ArticleDraft.URI,
                List.of(new HealedLink("Ferry line closes", FERRY, "javascript:alert(1)", "title:exact", 0.95)),
                List.of(new NearDuplicate(COPY, "file:///etc/passwd", 0.9)));

        Decision.Publish publish = (Decision.Publish) this.desk.relate(bridge(), heard, LATER);

        assertThat(related(publish).status()).isEqualTo(LinkStatus.LOST);
        assertThat(publish.annotations().nearDuplicates()).containsExactly(new NearDuplicate(COPY, null, 0.9));
    }

    @Test
    void nameTheSameTextInAnotherOutlet() {
        ArticleRelations heard = new ArticleRelations(ArticleDraft.URI, List.of(),
                List.of(new NearDuplicate(COPY, "https://other.example/bridge", 0.93)));

        Decision.Publish publish = (Decision.Publish) this.desk.relate(bridge(), heard, LATER);

        assertThat(publish.change()).isEqualTo(ChangeKind.LINKS);
        NewsItem copy = publish.item().associations().get(publish.item().associations().size() - 1);
        assertThat(copy.uri()).isEqualTo(COPY);
        assertThat(copy.rel()).isEqualTo("nearDuplicate");
        assertThat(copy.name()).isEqualTo("duplicate-1");
        assertThat(publish.annotations().nearDuplicates()).isEqualTo(heard.duplicates());
    }

    @Test
    void thatAreOnlySurerMakeNoVersion() {
        ArticleRelations heard = new ArticleRelations(ArticleDraft.URI, List.of(),
                List.of(new NearDuplicate(COPY, "https://other.example/bridge", 0.93)));
        ArticleRelations surer = new ArticleRelations(ArticleDraft.URI, List.of(),
                List.of(new NearDuplicate(COPY, "https://other.example/bridge", 0.94)));
        ArticleState related = ((Decision.Publish) this.desk.relate(bridge(), heard, LATER)).next();

        assertThat(this.desk.relate(related, surer, LATER)).isEqualTo(new Decision.Noted(related.heard(surer)));
    }

    @Test
    void neverMakeAVersionOlderThanTheOneBefore() {
        ArticleState state = publish(null, ArticleDraft.bridge(), LATER);

        Decision.Publish publish = (Decision.Publish) this.desk.relate(state, HEALED, FIRST);

        assertThat(publish.item().versionCreated()).isEqualTo("2026-03-03T10:00:00Z");
    }

    private ArticleState bridge() {
        return publish(null, ArticleDraft.bridge(), FIRST);
    }

    private ArticleState publish(@Nullable ArticleState state, ArticleDraft draft, Instant at) {
        return ((Decision.Publish) this.desk.consider(state, draft.build(), at)).next();
    }

    private static PublishedLink related(Decision.Publish publish) {
        return publish.annotations()
            .links()
            .stream()
            .filter((link) -> link.kind() == LinkKind.RELATED)
            .findFirst()
            .orElseThrow();
    }

}
