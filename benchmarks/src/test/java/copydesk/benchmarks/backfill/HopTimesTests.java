package copydesk.benchmarks.backfill;

import copydesk.contract.Topic;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HopTimesTests {

    private final HopTimes hops = new HopTimes();

    @Test
    void tellsHowLongEachStepTook() {
        this.hops.offered("a", 1_000);

        this.hops.reached("a", Topic.OUTCOME, 1_600);
        this.hops.reached("a", Topic.INGESTED, 1_110);
        this.hops.reached("a", Topic.ENRICHED, 1_310);
        this.hops.reached("a", Topic.FETCHED, 1_010);

        assertThat(this.hops.take()).isEqualTo("fetched 0.010 / 0.010 s, ingested 0.100 / 0.100 s, "
                + "enriched 0.200 / 0.200 s, outcome 0.290 / 0.290 s");
    }

    @Test
    void countsLiveItemsOnceAndNoOthers() {
        this.hops.offered("a", 0);
        HopTimes.WAY.forEach((topic) -> this.hops.reached("a", topic, 100));

        HopTimes.WAY.forEach((topic) -> this.hops.reached("a", topic, 900));
        HopTimes.WAY.forEach((topic) -> this.hops.reached("of the import", topic, 900));

        assertThat(this.hops.take()).startsWith("fetched 0.100 / 0.100 s, ingested 0.000");
        assertThat(this.hops.take()).startsWith("fetched NaN");
    }

    @Test
    void passesOverWhatIsOnItsWayWhenServicesAreKilled() {
        this.hops.offered("a", 0);
        this.hops.passOver();
        HopTimes.WAY.forEach((topic) -> this.hops.reached("a", topic, 100));

        assertThat(this.hops.take()).startsWith("fetched NaN");
    }

}
