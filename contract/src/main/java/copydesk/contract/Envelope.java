package copydesk.contract;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The CloudEvents attributes of a record, which travel as headers (binary mode). Each hop
 * makes the next envelope from the one it got, so item id, fetch time and trace are
 * unbroken from fetch to publish.
 *
 * @param itemId id of the item offered; {@code ce_id} at every hop
 * @param type what happened
 * @param source which part of the pipeline says so, for example {@code /copydesk/enrich}
 * @param subject the article uri, or the URL or file identity while the uri is not known
 * @param time when the document was fetched
 * @param container item id of the feed the item came in, if it came in one
 * @param trace the trace and this hop's span
 * @param embargo the end of the embargo of what the record is made of, so that each hop
 * knows it without reading the record; null if there is none
 * @param run id of the re-run that takes an item through the pipeline once more; null on
 * its first way
 */
public record Envelope(String itemId, EventType type, String source, String subject, Instant time,
        @Nullable String container, Traceparent trace, @Nullable Instant embargo, @Nullable String run) {

    /** What the ids of runs begin with that bring an archive in. */
    public static final String IMPORT = "import-";

    private static final String SOURCE_ROOT = "/copydesk/";

    /** An envelope of an item on its first way, without an embargo. */
    public Envelope(String itemId, EventType type, String source, String subject, Instant time,
            @Nullable String container, Traceparent trace) {
        this(itemId, type, source, subject, time, container, trace, null, null);
    }

    /** The envelope of a document just fetched. */
    public static Envelope fetched(String itemId, String identity, Instant time) {
        return new Envelope(itemId, EventType.DOCUMENT_FETCHED, SOURCE_ROOT + "fetch", identity, time, null,
                Traceparent.ofItem(itemId));
    }

    /** The envelope of what a hop makes of the record that came in this one. */
    public Envelope next(String hop, EventType nextType, String nextSubject) {
        return new Envelope(this.itemId, nextType, SOURCE_ROOT + hop, nextSubject, this.time, this.container,
                this.trace.next(hop), this.embargo, this.run);
    }

    /** The same envelope with an embargo, or without one. */
    public Envelope embargoed(@Nullable Instant until) {
        return new Envelope(this.itemId, this.type, this.source, this.subject, this.time, this.container, this.trace,
                until, this.run);
    }

    /** The envelope of the n-th entry of the container that came in this one. */
    public Envelope entry(int index) {
        String entryId = Identity.entryId(this.itemId, index);
        return new Envelope(entryId, this.type, this.source, this.subject, this.time, this.itemId,
                Traceparent.ofItem(entryId), this.embargo, this.run);
    }

    /** The same item on its way once more, in this re-run. */
    public Envelope again(String runId) {
        return new Envelope(this.itemId, this.type, this.source, this.subject, this.time, this.container, this.trace,
                this.embargo, runId);
    }

    /** Whether the item is on its first way, but by the lane of re-runs. */
    public boolean imported() {
        return this.run != null && this.run.startsWith(IMPORT);
    }

    /** The same item as if no re-run had brought it. */
    public Envelope onFirstWay() {
        return new Envelope(this.itemId, this.type, this.source, this.subject, this.time, this.container, this.trace,
                this.embargo, null);
    }

    /** The attributes by header name. */
    public Map<String, String> toHeaders() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(Headers.SPEC_VERSION, "1.0");
        headers.put(Headers.ID, this.itemId);
        headers.put(Headers.TYPE, this.type.code());
        headers.put(Headers.SOURCE, this.source);
        headers.put(Headers.SUBJECT, this.subject);
        headers.put(Headers.TIME, this.time.toString());
        if (this.container != null) {
            headers.put(Headers.CAUSATION, this.container);
        }
        headers.put(Headers.TRACEPARENT, this.trace.header());
        if (this.embargo != null) {
            headers.put(Headers.EMBARGO, this.embargo.toString());
        }
        if (this.run != null) {
            headers.put(Headers.RUN, this.run);
        }
        return headers;
    }

    /**
     * Reads the attributes from headers.
     * @param header gives the text of a header, null where it is absent
     * @throws InvalidRecord if an attribute that every record must have is missing or
     * malformed
     */
    public static Envelope fromHeaders(HeaderSource header) {
        String itemId = header.required(Headers.ID);
        String embargo = header.get(Headers.EMBARGO);
        return new Envelope(itemId, type(header.required(Headers.TYPE)), header.required(Headers.SOURCE),
                header.required(Headers.SUBJECT), time(Headers.TIME, header.required(Headers.TIME)),
                header.get(Headers.CAUSATION), Traceparent.parse(header.get(Headers.TRACEPARENT), itemId),
                (embargo != null) ? time(Headers.EMBARGO, embargo) : null, header.get(Headers.RUN));
    }

    private static EventType type(String code) {
        for (EventType type : EventType.values()) {
            if (type.code().equals(code)) {
                return type;
            }
        }
        throw new InvalidRecord("header " + Headers.TYPE + " names no event type of this pipeline");
    }

    private static Instant time(String header, String text) {
        try {
            return Instant.parse(text);
        }
        catch (java.time.format.DateTimeParseException ex) {
            throw new InvalidRecord("header " + header + " is no RFC 3339 time");
        }
    }

    /** Where header texts come from; a Kafka record, a message, a map in a test. */
    public interface HeaderSource {

        /** The text of a header, null where it is absent. */
        @Nullable String get(String name);

        /** The text of a header that must be there. */
        default String required(String name) {
            String value = get(name);
            if (value == null || value.isEmpty()) {
                throw new InvalidRecord("header " + name + " is missing");
            }
            return value;
        }

    }

}
