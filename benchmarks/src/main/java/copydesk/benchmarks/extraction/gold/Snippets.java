package copydesk.benchmarks.extraction.gold;

import java.util.List;

/**
 * Pieces of text that tell whether the right part of a page was taken.
 *
 * @param with must be in the text
 * @param without must not be in it
 */
public record Snippets(List<String> with, List<String> without) {

    /** None at all. */
    public static final Snippets NONE = new Snippets(List.of(), List.of());

    public Snippets {
        with = List.copyOf(with);
        without = List.copyOf(without);
    }

}
