package copydesk.enrich.identity;

import java.util.List;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;

/**
 * What an article names, with identities.
 *
 * @param entities each once, in the order they came
 * @param mentions the same as before; those of an entity that turned out to be another
 * one belong to that one
 */
public record Identified(List<Entity> entities, List<Mention> mentions) {

    public Identified {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
    }

}
