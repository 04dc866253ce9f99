package copydesk.console.quarantine;

import java.time.Instant;

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
    void refusesListOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuarantineSettings(0))
            .withMessage("copydesk.console.quarantined-records is 0; set it to 1 or more");
    }

    private static SetAside record(long second, String place) {
        return new SetAside(Instant.ofEpochSecond(second), "empty", "The document holds no text.", null,
                "newsroom.document.fetched.v1", place, null, null);
    }

}
