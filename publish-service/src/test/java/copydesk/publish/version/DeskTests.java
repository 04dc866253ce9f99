package copydesk.publish.version;

import java.time.Instant;
import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.BlockRole;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.Reason;
import copydesk.contract.change.ChangeKind;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.clean.ArticleDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

class DeskTests {

    private static final Instant FIRST = Instant.parse("2026-03-02T09:30:00Z");

    private static final Instant LATER = Instant.parse("2026-03-03T10:00:00Z");

    private static final Command KILL = new Command("k1", CommandKind.KILL, ArticleDraft.URI, null, "Desk", "Wrong.");

    private static final String OLD_STATE = "{\"uri\":\"urn:uuid:2f1b8f6e-5d3c-5b0a-9c55-0a1b2c3d4e5f\","
            + "\"version\":2,\"revision\":1,\"generation\":1,\"firstCreated\":\"2026-03-02T09:30:00Z\","
            + "\"killed\":true,\"commands\":[\"t1\"],\"relations\":{\"uri\":\"urn:uuid:2f1b8f6e-5d3c-5b0a-9c55-"
            + "0a1b2c3d4e5f\",\"links\":[],\"duplicates\":[]},\"lastCreated\":\"2026-03-02T09:30:00Z\"}";

    private final Desk desk = new Desk(new DocumentCheck(CheckSettings.ofTopics()));

    @Test
    void publishesFirstVersion() {
        Decision.Publish publish = publish(null, ArticleDraft.bridge().build(), FIRST);

        assertThat(publish.version()).isEqualTo(1);
        assertThat(publish.change()).isEqualTo(ChangeKind.SUBSTANTIVE);
        assertThat(publish.item().version()).isEqualTo("1");
        assertThat(publish.annotations().version()).isEqualTo(1);
    }

    @Test
    void holdsWhatIsTooUncertainForReview() {
        assertThat(this.desk.consider(null, ArticleDraft.bridge().founded("body", 0.59).build(), FIRST))
            .asInstanceOf(type(Decision.Held.class))
            .extracting(Decision.Held::waiting)
            .extracting(Waiting::reason, Waiting::detail, Waiting::until)
            .containsExactly(Reason.LOW_CONFIDENCE,
                    "Where the article begins and ends is too uncertain to publish it unseen.", null);
        assertThat(publish(null, ArticleDraft.bridge().founded("body", 0.6).build(), FIRST).version()).isEqualTo(1);
        assertThat(publish(null, ArticleDraft.bridge().founded("by", 0.1).build(), FIRST).version()).isEqualTo(1);
    }

    @Test
    void holdsNothingWhenToldSo() {
        Desk trusting = new Desk(new DocumentCheck(CheckSettings.ofTopics()), new DeskSettings(0));

        assertThat(trusting.consider(null, ArticleDraft.bridge().founded("body", 0).build(), FIRST))
            .isInstanceOf(Decision.Publish.class);
    }

    @Test
    void countsVersionsAndKeepsWhenTheFirstWasCreated() {
        ArticleState first = publish(null, ArticleDraft.bridge().build(), FIRST).next();

        Decision.Publish second = publish(first, ArticleDraft.bridge().revision(2).by("New").build(), LATER);

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.change()).isEqualTo(ChangeKind.METADATA);
        assertThat(second.item().firstCreated()).isEqualTo("2026-03-02T09:30:00Z");
        assertThat(second.item().versionCreated()).isEqualTo("2026-03-03T10:00:00Z");
    }

    @Test
    void publishesNothingForTheSameContent() {
        ArticleState first = publish(null, ArticleDraft.bridge().build(), FIRST).next();

        assertThat(this.desk.consider(first, ArticleDraft.bridge().build(), LATER))
            .isEqualTo(new Decision.Unchanged(1, first));
        assertThat(this.desk.consider(first, ArticleDraft.bridge().revision(5).generation(2).build(), LATER))
            .asInstanceOf(type(Decision.Unchanged.class))
            .satisfies((unchanged) -> assertThat(unchanged.next())
                .extracting(ArticleState::version, ArticleState::revision, ArticleState::generation)
                .containsExactly(1, 5, 2));
    }

    @Test
    void ordersByRevisionThenGeneration() {
        ArticleState state = publish(null, ArticleDraft.bridge().revision(3).generation(2).build(), FIRST).next();

        assertThat(consider(state, 2, 9)).isEqualTo(new Decision.Superseded(1));
        assertThat(consider(state, 3, 1)).isEqualTo(new Decision.Superseded(1));
        assertThat(consider(state, 3, 2)).isEqualTo(new Decision.Superseded(1));
        assertThat(consider(state, 3, 3)).isInstanceOf(Decision.Publish.class);
        assertThat(consider(state, 4, 1)).isInstanceOf(Decision.Publish.class);
    }

    @Test
    void letsUnchangedRevisionHoldBackOlderOnes() {
        ArticleState first = publish(null, ArticleDraft.bridge().build(), FIRST).next();
        Decision.Unchanged seen = (Decision.Unchanged) this.desk.consider(first,
                ArticleDraft.bridge().revision(3).build(), LATER);

        assertThat(consider(seen.next(), 2, 1)).isEqualTo(new Decision.Superseded(1));
    }

    @Test
    void refusesWhatIsNoArticle() {
        Decision.Refused refused = new Decision.Refused(Reason.NOT_AN_ARTICLE, "No headline and body could be found.");

        assertThat(this.desk.consider(null, new ArticleDraft().block(BlockRole.HEADLINE, "Title").build(), FIRST))
            .isEqualTo(refused);
        assertThat(this.desk.consider(null, new ArticleDraft().headline(" ").paragraph("a").build(), FIRST))
            .isEqualTo(refused);
    }

    @Test
    void quarantinesPlacesOutsideTheText() {
        EnrichedArticle article = ArticleDraft.bridge().mention("person:ida-voss", 99, 0, 1, "x").build();

        assertThat(this.desk.consider(null, article, FIRST))
            .isEqualTo(new Decision.Quarantined(Reason.INVALID_RECORD, "A mention lies outside block 99."));
    }

    @Test
    void quarantinesMentionThatReadsDifferently() {
        EnrichedArticle article = ArticleDraft.bridge().mention("person:ida-voss", 3, 0, 3, "Ida").build();

        assertThat(this.desk.consider(null, article, FIRST)).isEqualTo(new Decision.Quarantined(Reason.INVALID_DOCUMENT,
                "The selector of a mention at 0 of bodies[0] does not point at its words."));
    }

    @Test
    void quarantinesHalfSurrogatePair() {
        assertThat(this.desk.consider(null, ArticleDraft.bridge().paragraph("a \ud83c b").build(), FIRST))
            .isEqualTo(new Decision.Quarantined(Reason.INVALID_DOCUMENT,
                    "The document holds a control character or half of a surrogate pair."));
    }

    @Test
    void keepsHalfSurrogatePairThatIsNotPublished() {
        ArticleState state = publish(null, ArticleDraft.bridge().block(BlockRole.OTHER, "\ud83c").build(), FIRST)
            .next();

        assertThat(Json.read(Json.write(state), ArticleState.class)).isEqualTo(state);
    }

    @Test
    void refusesWhatIsTooLarge() {
        Decision decision = this.desk.consider(null, ArticleDraft.bridge().paragraph("a ".repeat(1_100_000)).build(),
                FIRST);

        assertThat(decision)
            .isEqualTo(new Decision.Refused(Reason.TOO_LARGE, "The finished document has more than 4177920 bytes."));
    }

    @Test
    void killsWhatWasPublished() {
        ArticleState first = publish(null, ArticleDraft.bridge().build(), FIRST).next();

        Decision.Canceled canceled = (Decision.Canceled) this.desk.kill(first, KILL, LATER);

        assertThat(canceled.version()).isEqualTo(2);
        assertThat(canceled.item().firstCreated()).isEqualTo("2026-03-02T09:30:00Z");
        assertThat(canceled.item().title()).isEqualTo("Harbour bridge reopens");
        assertThat(canceled.next()).isEqualTo(new ArticleState(ArticleDraft.URI, 2, 1, 1, FIRST, true, null,
                List.of("k1"), null, FIRST, Life.PLAIN.killed(ArticleDraft.bridge().build(), null), null));
    }

    @Test
    void killsWhatWasNeverSeen() {
        Decision.Canceled canceled = (Decision.Canceled) this.desk.kill(null, KILL, LATER);

        assertThat(canceled.version()).isEqualTo(1);
        assertThat(canceled.item().firstCreated()).isEqualTo("2026-03-03T10:00:00Z");
        assertThat(this.desk.consider(canceled.next(), ArticleDraft.bridge().revision(9).build(), LATER))
            .isEqualTo(new Decision.Refused(Reason.KILLED, "The article was killed."));
    }

    @Test
    void killsOnce() {
        ArticleState killed = ((Decision.Canceled) this.desk.kill(null, KILL, FIRST)).next();

        assertThat(this.desk.kill(killed, KILL, LATER)).isEqualTo(new Decision.Applied(1));
        assertThat(this.desk.kill(killed, new Command("k2", CommandKind.KILL, ArticleDraft.URI, null, "A", "B"), LATER))
            .isEqualTo(new Decision.Applied(1));
    }

    @Test
    void killsWhateverTheReasonSays() {
        for (String why : List.of("", "\u0000", "\ud83c", "x".repeat(5_000_000), "<script>")) {
            Command command = new Command("k", CommandKind.KILL, ArticleDraft.URI, null, "A", why);

            assertThat(this.desk.kill(null, command, FIRST)).isInstanceOf(Decision.Canceled.class);
        }
    }

    @Test
    void refusesKillThatNamesNoArticle() {
        assertThat(this.desk.kill(null, KILL.about("bridge"), FIRST)).isEqualTo(
                new Decision.Refused(Reason.INVALID_COMMAND, "The document breaks its schema at /uri (format)."));
        assertThat(this.desk.kill(null, new Command("k", CommandKind.KILL, null, null, "A", "B"), FIRST))
            .isEqualTo(new Decision.Refused(Reason.INVALID_COMMAND, "The command names no article."));
    }

    @Test
    void keepsStateAsJson() {
        ArticleState state = publish(null, ArticleDraft.bridge().build(), FIRST).next();
        Command takedown = new Command("t1", CommandKind.TAKEDOWN, ArticleDraft.URI, null, "Desk", "Wrong.");
        ArticleState gone = ((Decision.Canceled) this.desk.kill(state, takedown, LATER)).next();

        assertThat(Json.read(Json.write(state), ArticleState.class)).isEqualTo(state);
        assertThat(new String(Json.write(gone), UTF_8)).isEqualTo(OLD_STATE.substring(0, OLD_STATE.length() - 1)
                + ",\"life\":{\"waiver\":{\"revision\":0},\"formerUrls\":[],\"takenDown\":true},"
                + "\"decisions\":{\"given\":[],\"published\":0}}");
        assertThat(Json.read(Json.write(gone), ArticleState.class)).isEqualTo(gone);
    }

    @Test
    void readsStatesFromBeforeAnythingCouldWait() {
        ArticleState killed = Json.read(OLD_STATE.getBytes(UTF_8), ArticleState.class);

        assertThat(killed.killed()).isTrue();
        assertThat(killed.life()).isEqualTo(Life.PLAIN);
        assertThat(this.desk.consider(killed, ArticleDraft.bridge().build(), LATER))
            .isInstanceOf(Decision.Refused.class);
    }

    private Decision consider(ArticleState state, int revision, int generation) {
        return this.desk.consider(state,
                ArticleDraft.bridge().revision(revision).generation(generation).by("Other").build(), LATER);
    }

    private Decision.Publish publish(@Nullable ArticleState state, EnrichedArticle article, Instant at) {
        return (Decision.Publish) this.desk.consider(state, article, at);
    }

}
