package copydesk.publish.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import copydesk.contract.Json;
import tools.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Finds third-party test data beside the repository; where it is absent, the test that
 * asks is skipped with a note.
 */
public final class SharedData {

    private SharedData() {
    }

    /** A file or folder below the shared folder. */
    public static Path path(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared").resolve(name))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, () -> "skipped: shared/" + name + " is not beside the repository");
        return folder.resolve("shared").resolve(name);
    }

    /** The text of a file. */
    public static String text(String name) {
        return read(path(name));
    }

    /** The text of the seed article's export. */
    public static String seed() {
        try (Stream<Path> files = Files.list(path("seed"))) {
            return read(files.sorted().findFirst().orElseThrow());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The payloads of all sets of hostile texts that are one JSON object per line. */
    public static List<String> payloads() {
        List<String> payloads = new ArrayList<>();
        try (Stream<Path> files = Files.list(path("data/hostile"))) {
            for (Path file : files.filter((path) -> path.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : read(file).split("\n")) {
                    JsonNode node = Json.read(line.getBytes(StandardCharsets.UTF_8), JsonNode.class);
                    payloads.add(node.path("payload").asString());
                }
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return payloads;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
