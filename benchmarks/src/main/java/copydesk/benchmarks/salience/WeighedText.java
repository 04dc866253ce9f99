package copydesk.benchmarks.salience;

import java.util.List;
import java.util.Map;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;
import copydesk.contract.article.Block;

/**
 * A text with the names in it, and how many of its summaries name each entity.
 *
 * @param id its name in the set
 * @param genre what sort of text it is
 * @param blocks its texts
 * @param entities who and what it names
 * @param mentions where
 * @param summaries by id of the entity, how many of five summaries name it
 */
record WeighedText(String id, String genre, List<Block> blocks, List<Entity> entities, List<Mention> mentions,
        Map<String, Integer> summaries) {

}
