package copydesk.benchmarks.memory;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ContainerLimitTests {

    @Test
    void makesASmallMachine() {
        assertThat(new ContainerLimit(768).options()).containsExactly("-XX:MaxRAM=768m", "-XX:+UseSerialGC");
    }

    @Test
    void leavesTheCollectorOfALargeOneToTheJvm() {
        assertThat(new ContainerLimit(1791).options()).contains("-XX:+UseSerialGC");
        assertThat(new ContainerLimit(1792).options()).containsExactly("-XX:MaxRAM=1792m");
    }

    @Test
    void refusesWhatNoServiceRunsIn() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContainerLimit(127))
            .withMessage("--memory is 127; give at least 128, in MB");
    }

}
