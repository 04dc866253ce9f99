package copydesk.contract.news;

import copydesk.contract.Required;

/**
 * A mention of an entity in a published text.
 *
 * @param entity id of the entity
 * @param selector where
 * @param evidence which rule or model says so
 * @param confidence 0 to 1, two decimals
 */
public record PublishedMention(String entity, Selector selector, String evidence, double confidence) {

    public PublishedMention {
        Required.all(entity, selector, evidence);
    }

}
