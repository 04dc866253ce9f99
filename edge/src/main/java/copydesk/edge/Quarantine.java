package copydesk.edge;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.contract.ledger.EndState;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Sets a record aside as data: the original bytes and headers, why, and where it was
 * read, beside an outcome in the ledger. What is under embargo stays where it was read,
 * and only the place is noted. Both leave in the transaction of the hop, so a record is
 * never both handled and set aside.
 */
final class Quarantine {

    private final String hop;

    private final Topic from;

    private final String group;

    Quarantine(String hop, Topic from, String group) {
        this.hop = hop;
        this.from = from;
        this.group = group;
    }

    List<Emission> take(Incoming incoming, Unusable why) {
        String embargo = why.embargo();
        RecordHeaders headers = new RecordHeaders(incoming.headers());
        if (embargo != null) {
            put(headers, Headers.EMBARGO, embargo);
        }
        put(headers, Headers.QUARANTINE_REASON, why.reason().code());
        put(headers, Headers.QUARANTINE_DETAIL, why.detail());
        put(headers, Headers.QUARANTINE_TOPIC, incoming.topic());
        put(headers, Headers.QUARANTINE_PARTITION, Integer.toString(incoming.partition()));
        put(headers, Headers.QUARANTINE_OFFSET, Long.toString(incoming.offset()));
        put(headers, Headers.QUARANTINE_GROUP, this.group);
        byte[] key = (incoming.key() != null) ? incoming.key() : new byte[0];
        boolean secret = headers.lastHeader(Headers.EMBARGO) != null;
        if (secret) {
            // editors' words, the headline among them; they stay with the value
            headers.remove(Headers.REINSTATED_WITH);
        }
        return List.of(new Emission(topic(incoming).quarantine(), key, secret ? null : incoming.value(), headers),
                Ending.because(EndState.QUARANTINED, why.reason(), why.detail())
                    .emission(this.hop, envelope(incoming)));
    }

    // records on a topic of a topology's own came from the hop's source topic
    private Topic topic(Incoming incoming) {
        return Topic.named(incoming.topic()).orElse(this.from);
    }

    // a record without a readable envelope still gets its line in the ledger, under the
    // place where it was read
    private Envelope envelope(Incoming incoming) {
        try {
            return EnvelopeHeaders.read(incoming.headers());
        }
        catch (InvalidRecord ex) {
            String place = incoming.topic() + "-" + incoming.partition() + "@" + incoming.offset();
            return new Envelope(Identity.itemId(place, Instant.EPOCH), EventType.ITEM_ENDED, "/copydesk/" + this.hop,
                    place, Instant.EPOCH, null, Traceparent.ofItem(place));
        }
    }

    private static void put(RecordHeaders headers, String name, String text) {
        headers.remove(name);
        headers.add(name, text.getBytes(StandardCharsets.UTF_8));
    }

}
