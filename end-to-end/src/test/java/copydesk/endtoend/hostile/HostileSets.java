package copydesk.endtoend.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import copydesk.endtoend.process.SharedFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public sets of hostile input beside the repository; skips the test where they are
 * absent.
 */
final class HostileSets {

    private static final int BLOCK = 512;

    private HostileSets() {
    }

    /** The texts of all sets that are one JSON object per line. */
    static List<String> payloads() {
        return payloads("");
    }

    /** Those of the sets whose name begins so. */
    static List<String> payloads(String set) {
        List<String> payloads = new ArrayList<>();
        for (Path file : files(set, ".jsonl")) {
            for (String line : new String(read(file), StandardCharsets.UTF_8).split("\n")) {
                JsonNode node = JsonMapper.shared().readTree(line);
                payloads.add(node.path("payload").asString());
            }
        }
        return payloads;
    }

    /** The files of all archives, as documents. */
    static List<Document> archived() {
        List<Document> documents = new ArrayList<>();
        for (Path archive : files("", ".tar.gz")) {
            untar(archive, documents);
        }
        return documents;
    }

    // a header block of 512 bytes for each file: name at 0, size as octal digits at 124,
    // type at 156
    private static void untar(Path archive, List<Document> documents) {
        try (InputStream tar = new GZIPInputStream(new ByteArrayInputStream(read(archive)))) {
            byte[] header = tar.readNBytes(BLOCK);
            while (header.length == BLOCK && header[0] != 0) {
                int size = Integer.parseInt(text(header, 124, 11).strip(), 8);
                byte[] content = tar.readNBytes(size);
                tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (header[156] == '0' || header[156] == 0) {
                    documents.add(new Document(text(header, 0, 100), null, content));
                }
                header = tar.readNBytes(BLOCK);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String text(byte[] header, int from, int most) {
        return new String(header, from, most, StandardCharsets.ISO_8859_1).replaceFirst("\0.*", "");
    }

    private static List<Path> files(String begin, String end) {
        try (Stream<Path> files = Files.list(SharedFiles.path("data/hostile"))) {
            return files.filter((file) -> file.getFileName().toString().startsWith(begin))
                .filter((file) -> file.getFileName().toString().endsWith(end))
                .sorted()
                .toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
