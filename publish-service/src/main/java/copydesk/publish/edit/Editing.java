package copydesk.publish.edit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.Entity;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.TagOrder;

/**
 * Applies decisions to an article: first what goes, then what comes, so that a tag that
 * is added gets the words of one that is removed.
 */
final class Editing {

    private final List<Given> decisions;

    private final WorkingCopy copy;

    private Editing(List<Given> decisions, WorkingCopy copy) {
        this.decisions = decisions;
        this.copy = copy;
    }

    static EnrichedArticle of(EnrichedArticle article, List<Given> decisions) {
        Editing editing = new Editing(decisions, new WorkingCopy(article));
        editing.replaceHeadline();
        editing.commands(CommandKind.REMOVE_TAG).map(Given::tag).forEach(editing::remove);
        editing.addTags();
        editing.nameInHeadline();
        editing.commands(CommandKind.SET_LINK).forEach((command) -> LinkEdit.set(Given.link(command), editing.copy));
        return editing.copy.finished();
    }

    private Stream<Command> commands(CommandKind kind) {
        return this.decisions.stream().map(Given::command).filter((command) -> command.command() == kind);
    }

    private void replaceHeadline() {
        commands(CommandKind.FIX_HEADLINE).forEach((command) -> {
            String headline = command.headline();
            if (headline != null) {
                HeadlineEdit.replace(Tags.spelling(headline), this.copy);
            }
        });
    }

    // once all tags stand that it may name
    private void nameInHeadline() {
        if (commands(CommandKind.FIX_HEADLINE).findAny().isPresent()) {
            HeadlineEdit.name(this.copy);
        }
    }

    private void remove(TagOrder order) {
        Set<String> ids = this.copy.entities.stream()
            .filter(Tags.entities(order))
            .map(Entity::id)
            .collect(Collectors.toSet());
        this.copy.remove(ids);
        this.copy.subjects.removeIf(Tags.subjects(order));
    }

    private void addTags() {
        for (Given decision : this.decisions) {
            if (decision.command().command() == CommandKind.ADD_TAG) {
                Additions.add(Given.tag(decision.command()), this.copy);
            }
            else if (decision.command().command() == CommandKind.PIN_TAG) {
                Pins.pin(decision, this.copy);
            }
        }
    }

}
