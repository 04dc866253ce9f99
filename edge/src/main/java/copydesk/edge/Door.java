package copydesk.edge;

import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.Headers;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Reason;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * The way of a record through a hop: counted in, handled, counted out. A record that
 * cannot be handled leaves as a quarantine record beside its neighbours' outputs, in the
 * same transaction, after one attempt. Only faults of the infrastructure leave as
 * exceptions, so that the transaction is rolled back and tried again. Thread-safe if the
 * handler is.
 */
public final class Door {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    // keys of every log line about a record: in structured logs they lead from an article
    // to its lines in all services
    private static final String ITEM = "item";

    private static final String ARTICLE = "article.uri";

    private static final String TRACE = "trace.id";

    private static final List<String> LOG_KEYS = List.of(ITEM, ARTICLE, TRACE);

    // what Kafka itself puts around a record and its batch
    private static final int FRAME_BYTES = 16 * 1024;

    private final String hop;

    private final @Nullable Quarantine quarantine;

    private final DoorMeters meters;

    /**
     * A door.
     * @param hop the hop's name in meters, outcomes and logs
     * @param from the topic whose quarantine takes what cannot be handled
     * @param group consumer group of the hop
     * @param registry where to count
     */
    public Door(String hop, Topic from, String group, MeterRegistry registry) {
        this(hop, new Quarantine(hop, from, group), registry);
    }

    private Door(String hop, @Nullable Quarantine quarantine, MeterRegistry registry) {
        this.hop = hop;
        this.quarantine = quarantine;
        this.meters = new DoorMeters(hop, registry);
    }

    /**
     * A door beside the way of the items: what cannot be handled is counted and logged,
     * and stays where it is. Another hop answers for the same record in the ledger.
     */
    public static Door beside(String hop, MeterRegistry registry) {
        return new Door(hop, (Quarantine) null, registry);
    }

    /** Lets a record through and returns what leaves instead of it. */
    public List<Emission> pass(Incoming incoming, Handler handler) {
        this.meters.taken();
        try {
            return handled(incoming, EnvelopeHeaders.read(incoming.headers()), handler);
        }
        catch (InvalidRecord ex) {
            return setAside(incoming, new Unusable(Reason.INVALID_RECORD, String.valueOf(ex.getMessage())));
        }
        catch (Unusable ex) {
            return setAside(incoming, ex);
        }
        catch (KafkaException ex) {
            this.meters.aborted();
            throw ex;
        }
        // of errors only this one is the record's: it nests too deep for a rule
        catch (RuntimeException | StackOverflowError ex) {
            LOG.debug("Step failed", ex);
            return setAside(incoming, new Unusable(Reason.PROCESSING_FAILED, where(ex)));
        }
        finally {
            LOG_KEYS.forEach(MDC::remove);
        }
    }

    private List<Emission> handled(Incoming incoming, Envelope envelope, Handler handler) {
        MDC.put(ITEM, envelope.itemId());
        MDC.put(ARTICLE, envelope.subject());
        MDC.put(TRACE, envelope.trace().traceId());
        List<Emission> emissions = handler.handle(incoming, envelope);
        emissions.forEach(Door::requireSize);
        this.meters.gave(emissions);
        LOG.debug("{} gave {} records", this.hop, emissions.size());
        return emissions;
    }

    /**
     * What leaves of itself, since its time has come. What no topic takes stays here: it
     * would stop the stream, which would try it again for ever.
     */
    public List<Emission> unasked(List<Emission> emissions) {
        return emissions.stream().filter(this::fits).toList();
    }

    private boolean fits(Emission emission) {
        try {
            requireSize(emission);
            return true;
        }
        catch (Unusable ex) {
            this.meters.failed(ex.reason());
            LOG.error("{} keeps a record of {} back: {}", this.hop,
                    EnvelopeHeaders.text(emission.headers(), Headers.SUBJECT), ex.detail());
            return false;
        }
    }

    private List<Emission> setAside(Incoming incoming, Unusable why) {
        Quarantine takes = this.quarantine;
        if (takes == null) {
            this.meters.passedOver();
            log(incoming, why, "passed over");
            return List.of();
        }
        this.meters.failed(why.reason());
        log(incoming, why, "set aside");
        return takes.take(incoming, why);
    }

    private void log(Incoming incoming, Unusable why, String what) {
        LOG.atWarn()
            .addKeyValue("hop", this.hop)
            .addKeyValue("reason", why.reason().code())
            .addKeyValue("topic", incoming.topic())
            .addKeyValue("partition", incoming.partition())
            .addKeyValue("offset", incoming.offset())
            .log("Record {}: {}", what, why.detail());
    }

    private static void requireSize(Emission emission) {
        Topic topic = emission.topic();
        int limit = ((topic != null) ? topic : Topic.INGESTED).maxBytes() - FRAME_BYTES;
        if (emission.weight() > limit) {
            throw new Unusable(Reason.TOO_LARGE,
                    "the result weighs " + emission.weight() + " bytes, more than the " + limit + " that a topic takes",
                    EnvelopeHeaders.text(emission.headers(), Headers.EMBARGO));
        }
    }

    // class and place, not the message: a message may quote the article
    private static String where(Throwable ex) {
        StackTraceElement[] trace = ex.getStackTrace();
        String place = (trace.length > 0) ? " at " + trace[0] : "";
        return ex.getClass().getSimpleName() + place;
    }

}
