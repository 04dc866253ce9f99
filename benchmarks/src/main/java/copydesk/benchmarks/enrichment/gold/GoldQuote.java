package copydesk.benchmarks.enrichment.gold;

/**
 * A stretch of direct speech inside one block.
 *
 * @param block index of the block
 * @param start first code point, that of the opening quotation mark
 * @param end one past the last code point, that of the closing quotation mark if there is
 * one
 * @param text the words at that place, quotation marks included
 * @param speaker who says it
 * @param cue the words that introduce it, as printed; empty if there are none
 * @param fragment whether it is a part of the reporter's sentence and no utterance
 * @param continued whether it goes on with the utterance of the quote before it
 */
public record GoldQuote(int block, int start, int end, String text, GoldSpeaker speaker, String cue, boolean fragment,
        boolean continued) {

}
