package copydesk.ingest.inbox;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FolderWalkTests {

    @TempDir
    private Path folder;

    private final List<Path> told = new ArrayList<>();

    @Test
    void findsFilesInTheOrderOfTheirNamesAndEntersWhatIsWanted() throws IOException {
        Path b = file("b.txt");
        Path a = file("sub/a.txt");
        file("done/c.txt");
        Files.createSymbolicLink(this.folder.resolve("link"), b);

        assertThat(walk().files()).containsExactly(b, a);
        assertThat(this.told).isEmpty();
    }

    @Test
    void passesOverAFolderThatCannotBeReadAndTellsItOnce() throws IOException {
        Path a = file("a.txt");
        Path z = file("z/z.txt");
        Path closed = file("lost+found/x.txt").getParent();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(closed), "this user reads everything: skipped");
        FolderWalk walk = walk();

        List<Path> first = walk.files();
        List<Path> second = walk.files();
        boolean hidden = walk.isHidden(closed.resolve("x.txt"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));

        assertThat(first).containsExactly(a, z).isEqualTo(second);
        assertThat(hidden).isTrue();
        assertThat(this.told).containsExactly(closed);
        assertThat(walk.files()).containsExactly(a, closed.resolve("x.txt"), z);
        assertThat(walk.isHidden(closed.resolve("x.txt"))).isFalse();
    }

    // as the test before, also where this user reads everything
    @Test
    void goesOnBehindWhatFails() throws IOException {
        FolderWalk.Walk walk = walk().new Walk();
        Path closed = this.folder.resolve("lost+found");

        assertThat(walk.visitFileFailed(closed, new AccessDeniedException("lost+found")))
            .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(walk.visitFileFailed(this.folder.resolve("gone"), new NoSuchFileException("gone")))
            .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(walk.postVisitDirectory(this.folder.resolve("half"), new IOException("half")))
            .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(walk.passedOver()).containsExactlyInAnyOrder(closed, this.folder.resolve("half"));
    }

    @Test
    void failsWhereTheFolderItselfCannotBeRead() {
        FolderWalk none = new FolderWalk(this.folder.resolve("none"), (path) -> true, this.told::add);

        assertThatThrownBy(none::files).isInstanceOf(NoSuchFileException.class);
        assertThat(this.told).isEmpty();
    }

    private FolderWalk walk() {
        return new FolderWalk(this.folder, (path) -> !path.endsWith("done"), this.told::add);
    }

    private Path file(String name) throws IOException {
        Path file = this.folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "words");
    }

}
