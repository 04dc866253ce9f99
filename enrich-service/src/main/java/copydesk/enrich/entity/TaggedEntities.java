package copydesk.enrich.entity;

import java.util.List;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;

/**
 * What an article names.
 *
 * @param entities each once, in the order of their first mention
 * @param mentions in the order of the text, never overlapping
 * @param complete whether all mentions found are here
 */
public record TaggedEntities(List<Entity> entities, List<Mention> mentions, boolean complete) {

}
