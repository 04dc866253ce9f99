package copydesk.knowledge.sorting;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** Reads sorted runs side by side, always the smallest record next. */
final class Merge implements Closeable {

    private final List<Run> runs = new ArrayList<>();

    private final PriorityQueue<Run> queue = new PriorityQueue<>(
            Comparator.comparing(Run::head, SortedRecord::compareKey).thenComparing(Run::number));

    private Merge() {
    }

    /** Runs from files, the oldest first, and one from the heap. */
    static Merge of(List<Path> files, List<SortedRecord> newest) throws IOException {
        Merge merge = new Merge();
        try {
            for (Path file : files) {
                merge.add(Run.ofFile(merge.runs.size(), file));
            }
            merge.add(Run.ofList(merge.runs.size(), newest));
            return merge;
        }
        catch (IOException ex) {
            merge.close();
            throw ex;
        }
    }

    private void add(Run run) throws IOException {
        this.runs.add(run);
        if (run.next()) {
            this.queue.add(run);
        }
    }

    void forEach(Consumer<SortedRecord> taker) throws IOException {
        for (Run first = this.queue.poll(); first != null; first = this.queue.poll()) {
            taker.accept(first.head());
            if (first.next()) {
                this.queue.add(first);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Run run : this.runs) {
            run.close();
        }
    }

}
