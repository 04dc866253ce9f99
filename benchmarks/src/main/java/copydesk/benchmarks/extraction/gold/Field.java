package copydesk.benchmarks.extraction.gold;

/** What is known about an article besides its text. */
public enum Field {

    /** The headline. */
    HEADLINE("headline"),

    /** Who wrote it, a value for each. */
    AUTHORS("authors"),

    /** When it was published. */
    DATE("date"),

    /** The caption of the lead photo. */
    CAPTION("caption"),

    /** Who made or owns the lead photo, a value for each. */
    CREDIT("credit");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /** The name in a table. */
    public String label() {
        return this.label;
    }

}
