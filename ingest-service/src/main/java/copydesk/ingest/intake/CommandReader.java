package copydesk.ingest.intake;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.Reason;
import copydesk.extraction.article.CanonicalUrl;

/**
 * Reads command files: JSON objects that say {@code command}, whom it is about, who
 * decides and why, and what else the command needs.
 */
final class CommandReader {

    private static final int MAX_BYTES = 65_536;

    private CommandReader() {
    }

    /**
     * Reads a JSON object that says {@code command}.
     * @param length how many bytes it has
     */
    static Reading read(Map<?, ?> object, int length, FetchFacts facts) {
        if (facts.url() != null) {
            // whoever owns a page that we fetch is not of the newsroom
            return invalid("Commands are taken from files only, never from the web.");
        }
        return (length > MAX_BYTES) ? invalid("A command is at most 64 KiB long.") : command(object, facts);
    }

    private static Reading command(Map<?, ?> object, FetchFacts facts) {
        Optional<CommandKind> kind = Arrays.stream(CommandKind.values())
            .filter((known) -> known.code().equals(object.get("command")))
            .findFirst();
        if (kind.isEmpty()) {
            return invalid("The command is not one of those known: " + codes() + ".");
        }
        String who = CommandParts.text(object, "who");
        String why = CommandParts.text(object, "why");
        if (who == null || why == null) {
            return invalid("The command lacks " + ((who == null) ? "who: the name of the person who decides."
                    : "why: the reason, in a few words."));
        }
        String uri = CommandParts.text(object, "uri");
        String url = CommandParts.text(object, "url");
        if ((uri == null || !uri.startsWith("urn:uuid:")) && CanonicalUrl.of(url).isEmpty()) {
            return invalid("The command names no article; give its uri, urn:uuid:…, or a url it is known by.");
        }
        CommandParts parts = new CommandParts(kind.get(), object);
        String id = CommandParts.text(object, "id");
        return parts.fault()
            .map(CommandReader::invalid)
            .orElseGet(() -> new Reading.Order(parts.command((id != null) ? id : facts.sha256(), uri, url, who, why)));
    }

    private static String codes() {
        return Arrays.stream(CommandKind.values()).map(CommandKind::code).collect(Collectors.joining(", "));
    }

    private static Reading invalid(String detail) {
        return new Reading.Refused(Reason.INVALID_COMMAND, detail);
    }

}
