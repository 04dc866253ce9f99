package copydesk.knowledge.sorting;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Sorts records by key while it holds no more than a given number of bytes: what is too
 * much goes to a folder as a sorted run, and the runs are merged in the end. Records with
 * the same key stay in the order they came in. Not thread-safe.
 */
public final class RecordSorter {

    private final @Nullable Path folder;

    private final String name;

    private final int limit;

    private final List<Path> runs = new ArrayList<>();

    private List<SortedRecord> records = new ArrayList<>();

    private long weight;

    private RecordSorter(@Nullable Path folder, String name, int limit) {
        this.folder = folder;
        this.name = name;
        this.limit = limit;
    }

    /** A sorter for as much as fits into the heap. */
    public static RecordSorter inMemory() {
        return new RecordSorter(null, "", Integer.MAX_VALUE);
    }

    /**
     * A sorter whose runs lie in a folder.
     * @param folder the folder, which is there
     * @param name what the names of the runs start with
     * @param limit how many bytes may be held before a run is written
     */
    public static RecordSorter inFolder(Path folder, String name, int limit) {
        return new RecordSorter(folder, name, limit);
    }

    /** Takes runs that an earlier process wrote, which count as added first. */
    public RecordSorter resume(int count) {
        for (int i = 0; i < count; i++) {
            this.runs.add(run(i));
        }
        return this;
    }

    /** Adds a record. */
    public void add(byte[] key, byte[] value) {
        SortedRecord added = new SortedRecord(key, value);
        this.records.add(added);
        this.weight += added.weight();
        if (this.weight > this.limit) {
            spill();
        }
    }

    /** Writes what is held to the folder; returns how many runs lie there. */
    public int spill() {
        if (!this.records.isEmpty()) {
            Path run = run(this.runs.size());
            writeRun(run);
            this.runs.add(run);
            this.records = new ArrayList<>();
            this.weight = 0;
        }
        return this.runs.size();
    }

    /** How many runs lie in the folder. */
    public int runs() {
        return this.runs.size();
    }

    private void writeRun(Path run) {
        this.records.sort(SortedRecord::compareKey);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run)))) {
            for (SortedRecord each : this.records) {
                each.writeTo(out);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private Path run(int number) {
        if (this.folder == null) {
            throw new IllegalStateException("This sorter has no folder for runs");
        }
        return this.folder.resolve(this.name + "-" + number + ".run");
    }

    /** Hands over all records in their order. */
    public void forEach(Consumer<SortedRecord> taker) {
        this.records.sort(SortedRecord::compareKey);
        if (this.runs.isEmpty()) {
            this.records.forEach(taker);
            return;
        }
        try (Merge merge = Merge.of(this.runs, this.records)) {
            merge.forEach(taker);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
