package copydesk.contract.source;

import org.jspecify.annotations.Nullable;

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
 * @param duplicates new links that led to an article which was requested before; null of
 * states that were written before it was counted
 * @param lost articles that could not be fetched at last; null likewise
 * @param forbidden articles that the robots.txt of their host forbids; null likewise
 */
public record SourceCounts(int polls, int unchanged, long listed, long found, int usual, int quiet, int thin,
        @Nullable Integer duplicates, @Nullable Integer lost, @Nullable Integer forbidden) {

    /** Before the first poll. */
    public static final SourceCounts NONE = new SourceCounts(0, 0, 0, 0, 0, 0, 0);

    /** Without duplicates and losses. */
    public SourceCounts(int polls, int unchanged, long listed, long found, int usual, int quiet, int thin) {
        this(polls, unchanged, listed, found, usual, quiet, thin, null, null, null);
    }

    /** Without any that are forbidden. */
    public SourceCounts(int polls, int unchanged, long listed, long found, int usual, int quiet, int thin,
            @Nullable Integer duplicates, @Nullable Integer lost) {
        this(polls, unchanged, listed, found, usual, quiet, thin, duplicates, lost, null);
    }

    /** The same after one poll more. */
    public SourceCounts onePoll() {
        return new SourceCounts(this.polls + 1, this.unchanged, this.listed, this.found, this.usual, this.quiet,
                this.thin, this.duplicates, this.lost, this.forbidden);
    }

    /** The same after a list beside the one that was polled. */
    public SourceCounts listed(int links, int fresh) {
        return new SourceCounts(this.polls, this.unchanged, this.listed + links, this.found + fresh, this.usual,
                (fresh > 0) ? 0 : this.quiet, this.thin, this.duplicates, this.lost, this.forbidden);
    }

    /** The same after one duplicate more. */
    public SourceCounts oneDuplicate() {
        return new SourceCounts(this.polls, this.unchanged, this.listed, this.found, this.usual, this.quiet, this.thin,
                more(this.duplicates), this.lost, this.forbidden);
    }

    /** The same after one lost article more. */
    public SourceCounts oneLost() {
        return new SourceCounts(this.polls, this.unchanged, this.listed, this.found, this.usual, this.quiet, this.thin,
                this.duplicates, more(this.lost), this.forbidden);
    }

    /** The same after one more that is forbidden. */
    public SourceCounts oneForbidden() {
        return new SourceCounts(this.polls, this.unchanged, this.listed, this.found, this.usual, this.quiet, this.thin,
                this.duplicates, this.lost, more(this.forbidden));
    }

    private static int more(@Nullable Integer before) {
        return (before != null) ? before + 1 : 1;
    }

}
