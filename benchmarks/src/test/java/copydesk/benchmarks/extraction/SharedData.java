package copydesk.benchmarks.extraction;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Finds third-party test data beside the repository; where it is absent, the test that
 * asks is skipped with a note.
 */
public final class SharedData {

    private SharedData() {
    }

    /** A file or folder below the shared data. */
    public static Path path(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared/data").resolve(name))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, () -> "skipped: shared/data/" + name + " is not beside the repository");
        return folder.resolve("shared/data").resolve(name);
    }

}
