package copydesk.benchmarks.extraction.score;

import java.util.List;

/** A way to compare texts, and to make one figure of many pages. */
public interface Measure {

    /** How the figures are made, in a few words. */
    String label();

    /** Compares what was found with what is true. */
    PageScore score(String truth, String found);

    /** The figures of these pages. */
    Totals total(List<PageScore> pages);

}
