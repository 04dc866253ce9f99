package copydesk.ingest.stream.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import copydesk.contract.Topic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Which requests are done, of all partitions that a worker has. */
final class OffsetBooks {

    private final Map<Integer, OffsetBook> books = new TreeMap<>();

    /** Takes a partition over as it was committed. */
    void open(int partition, OffsetAndMetadata committed) {
        this.books.put(partition, new OffsetBook(committed.offset(), committed.metadata()));
    }

    /** Whether a request is done already; if not, it is open from now on. */
    boolean isDone(int partition, long offset) {
        return this.books.computeIfAbsent(partition, (none) -> new OffsetBook(offset, "")).isDone(offset);
    }

    /** A request is done, unless its partition is somebody else's by now. */
    void done(int partition, long offset) {
        OffsetBook book = this.books.get(partition);
        if (book != null) {
            book.done(offset);
        }
    }

    void forget(int partition) {
        this.books.remove(partition);
    }

    /** The partitions, in their order. */
    List<Integer> partitions() {
        return List.copyOf(this.books.keySet());
    }

    /** What is to be committed of partitions in which something was done since. */
    Map<TopicPartition, OffsetAndMetadata> changes() {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        this.books.forEach((partition, book) -> {
            if (book.takeChange()) {
                offsets.put(requests(partition), offset(book));
            }
        });
        return offsets;
    }

    /** A commit of these failed; the next change takes them along. */
    void again(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            OffsetBook book = this.books.get(partition.partition());
            if (book != null) {
                book.change();
            }
        }
    }

    /** What is to be committed of partitions, whether or not something was done. */
    Map<TopicPartition, OffsetAndMetadata> all(Collection<Integer> partitions) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (Integer partition : partitions) {
            OffsetBook book = this.books.get(partition);
            if (book != null) {
                offsets.put(requests(partition), offset(book));
            }
        }
        return offsets;
    }

    private static OffsetAndMetadata offset(OffsetBook book) {
        return new OffsetAndMetadata(book.committed(), book.beyond());
    }

    private static TopicPartition requests(int partition) {
        return new TopicPartition(Topic.FETCH_REQUEST.topicName(), partition);
    }

}
