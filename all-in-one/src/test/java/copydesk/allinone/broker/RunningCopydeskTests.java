package copydesk.allinone.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RunningCopydeskTests {

    @TempDir
    Path root;

    private DataFolder folder;

    @BeforeEach
    void makeFolder() {
        this.folder = DataFolder.at(this.root.resolve("data"));
    }

    @Test
    void isFoundInItsDataFolder() {
        RunningCopydesk run = new RunningCopydesk("127.0.0.1:29092", "http://127.0.0.1:8080",
                ProcessHandle.current().pid());

        run.announce(this.folder);

        assertThat(RunningCopydesk.find(this.folder)).contains(run);
    }

    @Test
    void isGoneAfterItsEnd() {
        new RunningCopydesk("127.0.0.1:29092", "http://127.0.0.1:8080", ProcessHandle.current().pid())
            .announce(this.folder);

        RunningCopydesk.withdraw(this.folder);

        assertThat(RunningCopydesk.find(this.folder)).isEmpty();
        assertThat(this.folder.root()).isEmptyDirectory();
    }

    @Test
    void isNotFoundWhenItWasKilled() throws Exception {
        Process ended = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-version").start();
        ended.waitFor();

        new RunningCopydesk("127.0.0.1:29092", "http://127.0.0.1:8080", ended.pid()).announce(this.folder);

        assertThat(RunningCopydesk.find(this.folder)).isEmpty();
    }

    @Test
    void isNotFoundInABrokenFile() throws IOException {
        Files.writeString(this.folder.root().resolve("broker.json"), "{\"bootstrap\":");

        assertThat(RunningCopydesk.find(this.folder)).isEmpty();
    }

}
