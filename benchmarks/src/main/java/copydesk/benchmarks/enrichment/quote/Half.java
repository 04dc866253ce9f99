package copydesk.benchmarks.enrichment.quote;

/**
 * Halves of a set: errors are looked at in one half only, so that the other tells what
 * the product does with articles nobody has looked at.
 */
public enum Half {

    /** Articles with an even index, from 0. */
    LOOKED_AT("looked at"),

    /** Articles with an odd index. */
    UNSEEN("unseen");

    private final String words;

    Half(String words) {
        this.words = words;
    }

    /** Which half an article belongs to. */
    public static Half of(int index) {
        return (index % 2 == 0) ? LOOKED_AT : UNSEEN;
    }

    /** For people. */
    public String words() {
        return this.words;
    }

}
