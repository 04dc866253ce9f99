package copydesk.console.quarantine;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import copydesk.console.excerpt.Excerpt;
import copydesk.contract.Envelope.HeaderSource;
import copydesk.contract.Headers;
import copydesk.contract.Topic;
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

    /** What rests in this quarantine topic under these headers. */
    public static SetAside read(Topic quarantine, Instant at, HeaderSource header) {
        String code = Excerpt.of(present(header, Headers.QUARANTINE_REASON).orElse("unknown"), LIMIT);
        return new SetAside(at, code, sentence(code), text(header, Headers.QUARANTINE_DETAIL), from(quarantine, header),
                place(header), text(header, Headers.ID), text(header, Headers.SUBJECT));
    }

    private static String sentence(String code) {
        return Arrays.stream(Reason.values())
            .filter((reason) -> reason.code().equals(code))
            .findFirst()
            .map(Reason::sentence)
            .orElse("Set aside for a reason that this console does not know.");
    }

    private static String from(Topic quarantine, HeaderSource header) {
        String named = text(header, Headers.QUARANTINE_TOPIC);
        return (named != null) ? named : quarantine.quarantineOf().orElse(quarantine).topicName();
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
