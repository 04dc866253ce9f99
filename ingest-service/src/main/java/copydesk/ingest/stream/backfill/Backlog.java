package copydesk.ingest.stream.backfill;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Group;
import copydesk.contract.Topic;
import copydesk.edge.HopLag;

/**
 * How far the hops that every article passes are behind, asked of the broker twice a
 * second from the first question on until it may rest. Not thread-safe.
 */
final class Backlog implements BackfillFeeder.Brake {

    private static final Duration EVERY = Duration.ofMillis(500);

    private final List<HopLag> hops = new ArrayList<>();

    private final String kafka;

    Backlog(String kafka) {
        this.kafka = kafka;
    }

    private void watch(String group, Topic topic) {
        this.hops.add(HopLag.every(EVERY, this.kafka, group, List.of(topic), Clock.systemUTC()));
    }

    /**
     * The lag in seconds of the hop that is furthest behind; without end as long as one
     * was not measured yet.
     */
    @Override
    public double seconds() {
        if (this.hops.isEmpty()) {
            watch(Group.INGEST, Topic.FETCHED);
            watch(Group.ENRICH, Topic.INGESTED);
            watch(Group.PUBLISH, Topic.ENRICHED);
        }
        return this.hops.stream()
            .mapToDouble((hop) -> hop.isMeasured() ? hop.seconds() : Double.POSITIVE_INFINITY)
            .max()
            .orElse(0);
    }

    @Override
    public void rest() {
        this.hops.forEach(HopLag::close);
        this.hops.clear();
    }

}
