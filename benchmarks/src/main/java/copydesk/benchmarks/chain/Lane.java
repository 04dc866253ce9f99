package copydesk.benchmarks.chain;

import java.lang.management.ManagementFactory;
import java.util.List;

import copydesk.benchmarks.article.GeneratedArticle;
import copydesk.benchmarks.figures.Round;
import copydesk.benchmarks.process.Child;
import copydesk.benchmarks.process.CpuUse;
import copydesk.contract.Json;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A way from a topic of documents to a topic of results, and the process in between. */
public final class Lane {

    private final Child process;

    private final Feeder feeder;

    private final String from;

    private final Arrivals arrivals;

    Lane(Child process, Feeder feeder, String from, Arrivals arrivals) {
        this.process = process;
        this.feeder = feeder;
        this.from = from;
        this.arrivals = arrivals;
    }

    /** Sends articles through and waits for all of them. */
    Round round(List<GeneratedArticle> articles) {
        CpuUse before = this.process.cpu();
        long start = System.nanoTime();
        this.feeder.feed(this.from, articles);
        this.arrivals.await(articles.size());
        long nanos = System.nanoTime() - start;
        CpuUse used = this.process.cpu().since(before);
        return new Round(articles.size(), nanos, used,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Stops the measurement when an article does not end as published. */
    public static void demandPublished(ConsumerRecord<byte[], byte[]> message) {
        Outcome outcome = Json.read(message.value(), Outcome.class);
        if (outcome.state() != EndState.PUBLISHED) {
            Reason reason = outcome.reason();
            throw new IllegalStateException(
                    "A generated article ended as " + outcome.state() + ((reason != null) ? ": " + reason.code() : ""));
        }
    }

}
