package copydesk.ingest.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
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

        try (InboxWatch watch = InboxWatch.start(new Inbox(this.folder), Duration.ofMillis(100), (due) -> {
            offered.add(due);
            return CompletableFuture.completedFuture("item");
        })) {
            assertThat(watch).isNotNull();
            assertThat(offered.poll(10, TimeUnit.SECONDS)).isEqualTo(file);
        }
    }

    @Test
    void offersAgainWhatWasNotTakenAndThenMovesIt() throws Exception {
        BlockingQueue<CompletableFuture<String>> offered = new LinkedBlockingQueue<>();
        Path file = Files.writeString(this.folder.resolve("a.txt"), "a");

        try (InboxWatch watch = InboxWatch.start(new Inbox(this.folder, this.folder.resolve("done")),
                Duration.ofMillis(100), (due) -> {
                    CompletableFuture<String> taken = new CompletableFuture<>();
                    offered.add(taken);
                    return taken;
                })) {
            assertThat(watch).isNotNull();
            offered.take().completeExceptionally(new IllegalStateException("no broker"));
            CompletableFuture<String> second = offered.poll(10, TimeUnit.SECONDS);
            assertThat(file).exists();
            second.complete("item");
        }

        assertThat(file).doesNotExist();
        assertThat(this.folder.resolve("done/a.txt")).hasContent("a");
    }

    @Test
    void passesOverWhatIsHiddenOrUnfinishedUntilItIsRenamed() throws IOException {
        Inbox inbox = new Inbox(this.folder);
        Path part = Files.writeString(this.folder.resolve("a.txt.PART"), "a");
        Files.writeString(this.folder.resolve("b.tmp"), "b");
        Files.writeString(this.folder.resolve("c.txt~"), "c");
        Files.writeString(Files.createDirectory(this.folder.resolve(".git")).resolve("d.txt"), "d");
        inbox.due();
        assertThat(inbox.due()).isEmpty();

        Path whole = Files.move(part, this.folder.resolve("a.txt"));
        inbox.due();

        assertThat(inbox.due()).containsExactly(whole);
    }

    @Test
    void movesWhatWasTakenAndDoesNotOfferItAfterARestart() throws IOException {
        Path done = this.folder.resolve("done");
        Inbox inbox = new Inbox(this.folder, done);
        Path file = Files.writeString(Files.createDirectory(this.folder.resolve("ntb")).resolve("a.txt"), "a");
        inbox.due();
        inbox.due();

        inbox.taken(file);

        assertThat(done.resolve("ntb/a.txt")).hasContent("a");
        Inbox restarted = new Inbox(this.folder, done);
        restarted.due();
        assertThat(restarted.due()).isEmpty();
    }

    @Test
    void keepsWhatLiesThereAlready() throws IOException {
        Path done = this.folder.resolve("done");
        Inbox inbox = new Inbox(this.folder, done);
        for (String words : new String[] { "one", "two", "three" }) {
            Path file = Files.writeString(this.folder.resolve("a.txt"), words);
            inbox.due();
            inbox.due();
            inbox.taken(file);
        }

        assertThat(done.resolve("a.txt")).hasContent("one");
        assertThat(done.resolve("a-1.txt")).hasContent("two");
        assertThat(done.resolve("a-2.txt")).hasContent("three");
    }

    @Test
    void doesNotMoveWhatChangedMeanwhile() throws IOException {
        Inbox inbox = new Inbox(this.folder, this.folder.resolve("done"));
        Path file = Files.writeString(this.folder.resolve("a.txt"), "one");
        inbox.due();
        inbox.due();
        Files.writeString(file, "one and two");

        inbox.taken(file);

        assertThat(file).exists();
        inbox.due();
        assertThat(inbox.due()).containsExactly(file);
    }

    @Test
    void refusesToMoveIntoItself() {
        assertThatThrownBy(() -> new InboxSettings("inbox", Duration.ofSeconds(1), "../inbox", false))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("inbox.done is the inbox itself; name another folder, such as done");
        assertThat(new InboxSettings("inbox", Duration.ofSeconds(1), "done", false).doneFolder())
            .isEqualTo(Path.of("inbox/done"));
    }

    @Test
    void refusesToLookTooOften() {
        assertThatThrownBy(() -> new InboxSettings("inbox", Duration.ofMillis(5), "", false))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("inbox.every is PT0.005S; set it to 100ms or more");
    }

}
