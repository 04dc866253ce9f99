package copydesk.console.story;

import java.util.List;

import copydesk.console.excerpt.Excerpt;
import copydesk.contract.annotation.CandidateNote;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a name may have meant, for the answer to "why this tag".
 *
 * @param uri identity in the knowledge base
 * @param name its name there
 * @param description what it is; null if the knowledge base does not tell
 * @param score how well it fits, 0 to 1
 * @param reasons what spoke for it
 */
public record StoryCandidate(String uri, String name, @Nullable String description, double score,
        List<String> reasons) {

    private static final int LINE = 200;

    public StoryCandidate {
        reasons = List.copyOf(reasons);
    }

    static StoryCandidate of(CandidateNote note) {
        return new StoryCandidate(note.uri(), Excerpt.of(note.name(), LINE),
                Excerpt.ofOptional(note.description(), LINE), note.score(),
                note.reasons().stream().map((reason) -> Excerpt.of(reason, LINE)).toList());
    }

}
