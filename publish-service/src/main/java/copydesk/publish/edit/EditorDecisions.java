package copydesk.publish.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import org.jspecify.annotations.Nullable;

/**
 * All that editors decided about an article, in the order given. They are applied to
 * whatever enrichment finds, each time anew, so they hold for every later revision. About
 * one thing the last decision counts. The same decisions and article always give the same
 * result.
 *
 * @param given every decision
 * @param published how many of them the last version follows
 */
public record EditorDecisions(@Nullable List<Given> given, int published) {

    /** Nobody decided anything. */
    public static final EditorDecisions NONE = new EditorDecisions(List.of(), 0);

    /** More than anybody decides about one article. */
    public static final int MOST = 500;

    public EditorDecisions {
        given = (given != null) ? List.copyOf(given) : List.of();
    }

    /** Never null. */
    @Override
    public List<Given> given() {
        return (this.given != null) ? this.given : List.of();
    }

    /** Whether a command was taken before. */
    public boolean knows(Command command) {
        return given().stream().anyMatch((one) -> one.command().id().equals(command.id()));
    }

    /** Whether there are so many that no more are taken. */
    public boolean areFull() {
        return given().size() >= MOST;
    }

    /**
     * These decisions and one more.
     * @param article what it may pin a tag of; null if nothing is known yet
     */
    public EditorDecisions with(Command command, Instant at, @Nullable EnrichedArticle article) {
        Given given = Given.of(command, at);
        if (article == null) {
            return with(given);
        }
        // as it is now, which earlier decisions may have made so
        EditorDecisions more = with(Pins.kept(given, appliedTo(article).article()));
        return more.pinned(more.appliedTo(article));
    }

    /**
     * These decisions and those about an article that this one continues, each once; what
     * was decided about this one counts more.
     */
    public EditorDecisions inheriting(EditorDecisions earlier) {
        List<Given> more = earlier.given().stream().filter((one) -> !knows(one.command())).toList();
        List<Given> all = new ArrayList<>(more);
        // what the last version follows stands first
        all.addAll((this.published == 0) ? all.size() : 0, given());
        return new EditorDecisions(all, this.published);
    }

    private EditorDecisions pinned(Edited edited) {
        return new EditorDecisions(given().stream().map((one) -> Pins.kept(one, edited.article())).toList(),
                this.published);
    }

    EditorDecisions with(Given decision) {
        List<Given> all = new ArrayList<>(given());
        all.add(decision);
        return new EditorDecisions(all, this.published);
    }

    /**
     * These decisions after an article went out that follows them all; what they pin
     * stays from now on as it went out.
     */
    public EditorDecisions published(Edited edited) {
        return new EditorDecisions(pinned(edited).given(), given().size());
    }

    /** Whether the last version follows them all. */
    public boolean areOut() {
        return this.published == given().size();
    }

    /** An article with all decisions applied. */
    public Edited appliedTo(EnrichedArticle article) {
        return apply(given(), article);
    }

    /** An article with the decisions applied that the last version follows. */
    public Edited asPublished(EnrichedArticle article) {
        return apply(given().subList(0, Math.min(this.published, given().size())), article);
    }

    private static Edited apply(List<Given> decisions, EnrichedArticle article) {
        if (decisions.isEmpty()) {
            return Edited.untouched(article);
        }
        List<Given> counting = counting(decisions);
        String note = counting.stream()
            .map(Given::command)
            .filter((command) -> command.command() == CommandKind.CORRECT)
            .map(Command::note)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
        return new Edited(Editing.of(article, counting), counting.stream().map(Given::published).toList(),
                note.isEmpty() ? null : note);
    }

    // a headline that goes back to the source's leaves nothing to tell
    private static List<Given> counting(List<Given> decisions) {
        List<Given> counting = new ArrayList<>();
        for (Given decision : decisions) {
            counting.removeIf((earlier) -> earlier.yieldsTo(decision));
            counting.add(decision);
        }
        counting.removeIf((decision) -> decision.command().command() == CommandKind.FIX_HEADLINE
                && decision.command().headline() == null);
        return counting;
    }

}
