package copydesk.benchmarks.enrichment.gold;

import copydesk.contract.annotation.LinkClass;

/**
 * A hyperlink of an article of the news set.
 *
 * @param block index of the block
 * @param start first code point of the anchor in the block's text
 * @param end one past the last code point
 * @param text the anchor
 * @param href its target as the source gives it, {@code #} if that is all that is left
 * @param kind where it leads
 */
public record GoldLink(int block, int start, int end, String text, String href, LinkClass kind) {

}
