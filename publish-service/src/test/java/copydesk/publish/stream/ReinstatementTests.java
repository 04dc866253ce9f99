package copydesk.publish.stream;

import copydesk.contract.Identity;
import copydesk.contract.Topic;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.news.AltId;
import copydesk.contract.news.NewsItem;
import copydesk.publish.clean.ArticleDraft;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What was killed goes on under another uri, with what people said of it. */
class ReinstatementTests extends LifeStage {

    private static final String NEW_URI = Identity.reinstatedUri(ArticleDraft.URI, "r1");

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

}
