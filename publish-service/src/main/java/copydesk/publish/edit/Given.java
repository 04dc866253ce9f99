package copydesk.publish.edit;

import java.time.Instant;

import copydesk.contract.Required;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Subject;
import copydesk.contract.command.Command;
import copydesk.contract.command.EditorDecision;
import copydesk.contract.command.LinkOrder;
import copydesk.contract.command.TagOrder;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was given.
 *
 * @param command what was ordered
 * @param at when
 * @param entity the entity that is pinned, as it was; null if none is
 * @param subject the subject that is pinned, as it was; null if none is
 */
public record Given(Command command, Instant at, @Nullable Entity entity, @Nullable Subject subject) {

    public Given {
        Required.all(command, at);
    }

    static Given of(Command command, Instant at) {
        return new Given(command, at, null, null);
    }

    Given pinning(Entity found) {
        return new Given(this.command, this.at, found, null);
    }

    Given pinning(Subject found) {
        return new Given(this.command, this.at, null, found);
    }

    /**
     * Whether a later decision is about the same thing, so that this one no longer
     * counts.
     */
    boolean yieldsTo(Given later) {
        return switch (this.command.command()) {
            case ADD_TAG, REMOVE_TAG, PIN_TAG -> isAboutTag(later) && Tags.same(tag(this.command), tag(later.command));
            case SET_LINK ->
                later.command.command() == this.command.command() && words(this.command).equals(words(later.command));
            case FIX_HEADLINE -> later.command.command() == this.command.command();
            default -> false;
        };
    }

    private static boolean isAboutTag(Given given) {
        return given.command.tag() != null;
    }

    static TagOrder tag(Command command) {
        TagOrder tag = command.tag();
        if (tag == null) {
            throw new IllegalStateException("A decision about a tag was kept without a tag");
        }
        return tag;
    }

    static LinkOrder link(Command command) {
        LinkOrder link = command.link();
        if (link == null) {
            throw new IllegalStateException("A decision about a hyperlink was kept without a hyperlink");
        }
        return link;
    }

    private static String words(Command command) {
        return Tags.spelling(link(command).text());
    }

    /** The decision as a published version tells of it. */
    EditorDecision published() {
        return new EditorDecision(this.command.command(), what(), this.command.who(), this.command.why(), this.at,
                this.command.id());
    }

    private String what() {
        return switch (this.command.command()) {
            case SET_LINK -> link(this.command).text() + " → "
                    + ((link(this.command).href() != null) ? link(this.command).href() : "nowhere");
            case FIX_HEADLINE -> String.valueOf(this.command.headline());
            case CORRECT -> String.valueOf(this.command.note());
            default -> what(tag(this.command));
        };
    }

    private static String what(TagOrder tag) {
        return tag.kind().code() + " " + tag.name() + ((tag.uri() != null) ? " " + tag.uri() : "");
    }

}
