package copydesk.console.quarantine;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import copydesk.console.excerpt.Excerpt;
import copydesk.contract.Envelope.HeaderSource;
import copydesk.contract.Headers;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.RecordPlace;
import copydesk.contract.Topic;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.ledger.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the headers of a quarantined record say about it; a header that is missing
 * or odd is left open.
 */
public final class QuarantineHeaders {

    private static final int LIMIT = 1_000;

    private QuarantineHeaders() {
    }

    /**
     * What rests there under these headers.
     * @param rests its place in a quarantine topic
     * @param at when it was set aside
     * @param bytes size of its value; null if it has none
     * @param header its headers
     */
    public static SetAside read(RecordPlace rests, Instant at, @Nullable Integer bytes, HeaderSource header) {
        String code = Excerpt.of(present(header, Headers.QUARANTINE_REASON).orElse("unknown"), LIMIT);
        return new SetAside(at, code, sentence(code), text(header, Headers.QUARANTINE_DETAIL), from(rests, header),
                place(header), text(header, Headers.ID), article(header), rests, source(header), bytes, Advice.on(code),
                Standing.OPEN, null);
    }

    // an address or the name of a file may tell what nobody may know yet
    private static @Nullable String article(HeaderSource header) {
        String subject = text(header, Headers.SUBJECT);
        boolean secret = header.get(Headers.EMBARGO) != null && subject != null && !subject.startsWith("urn:uuid:");
        return secret ? null : subject;
    }

    private static @Nullable String source(HeaderSource header) {
        String facts = header.get(Headers.FETCH_FACTS);
        try {
            return (facts != null)
                    ? Excerpt.of(Json.read(facts.getBytes(StandardCharsets.UTF_8), FetchFacts.class).sourceId(), LIMIT)
                    : null;
        }
        // the facts may be what is broken
        catch (InvalidRecord ex) {
            return null;
        }
    }

    private static String sentence(String code) {
        return Arrays.stream(Reason.values())
            .filter((reason) -> reason.code().equals(code))
            .findFirst()
            .map(Reason::sentence)
            .orElse("Set aside for a reason that this console does not know.");
    }

    private static String from(RecordPlace rests, HeaderSource header) {
        String named = text(header, Headers.QUARANTINE_TOPIC);
        return (named != null) ? named
                : Topic.named(rests.topic()).flatMap(Topic::quarantineOf).map(Topic::topicName).orElse(rests.topic());
    }

    private static @Nullable String place(HeaderSource header) {
        Optional<String> offset = present(header, Headers.QUARANTINE_OFFSET);
        return present(header, Headers.QUARANTINE_PARTITION)
            .flatMap((partition) -> offset.map((position) -> Excerpt.of(partition + "@" + position, LIMIT)))
            .orElse(null);
    }

    private static @Nullable String text(HeaderSource header, String name) {
        return Excerpt.ofOptional(header.get(name), LIMIT);
    }

    private static Optional<String> present(HeaderSource header, String name) {
        return Optional.ofNullable(header.get(name));
    }

}
