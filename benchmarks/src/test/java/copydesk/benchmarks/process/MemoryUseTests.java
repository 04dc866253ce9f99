package copydesk.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class MemoryUseTests {

    private static final List<String> STATUS = List.of("Name:\tjava", "VmPeak:\t 9000000 kB", "VmHWM:\t  614400 kB",
            "VmRSS:\t  512000 kB", "RssAnon:\t  450560 kB", "RssFile:\t   61440 kB", "RssShmem:\t       0 kB");

    @Test
    void readsWhatLinuxSaysOfAProcess() {
        assertThat(MemoryUse.of(STATUS)).isEqualTo(new MemoryUse(614_400, 512_000, 450_560, 61_440));
    }

    @Test
    void speaksInMegabytes() {
        assertThat(MemoryUse.of(STATUS)).hasToString("500 MB resident (60 MB of them files), peak 600 MB");
    }

    @Test
    void refusesAProcessThatIsEnding() {
        assertThatIllegalArgumentException().isThrownBy(() -> MemoryUse.of(List.of("Name:\tjava", "State:\tZ")))
            .withMessage("The process has no VmHWM:");
    }

    @Test
    void knowsThisProcess() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/self/status")), "only Linux says it");

        MemoryUse use = MemoryUse.of(ProcessHandle.current().pid());

        assertThat(use.resident()).isGreaterThan(10_000).isLessThanOrEqualTo(use.peak());
        assertThat(use.anonymous() + use.files()).isLessThanOrEqualTo(use.peak());
    }

}
