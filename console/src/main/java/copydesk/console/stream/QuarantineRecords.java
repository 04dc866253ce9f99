package copydesk.console.stream;

import java.time.Instant;

import copydesk.console.quarantine.QuarantineHeaders;
import copydesk.console.quarantine.SetAside;
import copydesk.contract.RecordPlace;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Makes of a record on a quarantine topic what may be told of it. */
public final class QuarantineRecords {

    private QuarantineRecords() {
    }

    /** What its headers say; nothing of its value but the size. */
    public static SetAside read(ConsumerRecord<byte[], byte[]> record) {
        byte[] value = record.value();
        return QuarantineHeaders.read(new RecordPlace(record.topic(), record.partition(), record.offset()),
                Instant.ofEpochMilli(record.timestamp()), (value != null) ? value.length : null,
                (name) -> EnvelopeHeaders.text(record.headers(), name));
    }

}
