package copydesk.allinone.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Identity;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(20)
class LedgerTests {

    private static final Instant FETCHED = Instant.parse("2026-06-17T05:30:00Z");

    private final Ledger ledger = new Ledger();

    @Test
    void closesWhenEveryItemHasItsEnd() {
        offer("storm");
        offer("shopping-list");
        end("storm", EndState.PUBLISHED);
        end("shopping-list", EndState.REFUSED);

        Balance balance = this.ledger.balance();

        assertThat(balance.closes()).isTrue();
        assertThat(balance.lines()).containsExactly("offered      2", "published    1", "refused      1",
                "unaccounted  0");
    }

    @Test
    void isSettledOnceNothingIsOpen() {
        assertThat(this.ledger.isSettled()).isTrue();
        offer("storm");
        assertThat(this.ledger.isSettled()).isFalse();
        end("storm", EndState.PUBLISHED);
        assertThat(this.ledger.isSettled()).isTrue();
    }

    @Test
    void listsWhatHasNoEnd() {
        offer("storm");
        offer("ferry");
        end("storm", EndState.PUBLISHED);

        Balance balance = this.ledger.balance();

        assertThat(balance.closes()).isFalse();
        assertThat(balance.lines()).containsExactly("offered      2", "published    1", "unaccounted  1",
                "  ferry.txt  item ferry");
    }

    @Test
    void expectsTheEntriesOfAContainer() {
        offer("feed");
        expand("feed", 2);
        end(Identity.entryId("feed", 0), EndState.PUBLISHED);

        assertThat(this.ledger.balance().lines()).containsExactly("offered      1 and 2 entries in them",
                "published    1", "expanded     1", "unaccounted  1",
                "  feed.txt entry 2  item " + Identity.entryId("feed", 1));

        end(Identity.entryId("feed", 1), EndState.UNCHANGED);

        assertThat(this.ledger.balance().closes()).isTrue();
    }

    @Test
    void takesOutcomesInAnyOrder() {
        end(Identity.entryId("feed", 1), EndState.PUBLISHED);
        expand("feed", 2);
        offer("feed");
        end(Identity.entryId("feed", 0), EndState.PUBLISHED);

        Balance balance = this.ledger.balance();

        assertThat(balance.closes()).isTrue();
        assertThat(balance.ends()).containsEntry(EndState.PUBLISHED, 2).containsEntry(EndState.EXPANDED, 1);
    }

    @Test
    void countsTheLastOutcomeOfAnItem() {
        offer("budget");
        end("budget", EndState.HELD);
        end("budget", EndState.PUBLISHED);

        Balance balance = this.ledger.balance();

        assertThat(balance.ends()).containsEntry(EndState.HELD, 0).containsEntry(EndState.PUBLISHED, 1);
        assertThat(balance.closes()).isTrue();
    }

    @Test
    void countsAContainerOnceWhenItsOutcomeIsRepeated() {
        offer("feed");
        expand("feed", 1);
        expand("feed", 1);
        end(Identity.entryId("feed", 0), EndState.PUBLISHED);

        Balance balance = this.ledger.balance();

        assertThat(balance.entries()).isEqualTo(1);
        assertThat(balance.closes()).isTrue();
    }

    @Test
    void leavesOutWhatSomebodyElseOffered() {
        end("stranger", EndState.PUBLISHED);

        assertThat(this.ledger.balance().lines()).containsExactly("offered      0", "unaccounted  0");
    }

    @Test
    void waitsForTheEndThatComesLater() throws InterruptedException {
        offer("storm");
        Thread pipeline = new Thread(() -> end("storm", EndState.PUBLISHED));
        pipeline.start();

        assertThat(this.ledger.awaitSettled(Duration.ofSeconds(10))).isTrue();
        pipeline.join();
    }

    @Test
    void givesUpWhenNothingHappens() throws InterruptedException {
        offer("storm");

        assertThat(this.ledger.awaitSettled(Duration.ofMillis(20))).isFalse();
    }

    @Test
    void visitsEndsInTheOrderOffered() {
        offer("feed");
        offer("storm");
        end("storm", EndState.PUBLISHED);
        end(Identity.entryId("feed", 1), EndState.REFUSED);
        end(Identity.entryId("feed", 0), EndState.PUBLISHED);
        expand("feed", 2);

        List<String> visited = new ArrayList<>();
        this.ledger.forEachEnd((item, outcome) -> visited.add(item.item() + " " + outcome.state().code()));

        assertThat(visited).containsExactly("feed expanded", "feed published", "feed refused", "storm published");
    }

    private void offer(String item) {
        this.ledger.offered(new Offered(item, item + ".txt"));
    }

    private void end(String item, EndState state) {
        Reason reason = (state == EndState.REFUSED) ? Reason.NOT_AN_ARTICLE : null;
        this.ledger
            .ended(new Outcome(item, state, "publish", reason, null, item, null, null, "urn:uuid:1", 1, FETCHED));
    }

    private void expand(String item, int entries) {
        this.ledger.ended(
                new Outcome(item, EndState.EXPANDED, "extract", null, null, item, null, entries, null, null, FETCHED));
    }

}
