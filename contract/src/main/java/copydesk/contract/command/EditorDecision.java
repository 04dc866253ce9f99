package copydesk.contract.command;

import java.time.Instant;

import copydesk.contract.Required;

/**
 * A person's decision that a published version follows.
 *
 * @param kind what was decided
 * @param what about what, in words: {@code person Rustem Umerov}, the headline, the words
 * of the hyperlink and its target
 * @param who the person who decided
 * @param why the reason
 * @param when the command was given
 * @param command id of the command
 */
public record EditorDecision(CommandKind kind, String what, String who, String why, Instant when, String command) {

    public EditorDecision {
        Required.all(kind, what, who, why, when, command);
    }

}
