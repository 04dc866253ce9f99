package copydesk.console.story;

import java.util.List;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;

/**
 * A person, organisation, place or event that an article names.
 *
 * @param id local to the article
 * @param kind what it is
 * @param name its full name
 * @param about whether the article is about it
 * @param roles what the article says a person is, each once
 */
public record StoryTag(String id, EntityKind kind, String name, boolean about, List<String> roles) {

    public StoryTag {
        roles = List.copyOf(roles);
    }

    static StoryTag of(Entity entity, List<String> roles) {
        return new StoryTag(entity.id(), entity.kind(), entity.name(), "about".equals(entity.rel().code()), roles);
    }

}
