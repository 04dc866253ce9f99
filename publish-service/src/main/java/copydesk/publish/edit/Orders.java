package copydesk.publish.edit;

import java.util.Optional;
import java.util.stream.Stream;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.LinkOrder;
import copydesk.contract.command.TagKind;
import copydesk.contract.command.TagOrder;
import copydesk.publish.clean.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Which orders are an editor's decisions, whether they can be followed, and whether an
 * article has what they are about.
 */
public final class Orders {

    private Orders() {
    }

    /** Whether a command is a decision that is kept and applied to every version. */
    public static boolean isDecision(CommandKind kind) {
        return switch (kind) {
            case ADD_TAG, REMOVE_TAG, PIN_TAG, SET_LINK, FIX_HEADLINE, CORRECT -> true;
            case KILL, TAKEDOWN, HOLD, RELEASE, REINSTATE -> false;
        };
    }

    /** What is wrong with a decision, as a sentence that says what to do. */
    public static Optional<String> fault(Command command) {
        return unreadable(command).or(() -> switch (command.command()) {
            case ADD_TAG, REMOVE_TAG, PIN_TAG -> tag(command.tag());
            case SET_LINK -> link(command.link());
            case FIX_HEADLINE -> length(command.headline(), Command.LONGEST_HEADLINE, "headline");
            case CORRECT -> note(command.note());
            case KILL, TAKEDOWN, HOLD, RELEASE, REINSTATE -> Optional.of("This is no editor's decision.");
        });
    }

    private static Optional<String> tag(@Nullable TagOrder tag) {
        if (tag == null || tag.name().isBlank()) {
            return Optional.of("The command names no tag; give its kind and name.");
        }
        if (tag.kind() == TagKind.SUBJECT && !tag.namesMediaTopic()) {
            return Optional.of("A subject needs the uri of a media topic of the IPTC: "
                    + "http://cv.iptc.org/newscodes/mediatopic/ and eight digits.");
        }
        return length(tag.name(), TagOrder.LONGEST_NAME, "name of a tag");
    }

    private static Optional<String> link(@Nullable LinkOrder link) {
        if (link == null || link.text().isBlank()) {
            return Optional.of("The command names no hyperlink; give its words.");
        }
        boolean unsafe = link.href() != null && WebAddress.of(link.href()).isEmpty();
        return unsafe
                ? Optional.of("The target is no address of the web that may be published; "
                        + "give one that begins with https:// or http://, with a host and without a user name.")
                : Optional.empty();
    }

    private static Optional<String> note(@Nullable String note) {
        return (note == null || note.isBlank())
                ? Optional.of("A correction needs a note that tells the public what was wrong.")
                : length(note, Command.LONGEST_NOTE, "note");
    }

    private static Optional<String> length(@Nullable String text, int longest, String what) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.isBlank()) {
            return Optional.of("The " + what + " is empty; give its words.");
        }
        return (text.codePointCount(0, text.length()) > longest)
                ? Optional.of("The " + what + " is too long; " + longest + " characters are the most.")
                : Optional.empty();
    }

    private static Optional<String> unreadable(Command command) {
        TagOrder tag = command.tag();
        LinkOrder link = command.link();
        return Stream
            .of(command.id(), command.who(), command.why(), command.headline(), command.note(),
                    (tag != null) ? tag.name() : null, (tag != null) ? tag.uri() : null,
                    (link != null) ? link.text() : null)
            .allMatch(Orders::isReadable) ? Optional.empty()
                    : Optional.of("The command holds a control character or half of a surrogate pair; take it out.");
    }

    private static boolean isReadable(@Nullable String text) {
        return text == null || text.codePoints()
            .allMatch((codePoint) -> !Character.isISOControl(codePoint) && (codePoint & 0xfffe) != 0xfffe
                    && Character.getType(codePoint) != Character.SURROGATE);
    }

    /** Whether an article has what a decision is about. */
    public static boolean matches(Command command, EnrichedArticle article) {
        return switch (command.command()) {
            case REMOVE_TAG, PIN_TAG -> hasTag(Given.tag(command), article);
            case SET_LINK ->
                article.article().links().stream().anyMatch((link) -> LinkEdit.isMeant(Given.link(command), link));
            default -> true;
        };
    }

    private static boolean hasTag(TagOrder order, EnrichedArticle article) {
        return article.annotations().entities().stream().anyMatch(Tags.entities(order))
                || article.annotations().subjects().stream().anyMatch(Tags.subjects(order));
    }

}
