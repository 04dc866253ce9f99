package copydesk.contract.source;

/**
 * What a source gave since it was added.
 *
 * @param polls how often it was polled
 * @param unchanged how often nothing had changed
 * @param listed links that it listed, each time it listed them
 * @param found links that were new
 * @param usual how many links it lists as a rule
 * @param quiet polls in a row that brought nothing new
 * @param thin lists in a row that were empty or shrank to little
 */
public record SourceCounts(int polls, int unchanged, long listed, long found, int usual, int quiet, int thin) {

    /** Before the first poll. */
    public static final SourceCounts NONE = new SourceCounts(0, 0, 0, 0, 0, 0, 0);

}
