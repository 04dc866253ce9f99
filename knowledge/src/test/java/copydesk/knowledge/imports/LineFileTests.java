package copydesk.knowledge.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LineFileTests {

    @TempDir
    Path folder;

    @Test
    void partsLinesHoweverTheyEnd() throws IOException {
        assertThat(lines("one\ntwo\r\n\nfour", 100)).containsExactly("one", "two", "", "four");
        assertThat(lines("one\n", 100)).containsExactly("one");
        assertThat(lines("", 100)).isEmpty();
        assertThat(lines("\n\n", 100)).containsExactly("", "");
    }

    @Test
    void passesOverWhatIsTooLong() throws IOException {
        assertThat(lines("short\n" + "x".repeat(11) + "\nnext\n" + "y".repeat(200_000), 10)).containsExactly("short",
                null, "next", null);
    }

    @Test
    void lineMayBeLongerThanTheBuffer() throws IOException {
        String longLine = "ж".repeat(100_000);

        assertThat(lines("a\n" + longLine + "\nb", 300_000)).containsExactly("a", longLine, "b");
    }

    @Test
    void countsTheBytesOfTheFile() throws IOException {
        Path file = Files.writeString(this.folder.resolve("x.txt"), "one\ntwo\n");
        try (LineFile lines = LineFile.open(file, 100)) {
            while (lines.next()) {
                assertThat(lines.bytesRead()).isEqualTo(8);
            }
        }
    }

    private List<@Nullable String> lines(String text, int longest) throws IOException {
        Path file = Files.writeString(this.folder.resolve("x.txt"), text);
        List<@Nullable String> found = new ArrayList<>();
        try (LineFile lines = LineFile.open(file, longest)) {
            while (lines.next()) {
                found.add(lines.text());
            }
        }
        return found;
    }

}
