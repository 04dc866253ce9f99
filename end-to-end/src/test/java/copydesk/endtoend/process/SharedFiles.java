package copydesk.endtoend.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Finds third-party files beside the repository; a test that needs them skips visibly
 * where they are absent.
 */
public final class SharedFiles {

    private SharedFiles() {
    }

    /** A file or folder below the shared folder; skips the test where it is absent. */
    public static Path path(String name) {
        Optional<Path> found = find(name);
        assumeTrue(found.isPresent(), () -> "skipped: shared/" + name + " is not beside the repository");
        return found.orElseThrow();
    }

    /** A file or folder below the shared folder, if it is there. */
    public static Optional<Path> find(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared").resolve(name);
            if (Files.exists(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The bytes of the first file of a folder, by name. */
    public static byte[] firstOf(String folder) {
        try (Stream<Path> files = Files.list(path(folder))) {
            return Files.readAllBytes(files.sorted().findFirst().orElseThrow());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
