package copydesk.ingest.stream;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Group;
import copydesk.contract.Topic;
import copydesk.edge.HopLag;

/** How far the hops that every article passes are behind, asked of the broker. */
final class Backlog implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMillis(500);

    private final List<HopLag> hops = new ArrayList<>();

    Backlog(String kafka) {
        watch(kafka, Group.INGEST, Topic.FETCHED);
        watch(kafka, Group.ENRICH, Topic.INGESTED);
        watch(kafka, Group.PUBLISH, Topic.ENRICHED);
    }

    private void watch(String kafka, String group, Topic topic) {
        this.hops.add(HopLag.every(EVERY, kafka, group, List.of(topic), Clock.systemUTC()));
    }

    /** The lag in seconds of the hop that is furthest behind. */
    double seconds() {
        return this.hops.stream().mapToDouble(HopLag::seconds).max().orElse(0);
    }

    @Override
    public void close() {
        this.hops.forEach(HopLag::close);
    }

}
