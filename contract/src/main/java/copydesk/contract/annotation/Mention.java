package copydesk.contract.annotation;

import copydesk.contract.Required;

/**
 * A place in the article where an entity is named.
 *
 * @param entity id of the entity
 * @param block index into the article's blocks
 * @param start first code point in the block's text
 * @param end one past the last code point
 * @param text exactly the words at that place
 * @param evidence which rule or model says so, {@code gazetteer}, {@code rule:title-name}
 * @param confidence 0 to 1, two decimals
 */
public record Mention(String entity, int block, int start, int end, String text, String evidence, double confidence) {

    public Mention {
        Required.all(entity, text, evidence);
    }

}
