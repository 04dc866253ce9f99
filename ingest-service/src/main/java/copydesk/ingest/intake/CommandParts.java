package copydesk.ingest.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.LinkOrder;
import copydesk.contract.command.TagKind;
import copydesk.contract.command.TagOrder;
import org.jspecify.annotations.Nullable;

/**
 * What the kinds of commands need beside whom and why. What is missing or wrong is told
 * in a sentence that says what to write.
 */
final class CommandParts {

    private static final Set<String> PARTS = new TreeSet<>(Set.of("until", "tag", "link", "headline", "note"));

    private final CommandKind kind;

    private final Map<?, ?> object;

    CommandParts(CommandKind kind, Map<?, ?> object) {
        this.kind = kind;
        this.object = object;
    }

    /** The first fault as a sentence; empty if there is none. */
    Optional<String> fault() {
        return strange().or(() -> switch (this.kind) {
            case HOLD -> untilFault();
            case CORRECT -> noteFault();
            case ADD_TAG, REMOVE_TAG, PIN_TAG -> tagFault();
            case SET_LINK -> linkFault();
            case FIX_HEADLINE -> headlineFault();
            case KILL, TAKEDOWN, RELEASE, REINSTATE -> Optional.empty();
        });
    }

    // a part that does not belong to the command shows that another was meant
    private Optional<String> strange() {
        return PARTS.stream()
            .filter((part) -> this.object.get(part) != null && !part.equals(part()))
            .findFirst()
            .map((part) -> "The command " + this.kind.code() + " takes no " + part
                    + "; leave it out or choose another command.");
    }

    private String part() {
        return switch (this.kind) {
            case HOLD -> "until";
            case CORRECT -> "note";
            case ADD_TAG, REMOVE_TAG, PIN_TAG -> "tag";
            case SET_LINK -> "link";
            case FIX_HEADLINE -> "headline";
            case KILL, TAKEDOWN, RELEASE, REINSTATE -> "";
        };
    }

    private Optional<String> untilFault() {
        return (this.object.get("until") != null && until() == null)
                ? Optional.of("The until is no time; write it as 2026-03-01T06:00:00Z.") : Optional.empty();
    }

    private Optional<String> noteFault() {
        String note = text(this.object, "note");
        return (note == null) ? Optional.of("A correction needs a note that tells the public what was wrong.")
                : length(note, Command.LONGEST_NOTE, "note");
    }

    private Optional<String> tagFault() {
        if (!(this.object.get("tag") instanceof Map<?, ?> tag)) {
            return Optional.of("The command lacks its tag; write \"tag\": {\"kind\": …, \"name\": …}.");
        }
        Optional<TagKind> tagKind = kind(tag);
        String name = text(tag, "name");
        if (tagKind.isEmpty()) {
            return Optional.of("The tag lacks its kind; it is one of " + codes() + ".");
        }
        if (name == null) {
            return Optional.of("The tag lacks its name.");
        }
        TagOrder order = new TagOrder(tagKind.get(), name, text(tag, "uri"));
        return (order.kind() == TagKind.SUBJECT && !order.namesMediaTopic())
                ? Optional.of("A subject needs the uri of a media topic of the IPTC: "
                        + "http://cv.iptc.org/newscodes/mediatopic/ and eight digits.")
                : length(name, TagOrder.LONGEST_NAME, "name of a tag");
    }

    private Optional<String> linkFault() {
        if (!(this.object.get("link") instanceof Map<?, ?> link)) {
            return Optional.of("The command lacks its link; write \"link\": {\"text\": …, \"href\": …}.");
        }
        if (text(link, "text") == null) {
            return Optional.of("The link lacks its text, the words of the hyperlink.");
        }
        boolean given = link.containsKey("href") && (link.get("href") == null || text(link, "href") != null);
        return given ? Optional.empty()
                : Optional.of("The link lacks its href; give the address, or null to take the target away.");
    }

    private Optional<String> headlineFault() {
        String headline = text(this.object, "headline");
        boolean given = this.object.containsKey("headline")
                && (this.object.get("headline") == null || headline != null);
        if (!given) {
            return Optional.of("The command lacks its headline; give its words, or null to go back to the source's.");
        }
        return (headline != null) ? length(headline, Command.LONGEST_HEADLINE, "headline") : Optional.empty();
    }

    private static Optional<String> length(String text, int longest, String what) {
        return (text.codePointCount(0, text.length()) > longest)
                ? Optional.of("The " + what + " is too long; " + longest + " characters are the most.")
                : Optional.empty();
    }

    /** The command with its parts, once there is no fault. */
    Command command(String id, @Nullable String uri, @Nullable String url, String who, String why) {
        return new Command(id, this.kind, uri, url, who, why, until(), tag(), link(), text(this.object, "headline"),
                text(this.object, "note"));
    }

    private @Nullable Instant until() {
        String given = text(this.object, "until");
        try {
            return (given != null) ? OffsetDateTime.parse(given).toInstant() : null;
        }
        catch (DateTimeException ex) {
            return null;
        }
    }

    private @Nullable TagOrder tag() {
        if (!(this.object.get("tag") instanceof Map<?, ?> tag)) {
            return null;
        }
        String name = text(tag, "name");
        return (name == null) ? null
                : kind(tag).map((tagKind) -> new TagOrder(tagKind, name, text(tag, "uri"))).orElse(null);
    }

    private @Nullable LinkOrder link() {
        if (!(this.object.get("link") instanceof Map<?, ?> link)) {
            return null;
        }
        String words = text(link, "text");
        return (words != null) ? new LinkOrder(words, text(link, "href")) : null;
    }

    private static Optional<TagKind> kind(Map<?, ?> tag) {
        return Arrays.stream(TagKind.values()).filter((kind) -> kind.code().equals(tag.get("kind"))).findFirst();
    }

    private static String codes() {
        return Arrays.stream(TagKind.values()).map(TagKind::code).collect(Collectors.joining(", "));
    }

    static @Nullable String text(Map<?, ?> object, String name) {
        return (object.get(name) instanceof String text && !text.isBlank()) ? text.strip() : null;
    }

}
