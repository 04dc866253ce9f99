package copydesk.benchmarks.backfill;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EndingsTests {

    private final Endings endings = new Endings();

    @Test
    void measuresLiveItemsFromTheirOfferToTheirEnd() {
        this.endings.offered("a", 1_000);
        this.endings.offered("b", 2_000);

        this.endings.ended("b", false, 2_700);
        this.endings.ended("a", false, 1_250);

        assertThat(this.endings.takeSeconds()).containsExactly(0.25, 0.7);
        assertThat(this.endings.takeSeconds()).isEmpty();
        assertThat(this.endings.imported()).isZero();
    }

    @Test
    void countsItemsOfTheImportOnceAndTellsOfMore() {
        this.endings.ended("a", true, 1);
        this.endings.ended("b", true, 1);
        this.endings.ended("a", true, 2);

        assertThat(this.endings.imported()).isEqualTo(2);
        assertThat(this.endings.twice()).isEqualTo(1);
        assertThat(this.endings.takeSeconds()).isEmpty();
    }

    @Test
    void tellsTheLatestWithoutTakingThem() {
        this.endings.offered("a", 1_000);
        this.endings.offered("b", 2_000);
        this.endings.ended("a", false, 1_900);
        int before = this.endings.count();
        this.endings.ended("b", false, 2_250);

        assertThat(this.endings.secondsBehind(before)).containsExactly(0.25);
        assertThat(this.endings.takeSeconds()).containsExactly(0.25, 0.9);
        assertThat(this.endings.count()).isZero();
    }

    @Test
    void tellsHowLongTheOthersAreUnderWay() {
        this.endings.offered("a", 1_000);
        this.endings.offered("b", 2_000);
        this.endings.offered("c", 2_500);
        this.endings.ended("b", false, 2_700);

        assertThat(this.endings.openSeconds(4_000)).containsExactly(1.5, 3.0);
    }

    @Test
    void passesOverWhatIsOnItsWayWhenServicesAreKilled() {
        this.endings.offered("a", 1_000);
        this.endings.passOver();
        this.endings.ended("a", false, 61_000);

        assertThat(this.endings.takeSeconds()).isEmpty();
    }

    @Test
    void givesTheShareThatIsNoLater() {
        assertThat(Endings.quantile(List.of(1.0, 2.0, 3.0, 4.0), 0.50)).isEqualTo(2);
        assertThat(Endings.quantile(List.of(1.0, 2.0, 3.0, 4.0), 0.95)).isEqualTo(4);
        assertThat(Endings.quantile(List.of(), 0.95)).isNaN();
    }

}
