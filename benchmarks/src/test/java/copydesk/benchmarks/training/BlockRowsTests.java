package copydesk.benchmarks.training;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import copydesk.extraction.score.BlockSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BlockRowsTests {

    private static final String PAGE = "<html><body><article><h1>Quay closed</h1><p>Nothing moves at the quay.</p>"
            + "<p>It is shut.</p></article></body></html>";

    @TempDir
    Path folder;

    @Test
    void answersEachPageWithItsBlocks() throws Exception {
        DataInputStream rows = measure(page(PAGE, ""), page("", ""), page(PAGE, scores(0.5F, 0.9F, 0.1F)));

        List<String> names = names(rows);
        assertThat(names).isEqualTo(BlockSheet.names());
        assertThat(blocks(rows, names.size())).containsExactly("Quay closed: some", "Nothing moves at the quay.: some",
                "It is shut.: some");
        assertThat(blocks(rows, names.size())).isEmpty();
        assertThat(blocks(rows, names.size())).containsExactly("Quay closed: all", "Nothing moves at the quay.: all",
                "It is shut.: all");
        assertThat(rows.read()).isEqualTo(-1);
    }

    private DataInputStream measure(String... lines) throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), BlockRows.class.getName())
            .redirectError(this.folder.resolve("errors").toFile())
            .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(String.join("", lines).getBytes(StandardCharsets.US_ASCII));
        }
        return new DataInputStream(new ByteArrayInputStream(process.getInputStream().readAllBytes()));
    }

    private static String page(String html, String scores) {
        return "https://herald.example/quay\t" + base64(html.getBytes(StandardCharsets.UTF_8)) + "\t" + scores + "\n";
    }

    private static String scores(float... scores) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * scores.length);
        bytes.asFloatBuffer().put(scores);
        return base64(bytes.array());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static List<String> names(DataInputStream rows) throws IOException {
        List<String> names = new ArrayList<>();
        for (int left = rows.readInt(); left > 0; left--) {
            names.add(text(rows));
        }
        return names;
    }

    /** The texts, and whether they have all features; some need first scores. */
    private static List<String> blocks(DataInputStream rows, int features) throws IOException {
        List<String> blocks = new ArrayList<>();
        for (int left = rows.readInt(); left > 0; left--) {
            String text = text(rows);
            int width = rows.readInt();
            blocks.add(text + ((width == features) ? ": all" : ": some"));
            rows.skipNBytes(4L * width);
        }
        return blocks;
    }

    private static String text(DataInputStream rows) throws IOException {
        return new String(rows.readNBytes(rows.readInt()), StandardCharsets.UTF_8);
    }

}
