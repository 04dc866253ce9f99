package copydesk.console.stream.lookup;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import copydesk.console.quarantine.SetAside;
import copydesk.console.stream.QuarantineRecords;
import copydesk.console.trail.TrailCommand;
import copydesk.console.trail.TrailHop;
import copydesk.console.trail.TrailNotes;
import copydesk.console.trail.TrailVersion;
import copydesk.contract.Headers;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.RecordPlace;
import copydesk.contract.Topic;
import copydesk.contract.command.Command;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.contract.quarantine.Decision;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Notes those records that are about one article. Most are told by key or header alone;
 * values are parsed of the article's own records only, and their text is left alone.
 */
final class Sightings {

    private static final int ORIGINALS = 10;

    private final KnownAs known;

    private final byte[] key;

    private final TrailNotes notes;

    private final Map<String, Wanted> originals = new LinkedHashMap<>();

    private final Set<RecordPlace> places = new HashSet<>();

    private final Map<String, LastEnd> ends = new HashMap<>();

    private final Map<Topic, List<Follower.Moment>> moments = new EnumMap<>(Topic.class);

    Sightings(KnownAs known, TrailNotes notes) {
        this.known = known;
        this.key = known.uri().getBytes(StandardCharsets.UTF_8);
        this.notes = notes;
    }

    /** Takes a record; always wants more. */
    boolean take(ConsumerRecord<byte[], byte[]> record) {
        // windows of time overlap
        if (isMine(record) && this.places.add(place(record))) {
            Topic.named(record.topic()).ifPresent((topic) -> note(topic, record));
        }
        return true;
    }

    boolean isMine(ConsumerRecord<byte[], byte[]> record) {
        return Arrays.equals(record.key(), this.key)
                || this.known.isSubject(EnvelopeHeaders.text(record.headers(), Headers.SUBJECT));
    }

    /** When items of the article were seen on a topic. */
    List<Follower.Moment> moments(Topic topic) {
        return this.moments.getOrDefault(topic, List.of());
    }

    private void note(Topic topic, ConsumerRecord<byte[], byte[]> record) {
        try {
            this.notes.hop(hop(topic, record));
        }
        // a record that breaks the contract was there all the same
        catch (InvalidRecord ex) {
            this.notes.hop(hop(record, stage(topic), null, ex.getMessage()));
        }
        want(topic, record);
        String item = header(record, Headers.ID);
        if (item != null) {
            this.moments.computeIfAbsent(topic, (seen) -> new ArrayList<>()).add(new Follower.Moment(item, at(record)));
        }
    }

    private TrailHop hop(Topic topic, ConsumerRecord<byte[], byte[]> record) {
        if (topic.quarantineOf().isPresent()) {
            SetAside aside = QuarantineRecords.read(record);
            String detail = (aside.detail() != null) ? " " + aside.detail() : "";
            return hop(record, "quarantine", aside.reason(), aside.sentence() + detail);
        }
        return switch (topic) {
            case OUTCOME -> ended(record, Json.read(record.value(), Outcome.class));
            case COMMAND -> ordered(record, Json.read(record.value(), Command.class));
            case DECISION -> decided(record, Json.read(record.value(), Decision.class));
            case CLEAN, LATEST, ANNOTATIONS -> published(topic, record);
            default -> hop(record, stage(topic), null, null);
        };
    }

    /**
     * Whether an item of the article is held now for what nobody may know yet. Then its
     * addresses and names are not told: words of a headline stand in them.
     */
    boolean isSecret() {
        return this.ends.values().stream().anyMatch(LastEnd::secret);
    }

    private TrailHop ended(ConsumerRecord<byte[], byte[]> record, Outcome outcome) {
        boolean secret = outcome.state() == EndState.HELD && outcome.reason() != Reason.LOW_CONFIDENCE;
        this.ends.merge(outcome.item(), new LastEnd(record.timestamp(), secret),
                (one, other) -> (other.at() >= one.at()) ? other : one);
        String reason = (outcome.reason() != null) ? ": " + outcome.reason().sentence() : "";
        String detail = (outcome.detail() != null && !reason.endsWith(outcome.detail())) ? " " + outcome.detail() : "";
        return new TrailHop("outcome", place(record), at(record), outcome.item(), outcome.version(),
                outcome.state().code(), outcome.state().code() + " by " + outcome.stage() + reason + detail);
    }

    private TrailHop ordered(ConsumerRecord<byte[], byte[]> record, Command command) {
        String kind = command.command().code();
        this.notes.command(new TrailCommand(kind, command.who(), command.why(), at(record), place(record)));
        return hop(record, "command", kind, kind + " by " + command.who() + ": " + command.why());
    }

    private static TrailHop decided(ConsumerRecord<byte[], byte[]> record, Decision decision) {
        String kind = decision.decision().code();
        String to = (decision.to() != null) ? ", back to " + decision.to() : "";
        return hop(record, "decision", kind, kind + " by " + decision.who() + ": " + decision.why() + to);
    }

    private TrailHop published(Topic topic, ConsumerRecord<byte[], byte[]> record) {
        Integer version = number(header(record, Headers.ARTICLE_VERSION));
        String change = header(record, Headers.CHANGE_KIND);
        if (version != null) {
            this.notes.version(new TrailVersion(version, (change != null) ? change : "", at(record), place(record),
                    header(record, Headers.ID)));
        }
        return new TrailHop(stage(topic), place(record), at(record), header(record, Headers.ID), version, change,
                (record.value() == null) ? "tombstone" : null);
    }

    private static @Nullable Integer number(@Nullable String text) {
        return (text != null && text.matches("\\d{1,9}")) ? Integer.valueOf(text) : null;
    }

    // an entry of a feed lies inside the feed's original
    private void want(Topic topic, ConsumerRecord<byte[], byte[]> record) {
        String container = header(record, Headers.CAUSATION);
        String item = (container != null) ? container : header(record, Headers.ID);
        Instant fetchedAt = time(header(record, Headers.TIME));
        if (item != null && fetchedAt != null && (topic == Topic.INGESTED || topic == Topic.OUTCOME)) {
            String source = (topic == Topic.INGESTED) ? OriginFacts.source(record.value()) : null;
            this.originals.merge(item, new Wanted(item, fetchedAt, source),
                    (before, now) -> (before.source() != null) ? before : now);
        }
    }

    /** The originals of the last items; there may be hundreds of a feed. */
    List<Wanted> originals() {
        List<Wanted> all = new ArrayList<>(this.originals.values());
        all.sort(java.util.Comparator.comparing(Wanted::fetchedAt));
        return all.subList(Math.max(0, all.size() - ORIGINALS), all.size());
    }

    private static TrailHop hop(ConsumerRecord<byte[], byte[]> record, String stage, @Nullable String code,
            @Nullable String says) {
        return new TrailHop(stage, place(record), at(record), header(record, Headers.ID), null, code, says);
    }

    private static String stage(Topic topic) {
        return topic.quarantineOf().isPresent() ? "quarantine" : topic.name().toLowerCase(java.util.Locale.ROOT);
    }

    static RecordPlace place(ConsumerRecord<byte[], byte[]> record) {
        return new RecordPlace(record.topic(), record.partition(), record.offset());
    }

    private static Instant at(ConsumerRecord<byte[], byte[]> record) {
        return Instant.ofEpochMilli(record.timestamp());
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return (text != null) ? Instant.parse(text) : null;
        }
        catch (DateTimeException ex) {
            return null;
        }
    }

    /**
     * How an item ended last.
     *
     * @param at when, in milliseconds
     * @param secret whether it is held for what nobody may know yet
     */
    private record LastEnd(long at, boolean secret) {

    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return EnvelopeHeaders.text(record.headers(), name);
    }

}
