package copydesk.benchmarks.extraction.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The measure of the article-extraction-benchmark: runs of four words, counted. Precision
 * and recall are means over pages and F1 is made of these means, so that an empty text
 * costs recall only.
 */
public final class ShingleMeasure implements Measure {

    private static final int LENGTH = 4;

    @Override
    public String label() {
        return "runs of four words; F1 of mean precision and mean recall";
    }

    @Override
    public PageScore score(String truth, String found) {
        List<String> trueWords = Words.of(truth);
        List<String> foundWords = Words.of(found);
        Overlap overlap = Overlap.of(shingles(trueWords), shingles(foundWords));
        return overlap.score(trueWords.equals(foundWords));
    }

    /** A text of fewer than four words is one short run. */
    static List<String> shingles(List<String> words) {
        List<String> shingles = new ArrayList<>();
        for (int start = 0; start + LENGTH <= words.size(); start++) {
            shingles.add(String.join(" ", words.subList(start, start + LENGTH)));
        }
        if (shingles.isEmpty() && !words.isEmpty()) {
            shingles.add(String.join(" ", words));
        }
        return shingles;
    }

    @Override
    public Totals total(List<PageScore> pages) {
        double precision = mean(pages, PageScore::answered, PageScore::precision);
        double recall = mean(pages, PageScore::expected, PageScore::recall);
        double accuracy = mean(pages, (page) -> true, (page) -> page.exact() ? 1 : 0);
        return new Totals(PageScore.harmonic(precision, recall), precision, recall, accuracy);
    }

    private static double mean(List<PageScore> pages, Predicate<PageScore> counts, ToDoubleFunction<PageScore> figure) {
        return pages.stream().filter(counts).mapToDouble(figure).average().orElse(0);
    }

}
