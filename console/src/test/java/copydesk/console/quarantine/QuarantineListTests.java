package copydesk.console.quarantine;

import java.time.Instant;

import copydesk.contract.RecordPlace;
import copydesk.contract.Topic;
import copydesk.contract.quarantine.Decision;
import copydesk.contract.quarantine.DecisionKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuarantineListTests {

    private final QuarantineList list = new QuarantineList(new QuarantineSettings(2));

    @Test
    void isEmptyAtFirst() {
        assertThat(this.list.latest()).isEmpty();
    }

    @Test
    void showsNewestFirst() {
        this.list.add(record(1, "0@1"));
        this.list.add(record(2, "0@2"));

        assertThat(this.list.latest()).containsExactly(record(2, "0@2"), record(1, "0@1"));
    }

    @Test
    void dropsOldestByTimeNotByArrival() {
        this.list.add(record(3, "1@1"));
        this.list.add(record(1, "0@1"));
        this.list.add(record(2, "0@2"));

        assertThat(this.list.latest()).containsExactly(record(3, "1@1"), record(2, "0@2"));
    }

    @Test
    void ordersRecordsOfOneMomentByPlace() {
        this.list.add(record(1, "0@2"));
        this.list.add(record(1, "0@1"));

        assertThat(this.list.latest()).containsExactly(record(1, "0@1"), record(1, "0@2"));
    }

    @Test
    void tellsWhatBecameOfARecordInWhateverOrderBothAreRead() {
        SetAside early = record(1, "0@1");
        SetAside late = record(2, "0@2");

        this.list.add(early);
        this.list.decided(decision(DecisionKind.RETRY, early));
        this.list.decided(decision(DecisionKind.DISCARD, late));
        this.list.add(late);

        assertThat(this.list.latest()).extracting(SetAside::standing)
            .containsExactly(Standing.DISCARDED, Standing.RETRIED);
        assertThat(this.list.latest().get(0).decided())
            .isEqualTo(new Decided("Ada", "mended", Instant.ofEpochSecond(9)));
    }

    @Test
    void forgetsTheOldestOfVeryManyDecisions() {
        SetAside first = record(1, "0@1");
        this.list.add(first);
        this.list.decided(decision(DecisionKind.RETRY, first));

        for (int i = 2; i <= 10_001; i++) {
            this.list.decided(decision(DecisionKind.RETRY, record(i, "0@" + i)));
        }

        assertThat(this.list.latest()).extracting(SetAside::standing).containsExactly(Standing.OPEN);
    }

    @Test
    void refusesListOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuarantineSettings(0))
            .withMessage("copydesk.console.quarantined-records is 0; set it to 1 or more");
    }

    private static SetAside record(long second, String place) {
        return new SetAside(Instant.ofEpochSecond(second), "empty", "The document holds no text.", null,
                "newsroom.document.fetched.v1", place, null, null,
                new RecordPlace(Topic.FETCHED_QUARANTINE.topicName(), 0, second), null, 7, "Discard it.", Standing.OPEN,
                null);
    }

    private static Decision decision(DecisionKind kind, SetAside record) {
        return new Decision(kind, record.rests(), "Ada", "mended", Instant.ofEpochSecond(9), null, null, null, null);
    }

}
