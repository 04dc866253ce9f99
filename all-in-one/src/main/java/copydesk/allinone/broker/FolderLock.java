package copydesk.allinone.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

import copydesk.allinone.terminal.Obstacle;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second run out of a data folder. The operating system frees it when a run is
 * killed.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(DataFolder folder) {
        FileChannel channel = open(folder);
        try {
            if (tryLock(channel) != null) {
                return new FolderLock(channel);
            }
        }
        catch (IOException ex) {
            close(channel);
            throw new Obstacle("The data folder " + folder.root() + " cannot be locked (" + ex.getMessage()
                    + "). Give a folder on a local disk with --data.", ex);
        }
        close(channel);
        throw new Obstacle("The data folder " + folder.root() + " is in use by another run" + who(folder)
                + ". End that run, or give another folder with --data.");
    }

    private static FileChannel open(DataFolder folder) {
        try {
            return FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }
        catch (IOException ex) {
            throw new Obstacle("The data folder " + folder.root() + " cannot be written (" + ex.getMessage()
                    + "). Give another with --data, or change its rights.", ex);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        }
        catch (OverlappingFileLockException ex) {
            return null;
        }
    }

    private static String who(DataFolder folder) {
        return RunningCopydesk.find(folder).map((run) -> " (process " + run.pid() + ")").orElse("");
    }

    @Override
    public void close() {
        close(this.channel);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
