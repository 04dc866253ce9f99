package copydesk.console.quarantine;

import java.util.Map;

import static java.util.Map.entry;

/** Says for each reason what a person can do about a record that was set aside. */
final class Advice {

    private static final Map<String, String> BY_REASON = Map.ofEntries(
            entry("too-large", "Raise the limit if documents of this size are wanted and retry; otherwise discard it."),
            entry("empty", "Look at the source: it gave nothing. Discard it; a later version is an item of its own."),
            entry("not-an-article", "Look at the page. If it is an article, say where its body is and retry."),
            entry("unsupported-type", "Ask the source for another format, and discard it."),
            entry("unreadable", "Ask the source to send it again, or mend the reader and retry."),
            entry("unreachable", "Offer it again when the source answers; discard this one."),
            entry("invalid-command", "Give the command again, complete; discard this one."),
            entry("killed", "The article is withdrawn for good. Discard it."),
            entry("embargoed", "Wait until its time has come, or release it, and retry."),
            entry("on-hold", "Release it, and retry."),
            entry("low-confidence", "Look at the page, say where its body is, and retry."),
            entry("invalid-record",
                    "A fault of ours on an inner topic: report topic, partition and offset; retry with the release that mends it."),
            entry("invalid-document",
                    "The finished document failed its check: report it; retry with the release that mends it."),
            entry("processing-failed",
                    "A fault of ours: report what the detail says; retry with the release that mends it."));

    private Advice() {
    }

    static String on(String reason) {
        return BY_REASON.getOrDefault(reason,
                "Look at the detail; retry when its cause is mended, discard what nobody wants.");
    }

}
