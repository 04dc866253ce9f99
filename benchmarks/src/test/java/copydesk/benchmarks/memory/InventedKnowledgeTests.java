package copydesk.benchmarks.memory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

import copydesk.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class InventedKnowledgeTests {

    @TempDir
    Path folder;

    @Test
    void isMadeByTheCommandAndKept() throws Exception {
        Path base = InventedKnowledge.of(50, this.folder);

        assertThat(KnowledgeBase.open(base).size()).isEqualTo(50);
        try (Stream<Path> files = Files.list(this.folder)) {
            assertThat(files).containsExactly(base);
        }

        Files.setLastModifiedTime(base, FileTime.fromMillis(5_000));
        InventedKnowledge.of(50, this.folder);

        assertThat(Files.getLastModifiedTime(base).toMillis()).isEqualTo(5_000);
    }

}
