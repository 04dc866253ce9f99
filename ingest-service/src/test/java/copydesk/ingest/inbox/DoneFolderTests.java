package copydesk.ingest.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DoneFolderTests {

    @TempDir
    Path inbox;

    @Test
    void keepsTheFolderThatAFileLayIn() throws IOException {
        folder().move(file("ntb/world/ferry.txt", "1"));

        assertThat(this.inbox.resolve("done/ntb/world/ferry.txt")).hasContent("1");
        assertThat(this.inbox.resolve("ntb/world/ferry.txt")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({ "ferry.txt, ferry-1.txt, ferry-2.txt", "ferry, ferry-1, ferry-2", ".ferry, .ferry-1, .ferry-2",
            "ferry.de.txt, ferry.de-1.txt, ferry.de-2.txt" })
    void numbersWhatHasANameThatIsTaken(String name, String second, String third) throws IOException {
        for (String words : new String[] { "1", "2", "3" }) {
            folder().move(file(name, words));
        }

        assertThat(this.inbox.resolve("done/" + name)).hasContent("1");
        assertThat(this.inbox.resolve("done/" + second)).hasContent("2");
        assertThat(this.inbox.resolve("done/" + third)).hasContent("3");
    }

    @Test
    void knowsWhatLiesInIt() {
        assertThat(folder().holds(this.inbox.resolve("done/ntb/ferry.txt"))).isTrue();
        assertThat(folder().holds(this.inbox.resolve("ntb/../done/ferry.txt"))).isTrue();
        assertThat(folder().holds(this.inbox.resolve("done2/ferry.txt"))).isFalse();
        assertThat(folder().holds(this.inbox.resolve("done/../ferry.txt"))).isFalse();
    }

    private DoneFolder folder() {
        return new DoneFolder(this.inbox, this.inbox.resolve("done"));
    }

    private Path file(String name, String words) throws IOException {
        Path file = this.inbox.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, words);
    }

}
