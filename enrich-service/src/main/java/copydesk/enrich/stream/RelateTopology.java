package copydesk.enrich.stream;

import java.time.Duration;

import copydesk.edge.Door;
import copydesk.edge.Emission;
import copydesk.edge.streams.HopProcessor;
import copydesk.edge.streams.StateStore;
import copydesk.edge.streams.Ways;
import copydesk.enrich.relate.Matcher;
import copydesk.enrich.relate.RelateSettings;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.streams.kstream.KStream;

/**
 * enriched and latest → collect → (by title and words) → match → (by uri) → relate →
 * relation. It stands beside the way of the items: what it cannot read costs a relation
 * and never an article.
 */
public final class RelateTopology {

    private final StateStore stories = new StateStore("stories");

    private final StateStore shelves = new StateStore("shelves");

    private final StateStore dossiers = new StateStore("dossiers");

    private final Matcher matcher;

    private final Duration keep;

    private final MeterRegistry registry;

    /** A topology with these settings. */
    public RelateTopology(RelateSettings settings, MeterRegistry registry) {
        this.matcher = new Matcher(settings);
        this.keep = settings.keep();
        this.registry = registry;
    }

    /** Connects the hops to the streams of enriched and of published articles. */
    public void connect(KStream<byte[], byte[]> enriched, KStream<byte[], byte[]> latest) {
        KStream<byte[], Emission> collected = enriched.merge(latest)
            .process(HopProcessor.stateful(door(CollectStep.HOP), this.stories,
                    (stores) -> new CollectStep(stores.named(this.stories.name()), this.keep)));

        KStream<byte[], Emission> matched = Ways.onward(collected, "by-title")
            .process(HopProcessor.stateful(door(MatchStep.HOP), this.shelves,
                    (stores) -> new MatchStep(this.matcher, stores.named(this.shelves.name()), this.keep)));

        Ways.out(Ways.onward(matched, "by-uri")
            .process(HopProcessor.stateful(door(RelateStep.HOP), this.dossiers,
                    (stores) -> new RelateStep(stores.named(this.dossiers.name()), this.keep))));
    }

    private Door door(String hop) {
        return Door.beside(hop, this.registry);
    }

}
