package copydesk.benchmarks.process;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MachineTests {

    @Test
    void namesTheProcessor() {
        assertThat(
                Machine.processor(List.of("processor\t: 0", "model name\t: Fast 9000 @ 2 GHz", "model name\t: Other")))
            .isEqualTo("Fast 9000 @ 2 GHz");
        assertThat(Machine.processor(List.of("processor\t: 0"))).isEqualTo("unknown processor");
    }

    @Test
    void saysWhatItRunsOn() {
        assertThat(Machine.facts()).contains("cores, load ").contains("Java " + Runtime.version());
    }

}
