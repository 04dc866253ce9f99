package copydesk.publish.stream;

import java.time.Duration;

import copydesk.contract.Topic;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.news.NewsItem;
import copydesk.publish.clean.ArticleDraft;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What a person holds, and what is done about it meanwhile. */
class HoldTests extends LifeStage {

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
    void refusesAReleaseOfNothing() {
        this.publish.take("release", command("r", CommandKind.RELEASE));
        this.publish.take("a", draft(1).build());

        assertThat(ends()).containsExactly("release refused invalid-command", "a published");
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

}
