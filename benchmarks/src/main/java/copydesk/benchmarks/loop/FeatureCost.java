package copydesk.benchmarks.loop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import copydesk.benchmarks.article.GeneratedArticle;

/**
 * CPU time of the features alone, without Kafka, in microseconds for an article.
 * Collection of garbage is not counted.
 *
 * @param ingest reading documents, writing articles
 * @param enrich reading articles, tagging, writing
 * @param publish reading enriched articles, writing and checking documents
 */
public record FeatureCost(double ingest, double enrich, double publish) {

    /** Measures it. */
    static FeatureCost of(List<GeneratedArticle> articles, Features features) {
        Instant now = Instant.EPOCH;
        Stopwatch ingest = new Stopwatch();
        Stopwatch enrich = new Stopwatch();
        Stopwatch publish = new Stopwatch();
        for (GeneratedArticle article : articles) {
            Piece ingested = ingest.time(() -> features.ingested(article.document(), article.facts(), now));
            Piece enriched = enrich.time(() -> features.enriched(ingested.value()));
            publish.time(() -> features.clean(enriched.value(), now));
        }
        int count = articles.size();
        return new FeatureCost(ingest.micros(count), enrich.micros(count), publish.micros(count));
    }

    /** All three. */
    public double all() {
        return this.ingest + this.enrich + this.publish;
    }

    private static final class Stopwatch {

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

        private long used;

        Piece time(Supplier<Piece> work) {
            long before = this.threads.getCurrentThreadCpuTime();
            Piece piece = work.get();
            this.used += this.threads.getCurrentThreadCpuTime() - before;
            return piece;
        }

        double micros(int count) {
            return this.used / 1_000.0 / count;
        }

    }

}
