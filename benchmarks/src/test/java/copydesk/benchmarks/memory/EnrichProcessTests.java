package copydesk.benchmarks.memory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class EnrichProcessTests {

    @TempDir
    Path folder;

    @Test
    void tellsTheMemoryOfARunningProcess() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/status")), "only Linux says it");

        try (EnrichProcess process = EnrichProcess.start(List.of("sleep", "60"), Map.of(), this.folder)) {
            assertThat(process.memory().resident()).isPositive();
            assertThat(process.cpuSeconds()).isNotNegative();
        }
    }

    @Test
    void getsItsSettingsAndAFolderForItsState() throws Exception {
        EnrichProcess process = EnrichProcess.start(List.of("sh", "-c", "echo $COPYDESK_KAFKA $COPYDESK_STATE"),
                Map.of("COPYDESK_KAFKA", "here:9"), this.folder);
        process.awaitEnd();

        assertThat(this.folder.resolve("enrich.log")).hasContent("here:9 " + this.folder.resolve("enrich-state"));
        assertThatIllegalStateException().isThrownBy(process::memory)
            .withMessage("enrich-service has ended; enrich.log says why");
    }

}
