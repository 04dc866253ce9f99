package copydesk.benchmarks.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

import copydesk.benchmarks.extraction.gold.FieldValues;
import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.system.Extracted;
import copydesk.benchmarks.extraction.system.MeasuredSystem;
import copydesk.benchmarks.extraction.system.PageExtractor;

/** Leads systems over pages: a few passes to warm up, then those that are timed. */
final class Course {

    private static final Extracted NOTHING = new Extracted("", FieldValues.none());

    private final int warmUp;

    private final int passes;

    private final LongSupplier clock;

    /**
     * A course by this clock.
     * @param warmUp passes before the time counts, the first of which gives the outputs
     * @param passes passes that are timed
     * @param clock nanoseconds
     * @throws IllegalArgumentException if nothing would be timed
     */
    Course(int warmUp, int passes, LongSupplier clock) {
        if (warmUp < 1 || passes < 1) {
            throw new IllegalArgumentException("Give at least one pass to warm up and one to be timed");
        }
        this.warmUp = warmUp;
        this.passes = passes;
        this.clock = clock;
    }

    SystemRun run(MeasuredSystem system, List<GoldPage> pages) {
        List<Optional<Extracted>> outputs = pages.stream().map((page) -> attempt(system.extractor(), page)).toList();
        for (int pass = 1; pass < this.warmUp; pass++) {
            pass(system.extractor(), pages);
        }
        List<long[]> timed = new ArrayList<>();
        for (int pass = 0; pass < this.passes; pass++) {
            timed.add(pass(system.extractor(), pages));
        }
        int failures = (int) outputs.stream().filter(Optional::isEmpty).count();
        return new SystemRun(system.name(), outputs.stream().map((output) -> output.orElse(NOTHING)).toList(), failures,
                Optional.of(Speed.of(timed)));
    }

    private long[] pass(PageExtractor extractor, List<GoldPage> pages) {
        return pages.stream().mapToLong((page) -> time(extractor, page.html(), page.url())).toArray();
    }

    private long time(PageExtractor extractor, byte[] html, String url) {
        long start = this.clock.getAsLong();
        attempt(extractor, html, url);
        return this.clock.getAsLong() - start;
    }

    private static Optional<Extracted> attempt(PageExtractor extractor, GoldPage page) {
        return attempt(extractor, page.html(), page.url());
    }

    // an extractor that gives up on a page is a result, not the end of the measurement
    private static Optional<Extracted> attempt(PageExtractor extractor, byte[] html, String url) {
        try {
            return Optional.of(extractor.extract(html, url));
        }
        catch (RuntimeException | StackOverflowError ex) {
            return Optional.empty();
        }
    }

}
