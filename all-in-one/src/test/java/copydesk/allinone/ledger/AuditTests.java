package copydesk.allinone.ledger;

import java.time.Instant;

import copydesk.contract.Identity;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AuditTests {

    private final Audit audit = new Audit();

    @Test
    void saysPlainlyThatNothingIsOpen() {
        this.audit.offered(new Offered("storm", "desk/storm.txt"), at(0));
        this.audit.ended(outcome("storm", EndState.PUBLISHED, "publish", null), at(1));

        assertThat(lines(9)).containsExactly("offered      1", "published    1", "unaccounted  0",
                "Nothing is unaccounted for.");
        assertThat(this.audit.report(at(9)).closes()).isTrue();
    }

    @Test
    void tellsWhereAnOpenItemWasSeenLastAndHowLongAgo() {
        this.audit.offered(new Offered("storm", "desk/storm.txt"), at(0));
        this.audit.seen("storm", "enriched", at(20));
        this.audit.seen("storm", "ingested", at(10));

        assertThat(lines(400))
            .contains("  desk/storm.txt  item storm  last seen at enriched, 1970-01-01T00:00:20Z, 6 min ago");
        assertThat(this.audit.open()).containsExactly("storm");
        assertThat(this.audit.openSince()).isEqualTo(at(20));
        assertThat(this.audit.report(at(400)).closes()).isFalse();
    }

    @Test
    void knowsWhenEntriesOfAFeedWereTakenOutOfIt() {
        this.audit.offered(new Offered("feed", "feed.xml"), at(0));
        this.audit.ended(
                new Outcome("feed", EndState.EXPANDED, "extract", null, null, null, null, 1, null, null, at(0)),
                at(30));

        assertThat(lines(100)).contains("offered      1 and 1 entries in them", "  feed.xml entry 1  item "
                + Identity.entryId("feed", 0) + "  last seen at extract, 1970-01-01T00:00:30Z, 70 s ago");
    }

    @Test
    void opensAnItemAgainThatWasPutBack() {
        this.audit.offered(new Offered("storm", "storm"), at(0));
        this.audit.putBack("storm", at(20));
        this.audit.ended(outcome("storm", EndState.QUARANTINED, "enrich", Reason.PROCESSING_FAILED), at(10));
        assertThat(lines(21))
            .contains("  storm  item storm  last seen at put back from quarantine, 1970-01-01T00:00:20Z, 1 s ago");

        this.audit.ended(outcome("storm", EndState.QUARANTINED, "enrich", Reason.PROCESSING_FAILED), at(30));
        assertThat(lines(31)).contains("quarantined  1", "Nothing is unaccounted for.");
    }

    @Test
    void findsAnItemThatEndedTwiceAtOneStage() {
        this.audit.ended(outcome("storm", EndState.PUBLISHED, "publish", null), at(1));
        this.audit.ended(outcome("storm", EndState.PUBLISHED, "publish", null), at(2));

        assertThat(lines(9)).contains("ended twice  1", "  storm at publish")
            .doesNotContain("Nothing is unaccounted for.");
    }

    @Test
    void letsAHeldItemEndOnceMore() {
        this.audit.ended(outcome("storm", EndState.HELD, "publish", null), at(1));
        this.audit.ended(outcome("storm", EndState.PUBLISHED, "publish", null), at(2));

        assertThat(lines(9)).containsExactly("offered      1", "published    1", "unaccounted  0",
                "Nothing is unaccounted for.");
    }

    @Test
    void countsLinesOfTheLedgerThatCannotBeRead() {
        this.audit.unreadable();

        assertThat(lines(9)).containsExactly("offered      0", "unaccounted  0", "unreadable   1");
    }

    @Test
    void saysAgesInTheUnitThatFits() {
        LastSeen seen = new LastSeen();
        seen.seen("a", "fetched", at(0));

        assertThat(OpenItem.of(new Offered("a", "a"), seen, at(7_200 * 2)).line()).endsWith(", 4 h ago");
        assertThat(OpenItem.of(new Offered("a", "a"), seen, at(86_400 * 3)).line()).endsWith(", 3 days ago");
        assertThat(OpenItem.of(new Offered("b", "b"), seen, at(1)).line()).isEqualTo("  b  item b  seen nowhere");
    }

    private java.util.List<String> lines(long second) {
        return this.audit.report(at(second)).lines();
    }

    private static Outcome outcome(String item, EndState state, String stage, @Nullable Reason reason) {
        return new Outcome(item, state, stage, reason, null, item, null, null, null, null, at(0));
    }

    private static Instant at(long second) {
        return Instant.ofEpochSecond(second);
    }

}
