package copydesk.publish.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.article.Particulars;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.contract.news.AltId;
import copydesk.contract.news.NewsItem;
import copydesk.edge.EnvelopeHeaders;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.edit.Decided;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LifeCycleTests {

    private static final Instant NOW = PublishDriver.FETCHED_AT;

    private static final Instant SIX = NOW.plus(Duration.ofHours(6));

    private static final String NEW_URI = Identity.reinstatedUri(ArticleDraft.URI, "r1");

    private PublishDriver publish = new PublishDriver();

    @AfterEach
    void close() {
        this.publish.close();
    }

    @Test
    void keepsAnEmbargoedArticleInsideUntilItsTime() {
        this.publish.take("a", draft(1).embargoedUntil(SIX).build());

        this.publish.advance(Duration.ofHours(6).minusMillis(1));
        assertThat(this.publish.records(Topic.CLEAN)).isEmpty();
        assertThat(this.publish.outcomes()).containsExactly(new Outcome("a", EndState.HELD, "publish", Reason.EMBARGOED,
                "It is under embargo until 2026-03-01T16:15:30Z.", null, null, null, ArticleDraft.URI, null, NOW));

        this.publish.advance(Duration.ofMillis(250));
        assertThat(this.publish.records(Topic.CLEAN)).hasSize(1);
        assertThat(this.publish.records(Topic.LATEST)).hasSize(1);
        assertThat(this.publish.records(Topic.ANNOTATIONS)).hasSize(1);
        assertThat(this.publish.outcomes()).containsExactly(new Outcome("a", EndState.PUBLISHED, "publish", null, null,
                "bridge", null, null, ArticleDraft.URI, 1, NOW));
    }

    @Test
    void tellsHowLateAReleaseIsAndLeavesItOutOfTheWayFromTheFetch() {
        this.publish.take("a", draft(1).embargoedUntil(NOW.plusMillis(1100)).build());
        this.publish.advance(Duration.ofSeconds(2));

        assertThat(this.publish.registry().timer("copydesk.release.lateness").max(TimeUnit.MILLISECONDS)).isBetween(0.0,
                900.0);
        assertThat(this.publish.registry().timer("copydesk.release.lateness").count()).isEqualTo(1);
        assertThat(this.publish.registry().timer("copydesk.article.latency").count()).isZero();
    }

    @Test
    void publishesAnArticleWhoseEmbargoIsOver() {
        this.publish.take("a", draft(1).embargoedUntil(NOW).build());

        assertThat(ends()).containsExactly("a published");
        assertThat(EnvelopeHeaders.text(this.publish.records(Topic.CLEAN).get(0).headers(), Headers.EMBARGO)).isNull();
    }

    @Test
    void movesTheTimeWithTheEmbargo() {
        this.publish.take("a", draft(1).embargoedUntil(SIX).build());
        this.publish.take("b", draft(2).embargoedUntil(NOW.plusSeconds(60)).build());
        this.publish.advance(Duration.ofMinutes(2));

        assertThat(ends()).containsExactly("a held embargoed", "b held embargoed", "a superseded", "b published");
        this.publish.advance(Duration.ofHours(7));
        assertThat(ends()).isEmpty();
    }

    @Test
    void replacesWhatWaitsByALaterRevisionWithoutEmbargoOnly() {
        this.publish.take("b", draft(2).embargoedUntil(SIX).build());
        this.publish.take("a", draft(1).build());
        this.publish.take("c", draft(3).build());
        this.publish.advance(Duration.ofHours(7));

        assertThat(ends()).containsExactly("b held embargoed", "a superseded", "c published", "b superseded");
    }

    @Test
    void endsAnEmbargoEarlyByARelease() {
        this.publish.take("a", draft(1).embargoedUntil(SIX).build());
        this.publish.take("cmd", command("r", CommandKind.RELEASE));
        this.publish.take("b", draft(2).embargoedUntil(SIX).build());
        this.publish.take("c", draft(3).embargoedUntil(SIX.plusSeconds(1)).build());

        assertThat(ends()).containsExactly("a held embargoed", "a published", "cmd applied", "b published",
                "c held embargoed");
    }

    @Test
    void neverReleasesByTimeWhatHasNoReadableTime() {
        this.publish.take("a", draft(1).embargoedUntil(Particulars.UNTIL_RELEASED).build());
        this.publish.advance(Duration.ofDays(10_000));
        this.publish.take("cmd", command("r", CommandKind.RELEASE));

        assertThat(ends()).containsExactly("a held embargoed", "a published", "cmd applied");
    }

    @Test
    void holdsWhatIsNewerThanWhatIsOut() {
        this.publish.take("a", draft(1).build());
        this.publish.take("hold", command("h", CommandKind.HOLD));
        this.publish.take("b", draft(2).build());
        this.publish.take("c", draft(3).build());
        this.publish.take("release", command("r", CommandKind.RELEASE));

        assertThat(ends()).containsExactly("a published", "hold applied", "b held on-hold", "c held on-hold",
                "b superseded", "c published", "release applied");
        assertThat(this.publish.records(Topic.CLEAN)).hasSize(2);
    }

    @Test
    void endsAHoldAtItsTime() {
        this.publish.take("hold",
                new Command("h", CommandKind.HOLD, ArticleDraft.URI, null, "Desk", "Why", SIX, null, null, null, null));
        this.publish.take("a", draft(1).build());
        this.publish.advance(Duration.ofHours(6));

        assertThat(ends()).containsExactly("hold applied", "a held on-hold", "a published");
    }

    @Test
    void holdsWhatIsUnderEmbargoPastItsTime() {
        this.publish.take("a", draft(1).embargoedUntil(SIX).build());
        this.publish.take("hold", command("h", CommandKind.HOLD));
        this.publish.advance(Duration.ofHours(7));
        this.publish.take("release", command("r", CommandKind.RELEASE));

        assertThat(ends()).containsExactly("a held embargoed", "hold applied", "a held on-hold", "a published",
                "release applied");
    }

    @Test
    void looksAgainAtWhatIsUncertainWhenItsEmbargoEnds() {
        this.publish.take("a", draft(1).embargoedUntil(SIX).founded("body", 0.1).build());
        this.publish.advance(Duration.ofHours(7));
        this.publish.take("release", command("r", CommandKind.RELEASE));
        this.publish.take("again", draft(1).generation(2).founded("body", 0.1).by("Ida Voss").build());

        assertThat(ends()).containsExactly("a held embargoed", "a held low-confidence", "a published",
                "release applied", "again published");
    }

    @Test
    void refusesAReleaseOfNothing() {
        this.publish.take("release", command("r", CommandKind.RELEASE));
        this.publish.take("a", draft(1).build());

        assertThat(ends()).containsExactly("release refused invalid-command", "a published");
    }

    @Test
    void killsWhatWaits() {
        this.publish.take("a", draft(1).embargoedUntil(SIX).build());
        this.publish.take("kill", command("k", CommandKind.KILL));
        this.publish.take("release", command("r", CommandKind.RELEASE));
        this.publish.advance(Duration.ofHours(7));

        assertThat(ends()).containsExactly("a held embargoed", "kill applied", "a refused killed",
                "release refused killed");
        assertThat(this.publish.records(Topic.CLEAN)).hasSize(1);
    }

    @Test
    void takesDownWithoutHeadlineReasonAndAddress() {
        this.publish.take("a", draft(1).build());
        this.publish.take("kill", command("k", CommandKind.KILL));
        this.publish.take("takedown", command("t", CommandKind.TAKEDOWN));
        this.publish.take("again", command("k2", CommandKind.KILL));

        assertThat(ends()).containsExactly("a published", "kill applied", "takedown applied", "again applied");
        List<NewsItem> latest = items(Topic.LATEST);
        assertThat(latest).hasSize(3);
        assertThat(latest.get(1).title()).isEqualTo("Harbour bridge reopens");
        assertThat(latest.get(2)).extracting(NewsItem::title, NewsItem::edNote, NewsItem::altIds, NewsItem::headlines)
            .containsOnlyNulls();
    }

    @Test
    void staysKilledAndHeldAfterARestart() {
        this.publish.take("a", draft(1).embargoedUntil(SIX).build());
        this.publish = this.publish.restarted(NOW.plusSeconds(60));
        this.publish.advance(Duration.ofHours(6));
        assertThat(ends()).containsExactly("a published");

        this.publish.take("kill", command("k", CommandKind.KILL));
        this.publish = this.publish.restarted(SIX);
        this.publish.take("backfilled", draft(1).build());
        assertThat(ends()).containsExactly("backfilled refused killed");
    }

    @Test
    void reinstatesUnderANewUriThatNamesTheOld() {
        this.publish.take("a", draft(1).build());
        this.publish.take("kill", command("k", CommandKind.KILL));
        this.publish.take("back", command("r1", CommandKind.REINSTATE));
        this.publish.take("b", draft(2).build());

        assertThat(ends()).containsExactly("a published", "kill applied", "back applied", "b published");
        assertThat(items(Topic.CLEAN)).extracting(NewsItem::uri, NewsItem::version, NewsItem::pubStatus)
            .contains(tuple(NEW_URI, "1", "usable"), tuple(NEW_URI, "2", "usable"));
    }

    @Test
    void namesTheOldUriInEveryVersionOfTheNew() {
        this.publish.take("kill", command("k", CommandKind.KILL));
        this.publish.take("back", command("r1", CommandKind.REINSTATE));
        this.publish.take("a", draft(1).build());
        this.publish.take("b", draft(2).build());

        assertThat(ends()).containsExactly("kill applied", "back applied", "a published", "b published");
        assertThat(items(Topic.CLEAN).subList(1, 3))
            .allSatisfy((item) -> assertThat(item.altIds()).contains(new AltId("reinstates", ArticleDraft.URI)));
    }

    @Test
    void followsAReinstatedArticleWithCommandsForItsOldUri() {
        this.publish.take("a", draft(1).build());
        this.publish.take("kill", command("k", CommandKind.KILL));
        this.publish.take("back", command("r1", CommandKind.REINSTATE));
        this.publish.take("kill-again", command("k2", CommandKind.KILL));
        this.publish.take("b", draft(2).build());

        assertThat(ends()).containsExactly("a published", "kill applied", "back applied", "kill-again applied",
                "b refused killed");
        assertThat(items(Topic.LATEST)).last()
            .extracting(NewsItem::uri, NewsItem::pubStatus)
            .containsExactly(NEW_URI, "canceled");
    }

    @Test
    void takesDownBothWhatWasKilledAndWhatWasReinstated() {
        this.publish.take("a", draft(1).build());
        this.publish.take("kill", command("k", CommandKind.KILL));
        this.publish.take("back", command("r1", CommandKind.REINSTATE));
        this.publish.take("down", command("t", CommandKind.TAKEDOWN));

        assertThat(ends()).containsExactly("a published", "kill applied", "back applied", "down applied");
        assertThat(items(Topic.LATEST).subList(3, 5)).allSatisfy((item) -> assertThat(item.title()).isNull())
            .extracting(NewsItem::uri)
            .containsExactlyInAnyOrder(ArticleDraft.URI, NEW_URI);
    }

    @Test
    void reinstatesOnlyWhatAKillTook() {
        this.publish.take("a", draft(1).build());
        this.publish.take("back", command("r1", CommandKind.REINSTATE));
        this.publish.take("down", command("t", CommandKind.TAKEDOWN));
        this.publish.take("back-2", command("r2", CommandKind.REINSTATE));

        assertThat(this.publish.outcomes()).filteredOn((outcome) -> outcome.state() == EndState.REFUSED)
            .extracting(Outcome::item, Outcome::detail)
            .containsExactly(tuple("back", "Only a killed article can be reinstated, and this one is not killed."),
                    tuple("back-2",
                            "It was taken down and nothing of it was kept; offer it again under another address."));
    }

    @Test
    void keepsWhatEditorsDecidedOverAReinstatement() {
        this.publish.take("a", draft(1).build());
        this.publish.take("d", headline("d1", "Better"));
        this.publish.take("kill", command("k", CommandKind.KILL));
        this.publish.take("back", command("r1", CommandKind.REINSTATE));
        this.publish.take("d", headline("d1", "Better"));
        this.publish.take("b", draft(2).build());

        assertThat(ends()).containsExactly("a published", "d applied", "kill applied", "back applied", "d applied",
                "b published");
        assertThat(items(Topic.CLEAN)).filteredOn((item) -> item.uri().equals(NEW_URI))
            .extracting(NewsItem::version, NewsItem::title)
            .containsExactly(tuple("1", "Better"), tuple("2", "Better"));
    }

    @Test
    void keepsWhatWasDecidedBeforeAnythingWasOut() {
        this.publish.take("d", headline("d1", "Better"));
        this.publish.take("kill", command("k", CommandKind.KILL));
        this.publish.take("back", command("r1", CommandKind.REINSTATE));
        this.publish.take("d2", headline("d2", "Best"));
        this.publish.take("a", draft(1).build());
        this.publish.take("b", draft(2).build());

        assertThat(ends()).containsExactly("d applied", "kill applied", "back applied", "d2 applied", "a published",
                "b published");
        assertThat(items(Topic.CLEAN)).filteredOn((item) -> item.uri().equals(NEW_URI))
            .extracting(NewsItem::version, NewsItem::title)
            .containsExactly(tuple("1", "Best"), tuple("2", "Best"));
    }

    @Test
    void takesWhatWasDecidedAlongTwoReinstatements() {
        this.publish.take("d", headline("d1", "Better"));
        this.publish.take("kill", command("k", CommandKind.KILL));
        this.publish.take("back", command("r1", CommandKind.REINSTATE));
        this.publish.take("kill-2", command("k2", CommandKind.KILL));
        this.publish.take("back-2", command("r2", CommandKind.REINSTATE));
        this.publish.take("a", draft(1).build());

        assertThat(items(Topic.CLEAN)).last().extracting(NewsItem::title).isEqualTo("Better");
    }

    @Test
    void leavesNothingOfDecisionsAfterATakedown() {
        this.publish.take("a", draft(1).build());
        this.publish.take("d", headline("d1", "Better"));
        this.publish.take("kill", command("k", CommandKind.KILL));
        this.publish.take("down", command("t", CommandKind.TAKEDOWN));

        assertThat(this.publish.state(ArticleDraft.URI)).contains("\"killed\":true").doesNotContain("Better");
    }

    @Test
    void holdsNotAgainWhatWasLetGoBeforeItWasKilled() {
        this.publish.take("a", draft(1).embargoedUntil(SIX).build());
        this.publish.take("go", command("r", CommandKind.RELEASE));
        this.publish.take("kill", command("k", CommandKind.KILL));
        this.publish.take("back", command("r1", CommandKind.REINSTATE));
        this.publish.take("b", draft(2).embargoedUntil(SIX).build());
        this.publish.take("c", draft(3).embargoedUntil(SIX.plusSeconds(1)).build());

        assertThat(ends()).containsExactly("a held embargoed", "a published", "go applied", "kill applied",
                "back applied", "b published", "c held embargoed");
    }

    @Test
    void sendsOutWhatWasDecidedOnceATimedHoldIsOver() {
        this.publish.take("a", draft(1).build());
        this.publish.take("hold", hold(NOW.plusSeconds(60)));
        this.publish.take("d", headline("d1", "Better"));
        this.publish.advance(Duration.ofSeconds(60).minusMillis(1));
        assertThat(items(Topic.CLEAN)).extracting(NewsItem::version).containsExactly("1");

        this.publish.advance(Duration.ofMillis(250));
        assertThat(items(Topic.CLEAN)).extracting(NewsItem::version, NewsItem::title, NewsItem::versionCreated)
            .containsExactly(tuple("2", "Better", NOW.plusSeconds(60).toString()));
        this.publish.advance(Duration.ofDays(1));
        assertThat(items(Topic.CLEAN)).isEmpty();
        assertThat(ends()).containsExactly("a published", "hold applied", "d applied");
    }

    @Test
    void sendsNothingOutAfterAHoldDuringWhichNobodyDecidedAnything() {
        this.publish.take("a", draft(1).build());
        this.publish.take("hold", hold(NOW.plusSeconds(60)));
        this.publish.take("d", headline("d1", null));
        this.publish.advance(Duration.ofDays(1));

        assertThat(items(Topic.CLEAN)).hasSize(1);
        assertThat(this.publish.state(ArticleDraft.URI)).doesNotContain("\"hold\":{");
    }

    private static Command headline(String id, @Nullable String headline) {
        return Decided.named(id, Decided.headline(headline));
    }

    private static Command hold(Instant until) {
        return new Command("h", CommandKind.HOLD, ArticleDraft.URI, null, "Desk", "Why", until, null, null, null, null);
    }

    @Test
    void carriesOutEachCommandOnce() {
        this.publish.take("hold", command("h", CommandKind.HOLD));
        this.publish.take("a", draft(1).build());
        this.publish.take("release", command("r", CommandKind.RELEASE));
        this.publish.take("hold", command("h", CommandKind.HOLD));
        this.publish.take("b", draft(2).build());

        assertThat(ends()).containsExactly("hold applied", "a held on-hold", "a published", "release applied",
                "hold applied", "b published");
    }

    @Test
    void keepsFormerAddresses() {
        this.publish.take("a", draft(1).canonicalUrl("https://example.org/a").build());
        this.publish.take("b", draft(2).canonicalUrl("https://example.org/b").build());
        this.publish.take("c", draft(3).canonicalUrl("https://example.org/a").build());

        assertThat(items(Topic.CLEAN))
            .extracting((item) -> addresses(item, "canonicalUrl"), (item) -> addresses(item, "formerUrl"))
            .containsExactly(tuple(List.of("https://example.org/a"), List.of()),
                    tuple(List.of("https://example.org/b"), List.of("https://example.org/a")),
                    tuple(List.of("https://example.org/a"), List.of("https://example.org/b")));
    }

    private static List<String> addresses(NewsItem item, String role) {
        List<AltId> ids = item.altIds();
        return (ids != null) ? ids.stream().filter((id) -> id.role().equals(role)).map(AltId::value).toList()
                : List.of();
    }

    private List<NewsItem> items(Topic topic) {
        return this.publish.records(topic).stream().map((record) -> Json.read(record.value(), NewsItem.class)).toList();
    }

    private List<String> ends() {
        return this.publish.outcomes().stream().map(LifeCycleTests::end).toList();
    }

    private static String end(Outcome outcome) {
        Reason reason = outcome.reason();
        return outcome.item() + " " + outcome.state().code() + ((reason != null) ? " " + reason.code() : "");
    }

    private static ArticleDraft draft(int revision) {
        return new ArticleDraft().revision(revision).paragraph("Wording " + revision);
    }

    private static Command command(String id, CommandKind kind) {
        return new Command(id, kind, ArticleDraft.URI, null, "Desk", "Why");
    }

}
