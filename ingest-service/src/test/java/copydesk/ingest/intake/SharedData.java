package copydesk.ingest.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/**
 * Finds files that lie beside the repository; a test that needs one is skipped, with a
 * message, where it is absent.
 */
final class SharedData {

    private SharedData() {
    }

    /** A file or folder below {@code shared}. */
    static Path path(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared").resolve(name))) {
            folder = folder.getParent();
        }
        Assumptions.assumeTrue(folder != null, "shared/" + name + " is absent: skipped");
        return (folder != null) ? folder.resolve("shared").resolve(name) : Path.of(name);
    }

    static byte[] read(String name) {
        try {
            return Files.readAllBytes(path(name));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
