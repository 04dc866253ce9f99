package copydesk.ingest.intake;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.Reason;
import copydesk.extraction.article.CanonicalUrl;
import org.jspecify.annotations.Nullable;

/**
 * Reads command files: JSON objects that say {@code command}, whom it is about, who
 * decides and why.
 */
final class CommandReader {

    private static final int MAX_BYTES = 65_536;

    private CommandReader() {
    }

    static Reading read(byte[] json, FetchFacts facts) {
        Object value;
        try {
            value = Json.read(json, Object.class);
        }
        catch (InvalidRecord ex) {
            return new Reading.Refused(Reason.UNREADABLE, "The JSON is broken.");
        }
        if (!(value instanceof Map<?, ?> object) || !object.containsKey("command")) {
            return new Reading.Refused(Reason.UNSUPPORTED_TYPE, "JSON is read only if it is a command.");
        }
        return (json.length > MAX_BYTES) ? invalid("A command is at most 64 KiB long.") : command(object, facts);
    }

    private static Reading command(Map<?, ?> object, FetchFacts facts) {
        Optional<CommandKind> kind = Arrays.stream(CommandKind.values())
            .filter((known) -> known.code().equals(object.get("command")))
            .findFirst();
        String uri = text(object, "uri");
        String url = text(object, "url");
        String who = text(object, "who");
        String why = text(object, "why");
        if (kind.isEmpty()) {
            return invalid("The command is not one of those known.");
        }
        if (who == null || why == null) {
            return invalid("The command lacks who or why.");
        }
        if ((uri == null || !uri.startsWith("urn:uuid:")) && CanonicalUrl.of(url).isEmpty()) {
            return invalid("The command names no article by uri or url.");
        }
        String id = text(object, "id");
        return new Reading.Order(new Command((id != null) ? id : facts.sha256(), kind.get(), uri, url, who, why));
    }

    private static Reading invalid(String detail) {
        return new Reading.Refused(Reason.INVALID_COMMAND, detail);
    }

    private static @Nullable String text(Map<?, ?> object, String name) {
        return (object.get(name) instanceof String text && !text.isBlank()) ? text.strip() : null;
    }

}
