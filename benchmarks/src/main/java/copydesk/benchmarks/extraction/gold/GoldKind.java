package copydesk.benchmarks.extraction.gold;

/** The forms in which annotated pages are published. */
public enum GoldKind {

    /** The article-extraction-benchmark: texts, and what other systems made of them. */
    ARTICLE_BENCHMARK("article-extraction-benchmark"),

    /** WCXB: texts with snippets, title, author and date. */
    WCXB("WCXB"),

    /** fundus: title, authors, date and pictures. */
    FUNDUS("fundus");

    private final String label;

    GoldKind(String label) {
        this.label = label;
    }

    /** The name in a table. */
    public String label() {
        return this.label;
    }

    /** Whether it gives the true text. */
    public boolean hasBody() {
        return this != FUNDUS;
    }

}
