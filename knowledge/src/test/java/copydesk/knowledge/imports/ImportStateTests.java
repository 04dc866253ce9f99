package copydesk.knowledge.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImportStateTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "", " x ", "C:\\news\\new.json", "a=b:c#d!e", "/tmp/שלום/\ud83d\ude00.gz", "a\nlines=7",
            "\\u0041", "\t\r\f" })
    void stateComesBackWhateverTheFileIsCalled(String fingerprint) {
        ImportState state = new ImportState(fingerprint, 120_000_000_000L, 5, 7, 3, true);

        state.write(this.folder);

        assertThat(ImportState.read(this.folder, fingerprint)).isEqualTo(state);
    }

    @Test
    void lastStateCounts() {
        Random random = new Random(29);
        for (int i = 0; i < 50; i++) {
            ImportState state = new ImportState("x", random.nextLong(), random.nextLong(), random.nextLong(),
                    random.nextInt(), random.nextBoolean());
            state.write(this.folder);

            assertThat(ImportState.read(this.folder, "x")).isEqualTo(state);
        }
        assertThat(this.folder).isDirectoryContaining("glob:**/state").isDirectoryNotContaining("glob:**/state.next");
    }

    @Test
    void stateOfAnotherImportIsNone() {
        new ImportState("x", 9, 5, 4, 3, true).write(this.folder);

        assertThat(ImportState.read(this.folder, "X")).isEqualTo(new ImportState("X", 0, 0, 0, 0, false));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "#", "import", "lines=5", "import=y\nlines=5", "import=x\\u12", "\u0000\u0001",
            "import=x\nlines=abc" })
    void fileThatIsNoStateIsNone(String text) throws IOException {
        Files.writeString(this.folder.resolve("state"), text);

        assertThat(ImportState.read(this.folder, "x")).isEqualTo(ImportState.none("x"));
    }

    @Test
    void bytesThatAreNoTextAreNone() throws IOException {
        Files.write(this.folder.resolve("state"), new byte[] { 'i', (byte) 0xff, (byte) 0xfe });

        assertThat(ImportState.read(this.folder, "x")).isEqualTo(ImportState.none("x"));
    }

    @Test
    void withoutAFileOrFolderThereIsNone() {
        assertThat(ImportState.read(this.folder, "x")).isEqualTo(ImportState.none("x"));
        assertThat(ImportState.read(this.folder.resolve("none"), "x")).isEqualTo(ImportState.none("x"));
    }

    @Test
    void folderThatIsGoneCannotBeWritten() {
        assertThatThrownBy(() -> ImportState.none("x").write(this.folder.resolve("none")))
            .isInstanceOf(UncheckedIOException.class);
    }

}
