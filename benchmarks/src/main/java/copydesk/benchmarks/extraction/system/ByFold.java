package copydesk.benchmarks.extraction.system;

import java.util.List;

import copydesk.benchmarks.extraction.gold.Host;

/** Cross-validation: a page goes to the extractor that has not seen its host. */
final class ByFold implements PageExtractor {

    private final List<PageExtractor> folds;

    ByFold(List<PageExtractor> folds) {
        if (folds.size() != Host.FOLDS) {
            throw new IllegalArgumentException("Give an extractor for each of the %d folds".formatted(Host.FOLDS));
        }
        this.folds = List.copyOf(folds);
    }

    @Override
    public Extracted extract(byte[] html, String url) {
        return this.folds.get(Host.of(url).fold()).extract(html, url);
    }

}
