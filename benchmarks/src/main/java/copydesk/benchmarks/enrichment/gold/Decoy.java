package copydesk.benchmarks.enrichment.gold;

/**
 * Words that look like a name, or are one elsewhere in the article, and name nothing
 * here. Kept so that they can be told from what was overlooked.
 *
 * @param block index of the block
 * @param start first code point in the block's text
 * @param end one past the last code point
 * @param text the words at that place
 */
public record Decoy(int block, int start, int end, String text) {

}
