package copydesk.benchmarks.extraction.score;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The measure of WCXB: words in lower case, counted without their order. All figures are
 * means over pages; an empty text costs a page whole.
 */
public final class WordMeasure implements Measure {

    @Override
    public String label() {
        return "words without their order; mean F1 of the pages";
    }

    @Override
    public PageScore score(String truth, String found) {
        List<String> trueWords = Words.of(truth.toLowerCase(Locale.ROOT));
        List<String> foundWords = Words.of(found.toLowerCase(Locale.ROOT));
        return Overlap.of(trueWords, foundWords).score(trueWords.equals(foundWords));
    }

    @Override
    public Totals total(List<PageScore> pages) {
        return new Totals(mean(pages, PageScore::f1), mean(pages, PageScore::precision), mean(pages, PageScore::recall),
                mean(pages, (page) -> page.exact() ? 1 : 0));
    }

    private static double mean(List<PageScore> pages, ToDoubleFunction<PageScore> figure) {
        return pages.stream().mapToDouble(figure).average().orElse(0);
    }

    /**
     * How many of these pieces are in the text, upper or lower case; all, if there are
     * none.
     */
    public static double pieces(String text, List<String> pieces) {
        String lower = text.toLowerCase(Locale.ROOT);
        return pieces.stream()
            .mapToDouble((piece) -> lower.contains(piece.toLowerCase(Locale.ROOT)) ? 1 : 0)
            .average()
            .orElse(1);
    }

}
