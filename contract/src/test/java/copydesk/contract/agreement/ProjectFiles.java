package copydesk.contract.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Files outside the module, found by walking up from the working directory. */
final class ProjectFiles {

    private ProjectFiles() {
    }

    /** The text of a file of the project. */
    static String project(String path) {
        return text(find(path));
    }

    /**
     * A folder of third-party test data; the test is skipped, visibly, where it is
     * absent.
     */
    static Path sharedData(String path) {
        Path folder = find("shared/data/" + path);
        assumeTrue(Files.exists(folder), "skipped: shared/data/" + path + " is not on this machine");
        return folder;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Path find(String path) {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(path))) {
                return folder.resolve(path);
            }
        }
        return start.resolve(path);
    }

}
