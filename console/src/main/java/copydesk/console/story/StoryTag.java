package copydesk.console.story;

import java.util.List;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Identification;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place or event that an article names.
 *
 * @param id local to the article
 * @param kind what it is
 * @param name its full name
 * @param about whether the article is about it
 * @param roles what the article says a person is, each once
 * @param uri identity in a knowledge base; null if it has none there
 * @param candidates who or what the name may have meant, best first
 * @param evidence {@code editor} if a person added or pinned it; null otherwise
 */
public record StoryTag(String id, EntityKind kind, String name, boolean about, List<String> roles, @Nullable String uri,
        List<StoryCandidate> candidates, @Nullable String evidence) {

    public StoryTag {
        roles = List.copyOf(roles);
        candidates = List.copyOf(candidates);
    }

    static StoryTag of(Entity entity, List<String> roles) {
        Identification why = entity.identification();
        return new StoryTag(entity.id(), entity.kind(), entity.name(), "about".equals(entity.rel().code()), roles,
                entity.uri(), (why != null) ? why.candidates().stream().map(StoryCandidate::of).toList() : List.of(),
                entity.evidence());
    }

}
