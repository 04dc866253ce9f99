package copydesk.publish.stream;

import java.time.Duration;
import java.util.List;

import copydesk.contract.Topic;
import copydesk.contract.command.CommandKind;
import copydesk.contract.news.AltId;
import copydesk.contract.news.NewsItem;
import copydesk.publish.clean.ArticleDraft;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The ends of articles, and the names they were known by. */
class LifeCycleTests extends LifeStage {

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
    void leavesNothingOfDecisionsAfterATakedown() {
        this.publish.take("a", draft(1).build());
        this.publish.take("d", headline("d1", "Better"));
        this.publish.take("kill", command("k", CommandKind.KILL));
        this.publish.take("down", command("t", CommandKind.TAKEDOWN));

        assertThat(this.publish.state(ArticleDraft.URI)).contains("\"killed\":true").doesNotContain("Better");
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

}
