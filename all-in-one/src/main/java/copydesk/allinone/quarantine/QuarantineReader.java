package copydesk.allinone.quarantine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import copydesk.allinone.read.CommittedReader;
import copydesk.console.quarantine.SetAside;
import copydesk.console.stream.QuarantineRecords;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.RecordPlace;
import copydesk.contract.Topic;
import copydesk.contract.quarantine.Decision;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads what rests in quarantine and what was decided about it. Values are not kept: one
 * may weigh as much as an original.
 */
final class QuarantineReader {

    private static final Comparator<SetAside> OLDEST_FIRST = Comparator.comparing(SetAside::at)
        .thenComparing((aside) -> aside.rests().topic())
        .thenComparing((aside) -> aside.rests().partition())
        .thenComparing((aside) -> aside.rests().offset());

    private final CommittedReader reader;

    QuarantineReader(CommittedReader reader) {
        this.reader = reader;
    }

    /** The records that are meant, decided about or not, the oldest first. */
    List<SetAside> find(Filter filter) {
        List<SetAside> found = new ArrayList<>();
        this.reader.readAll(Topic.quarantines(), (record) -> {
            SetAside aside = QuarantineRecords.read(record);
            String origin = (filter.source() != null) ? SourceOf.value(record.value()) : null;
            if (filter.takes(aside, origin)) {
                found.add(aside);
            }
        });
        Map<RecordPlace, Decision> decisions = decisions();
        return found.stream().sorted(OLDEST_FIRST).map((aside) -> standing(aside, decisions)).toList();
    }

    private static SetAside standing(SetAside aside, Map<RecordPlace, Decision> decisions) {
        Decision decision = decisions.get(aside.rests());
        return (decision != null) ? aside.after(decision) : aside;
    }

    private Map<RecordPlace, Decision> decisions() {
        Map<RecordPlace, Decision> decisions = new HashMap<>();
        this.reader.readAll(List.of(Topic.DECISION), (record) -> {
            try {
                Decision decision = Json.read(record.value(), Decision.class);
                decisions.put(decision.place(), decision);
            }
            // a key tells which record was decided about even where the rest is broken
            catch (InvalidRecord ex) {
                throw new IllegalStateException("The decision at " + record.topic() + "-" + record.partition() + "@"
                        + record.offset() + " cannot be read; nothing is put back while it is there", ex);
            }
        });
        return decisions;
    }

    /** The record at a place; empty if it is not there any more. */
    Optional<ConsumerRecord<byte[], byte[]>> record(RecordPlace place) {
        return this.reader.readOne(place);
    }

}
