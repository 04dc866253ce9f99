package copydesk.knowledge.sorting;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** A sorted run that is being read. */
final class Run implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final int number;

    private final @Nullable DataInputStream file;

    private final Iterator<SortedRecord> list;

    private @Nullable SortedRecord head;

    private Run(int number, @Nullable DataInputStream file, List<SortedRecord> list) {
        this.number = number;
        this.file = file;
        this.list = list.iterator();
    }

    static Run ofFile(int number, Path file) throws IOException {
        return new Run(number, new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)),
                List.of());
    }

    static Run ofList(int number, List<SortedRecord> list) {
        return new Run(number, null, list);
    }

    int number() {
        return this.number;
    }

    /** The record that comes next; there is one after {@link #next()} said so. */
    SortedRecord head() {
        return Objects.requireNonNull(this.head);
    }

    /** Moves on; false at the end. */
    boolean next() throws IOException {
        this.head = (this.file != null) ? fromFile(this.file) : fromList();
        return this.head != null;
    }

    private @Nullable SortedRecord fromList() {
        return this.list.hasNext() ? this.list.next() : null;
    }

    private static @Nullable SortedRecord fromFile(DataInputStream file) throws IOException {
        file.mark(1);
        if (file.read() < 0) {
            return null;
        }
        file.reset();
        return SortedRecord.readFrom(file);
    }

    @Override
    public void close() throws IOException {
        if (this.file != null) {
            this.file.close();
        }
    }

}
