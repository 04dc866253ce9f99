package copydesk.knowledge.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PackedLinesTests {

    private static final String[] PIECES = { "a", "ж", "\ud83d\ude00", "שלום", "\t", "\r-", "\u2028", "\u0085",
            "\u0000" };

    @TempDir
    Path folder;

    @Test
    void linesOfAnyLengthComeBackPlainAndPacked() throws IOException {
        Random random = new Random(17);
        for (int round = 0; round < 10; round++) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                lines.add(line(random));
            }
            byte[] bytes = (String.join(random.nextBoolean() ? "\n" : "\r\n", lines) + "\n")
                .getBytes(StandardCharsets.UTF_8);

            assertThat(read("x.txt", bytes, 1 << 20)).isEqualTo(lines);
            assertThat(read("x.gz", gzip(bytes), 1 << 20)).isEqualTo(lines);
            assertThat(read("x.bz2", bzip2(bytes), 1 << 20)).isEqualTo(lines);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 65_534, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073 })
    void lineMayEndWhereTheBufferDoes(int length) throws IOException {
        String line = "x".repeat(length);

        assertThat(read("x.txt", (line + "\ny").getBytes(StandardCharsets.UTF_8), 1 << 20)).containsExactly(line, "y");
        assertThat(read("x.txt", (line + "\r\n").getBytes(StandardCharsets.UTF_8), 1 << 20)).containsExactly(line);
    }

    @Test
    void filePackedInPartsIsReadToItsEnd() throws IOException {
        byte[] first = "one\ntw".getBytes(StandardCharsets.UTF_8);
        byte[] second = "o\nthree".getBytes(StandardCharsets.UTF_8);

        assertThat(read("x.GZ", both(gzip(first), gzip(second)), 100)).containsExactly("one", "two", "three");
        assertThat(read("x.Bz2", both(bzip2(first), bzip2(second)), 100)).containsExactly("one", "two", "three");
    }

    @Test
    void limitCountsBytes() throws IOException {
        byte[] bytes = "жж\nabcde\n\ud83d\ude00\n".getBytes(StandardCharsets.UTF_8);

        assertThat(read("x.txt", bytes, 4)).containsExactly("жж", null, "\ud83d\ude00");
        assertThat(read("x.txt", bytes, 3)).containsExactly(null, null, null);
    }

    @Test
    void onlyTheLastReturnBelongsToTheEndOfTheLine() throws IOException {
        assertThat(read("x.txt", "a\rb\r\r\n\r\nc\r".getBytes(StandardCharsets.UTF_8), 100)).containsExactly("a\rb\r",
                "", "c");
    }

    @Test
    void bytesThatAreNoTextBecomeReplacements() throws IOException {
        byte[] bytes = { 'a', (byte) 0xff, '\n', (byte) 0xd0, '\n', 'b' };

        assertThat(read("x.txt", bytes, 100)).containsExactly("a\ufffd", "\ufffd", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = { "x.gz", "x.bz2" })
    void fileThatIsNotPackedAsItsNameSaysIsRefused(String name) {
        byte[] text = "one\ntwo\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(name, text, 100)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(name, new byte[0], 100)).isInstanceOf(IOException.class);
    }

    @Test
    void bytesReadAreThoseOfThePackedFile() throws IOException {
        byte[] packed = gzip("one\n".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(this.folder.resolve("x.gz"), packed);
        try (LineFile lines = LineFile.open(file, 100)) {
            int count = 0;
            while (lines.next()) {
                count++;
            }

            assertThat(count).isEqualTo(50_000);
            assertThat(lines.bytesRead()).isEqualTo(packed.length).isLessThan(5_000);
            assertThat(lines.next()).isFalse();
        }
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder();
        int pieces = random.nextInt(random.nextBoolean() ? 5 : 40_000);
        for (int i = 0; i < pieces; i++) {
            line.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return line.toString();
    }

    private List<@Nullable String> read(String name, byte[] bytes, int longest) throws IOException {
        Path file = Files.write(this.folder.resolve(name), bytes);
        List<@Nullable String> found = new ArrayList<>();
        try (LineFile lines = LineFile.open(file, longest)) {
            while (lines.next()) {
                found.add(lines.text());
            }
        }
        return found;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] bzip2(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new BZip2CompressorOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] both(byte[] first, byte[] second) throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(first);
        both.write(second);
        return both.toByteArray();
    }

}
