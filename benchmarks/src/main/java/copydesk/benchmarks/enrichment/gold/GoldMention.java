package copydesk.benchmarks.enrichment.gold;

/**
 * A place where an article names an entity.
 *
 * @param entity id of the entity
 * @param block index of the block
 * @param start first code point in the block's text
 * @param end one past the last code point
 * @param text the words at that place
 * @param metonym whether a place's name stands for its government
 */
public record GoldMention(String entity, int block, int start, int end, String text, boolean metonym) {

}
