package copydesk.endtoend.hostile;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import copydesk.contract.Digest;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.Article;
import copydesk.contract.article.FetchFacts;
import copydesk.enrich.pipeline.EnrichSettings;
import copydesk.enrich.pipeline.Enrichment;
import copydesk.enrich.tagger.TaggerTier;
import copydesk.extraction.article.ExtractedArticle;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.intake.IntakeSettings;
import copydesk.ingest.intake.Reading;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.version.Decision;
import copydesk.publish.version.Desk;

/**
 * Takes a document through the features of the three services, without Kafka, and
 * measures the processor time of each step. Processor time, since a wall clock on a busy
 * machine would measure the neighbours.
 * <p>
 * A step is too slow if it takes longer than two seconds. For a large document it is if
 * it takes longer than six and much longer for each of its bytes than the same document
 * in a smaller size: else it is the machine that is slow, and the step takes its share.
 */
final class Steps {

    private static final Instant FETCHED = Instant.parse("2026-03-03T06:00:00Z");

    private static final Duration LIMIT = Duration.ofSeconds(2);

    // on a machine without a free processor for the compiler, megabytes take three times
    // as long
    private static final Duration LIMIT_OF_LARGE = Duration.ofSeconds(6);

    private static final int LARGE = 500_000;

    private static final int TRIES = 5;

    // time in proportion to size gives 1, to the square of a size three times as large 3;
    // a compiler that has to wait makes it more than 2
    private static final double GROWTH = 2.7;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private final Intake intake = new Intake(IntakeSettings.defaults());

    private final Enrichment enrichment;

    private final Desk desk = new Desk(new DocumentCheck(CheckSettings.ofTopics()));

    private final Map<String, Long> slowest = new LinkedHashMap<>();

    private final Map<String, Double> nanosPerByte = new HashMap<>();

    private final List<String> tooSlow = new ArrayList<>();

    /** With a tagger of this tier. */
    Steps(TaggerTier tier) {
        this.enrichment = Enrichment.standard(EnrichSettings.standard().withTagger(tier));
    }

    /** How the document and what is in it ended, in words. */
    List<String> run(Document document) {
        FetchFacts facts = new FetchFacts("hostile", "hostile:" + document.file(), document.file(), null,
                document.contentType(), null, Digest.text(document.content()));
        Reading reading = timed("intake", document, () -> this.intake.read(document.content(), facts, FETCHED));
        List<String> ends = new ArrayList<>();
        follow(reading, document, ends);
        return ends;
    }

    private void follow(Reading reading, Document document, List<String> ends) {
        if (reading instanceof Reading.Container container) {
            ends.add("expanded");
            container.entries().forEach((entry) -> follow(entry, document, ends));
        }
        else if (reading instanceof Reading.One one) {
            ends.add(publish(one.article(), document));
        }
        else if (reading instanceof Reading.Refused refused) {
            ends.add("refused: " + refused.reason().code());
        }
        else {
            ends.add("command");
        }
    }

    private String publish(ExtractedArticle extracted, Document document) {
        Article article = extracted.article().identified("urn:uuid:00000000-0000-5000-8000-000000000000", 1);
        EnrichedArticle enriched = timed("enrich", document,
                () -> new EnrichedArticle(article, this.enrichment.annotate(article)));
        Decision decision = timed("publish", document, () -> this.desk.consider(null, enriched, FETCHED));
        if (decision instanceof Decision.Refused refused) {
            return "refused: " + refused.reason().code();
        }
        if (decision instanceof Decision.Quarantined quarantined) {
            return "quarantined: " + quarantined.reason().code() + " (" + quarantined.detail() + ")";
        }
        return "published";
    }

    // what is slow is done again, since on a busy machine the first run may be
    // interpreted to its end because the compiler waits for a processor
    private <T> T timed(String step, Document document, Supplier<T> work) {
        T result = null;
        long best = Long.MAX_VALUE;
        for (int tries = 0; tries < TRIES && best > LIMIT.toNanos(); tries++) {
            long before = this.threads.getCurrentThreadCpuTime();
            result = done(step, document, work);
            best = Math.min(best, this.threads.getCurrentThreadCpuTime() - before);
        }
        note(step, document, best);
        return Objects.requireNonNull(result);
    }

    private static <T> T done(String step, Document document, Supplier<T> work) {
        try {
            return work.get();
        }
        catch (RuntimeException | StackOverflowError | OutOfMemoryError ex) {
            throw new AssertionError(step + " failed on " + document, ex);
        }
    }

    private void note(String step, Document document, long nanos) {
        this.slowest.merge(step, nanos, Math::max);
        double share = (double) nanos / Math.max(1, document.content().length);
        Double smaller = this.nanosPerByte.put(step + " " + document.file(), share);
        boolean large = document.content().length > LARGE;
        boolean grows = smaller != null && share > GROWTH * smaller;
        if (large ? grows && nanos > LIMIT_OF_LARGE.toNanos() : nanos > LIMIT.toNanos()) {
            this.tooSlow.add(step + " took " + nanos / 1_000_000 + " ms for " + document);
        }
    }

    /** Which steps took longer than two seconds and than their share. */
    List<String> tooSlow() {
        return this.tooSlow;
    }

    /** The longest time of each step, in milliseconds. */
    Map<String, Long> slowestMillis() {
        Map<String, Long> millis = new LinkedHashMap<>();
        this.slowest.forEach((step, nanos) -> millis.put(step, nanos / 1_000_000));
        return millis;
    }

}
