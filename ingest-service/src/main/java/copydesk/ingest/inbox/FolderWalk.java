package copydesk.ingest.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Finds the files below a folder, again and again. A folder in it that cannot be read
 * ({@code lost+found}, one of another user) is passed over and told once, until it can be
 * read and fails anew: it must not hide all the others.
 */
final class FolderWalk {

    private final Path folder;

    private final Predicate<Path> wanted;

    private final Consumer<Path> unreadable;

    private Set<Path> told = Set.of();

    /**
     * A walk.
     * @param wanted which folders in it are walked through
     * @param unreadable told of what is passed over
     */
    FolderWalk(Path folder, Predicate<Path> wanted, Consumer<Path> unreadable) {
        this.folder = folder;
        this.wanted = wanted;
        this.unreadable = unreadable;
    }

    /**
     * The regular files there are, in the order of their names.
     * @throws IOException if the folder itself cannot be read
     */
    List<Path> files() throws IOException {
        Walk walk = new Walk();
        Files.walkFileTree(this.folder, walk);
        walk.passedOver.stream().filter((path) -> !this.told.contains(path)).sorted().forEach(this.unreadable);
        this.told = walk.passedOver;
        return walk.files.stream().sorted().toList();
    }

    /** Whether the last walk could not see if a file is there. */
    boolean isHidden(Path file) {
        return this.told.stream().anyMatch(file::startsWith);
    }

    /** One walk. */
    final class Walk extends SimpleFileVisitor<Path> {

        private final List<Path> files = new ArrayList<>();

        private final Set<Path> passedOver = new HashSet<>();

        @Override
        public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes facts) {
            boolean enter = entered.equals(FolderWalk.this.folder) || FolderWalk.this.wanted.test(entered);
            return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (facts.isRegularFile()) {
                this.files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
            return passOver(path, failure);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path left, @Nullable IOException failure) throws IOException {
            return (failure != null) ? passOver(left, failure) : FileVisitResult.CONTINUE;
        }

        Set<Path> passedOver() {
            return this.passedOver;
        }

        private FileVisitResult passOver(Path path, IOException failure) throws IOException {
            if (path.equals(FolderWalk.this.folder)) {
                throw failure;
            }
            // a file that was taken away meanwhile is nothing to tell of
            if (!(failure instanceof NoSuchFileException)) {
                this.passedOver.add(path);
            }
            return FileVisitResult.CONTINUE;
        }

    }

}
