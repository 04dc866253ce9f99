package copydesk.ingest.frontier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InboxTests {

    @TempDir
    private Path folder;

    @Test
    void takesAFileOnceItIsAtRest() throws IOException {
        Inbox inbox = new Inbox(this.folder);
        Path file = Files.writeString(this.folder.resolve("a.txt"), "half");

        assertThat(inbox.due()).isEmpty();
        assertThat(inbox.due()).containsExactly(file);
        assertThat(inbox.due()).isEmpty();
    }

    @Test
    void waitsWhileAFileGrows() throws IOException {
        Inbox inbox = new Inbox(this.folder);
        Path file = Files.writeString(this.folder.resolve("a.txt"), "half");
        inbox.due();

        Files.writeString(file, "half and more");

        assertThat(inbox.due()).isEmpty();
        assertThat(inbox.due()).containsExactly(file);
    }

    @Test
    void takesAChangedFileAgain() throws IOException {
        Inbox inbox = new Inbox(this.folder);
        Path file = Files.writeString(this.folder.resolve("a.txt"), "one");
        inbox.due();
        inbox.due();

        Files.setLastModifiedTime(file, FileTime.fromMillis(0));

        assertThat(inbox.due()).isEmpty();
        assertThat(inbox.due()).containsExactly(file);
    }

    @Test
    void takesFilesInNameOrderAndLeavesHiddenOnes() throws IOException {
        Inbox inbox = new Inbox(this.folder);
        Path second = Files.writeString(this.folder.resolve("b.txt"), "b");
        Path first = Files.writeString(this.folder.resolve("a.txt"), "a");
        Files.writeString(this.folder.resolve(".part"), "hidden");
        inbox.due();

        assertThat(inbox.due()).containsExactly(first, second);
    }

    @Test
    void offersWhatIsDueWhileItWatches() throws Exception {
        BlockingQueue<Path> offered = new LinkedBlockingQueue<>();
        Path file = Files.writeString(this.folder.resolve("a.txt"), "a");

        try (InboxWatch watch = InboxWatch.start(this.folder, Duration.ofMillis(100), offered::add)) {
            assertThat(watch).isNotNull();
            assertThat(offered.poll(10, TimeUnit.SECONDS)).isEqualTo(file);
        }
    }

    @Test
    void refusesToLookTooOften() {
        assertThatThrownBy(() -> new InboxSettings("inbox", Duration.ofMillis(5)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("inbox.every is PT0.005S; set it to 100ms or more");
    }

}
