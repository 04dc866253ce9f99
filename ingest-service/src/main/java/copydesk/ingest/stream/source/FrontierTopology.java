package copydesk.ingest.stream.source;

import java.util.List;

import copydesk.edge.Door;
import copydesk.edge.streams.HopProcessor;
import copydesk.edge.streams.StateStore;
import copydesk.edge.streams.Ways;
import copydesk.ingest.frontier.Frontier;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.streams.kstream.KStream;

/**
 * source.command and fetch.result → frontier, over one state per source → source.state,
 * fetch.request. Orders and results of one source meet in the same task, since the topics
 * have the same keys and partitions.
 */
public final class FrontierTopology {

    private final StateStore sources = new StateStore("sources");

    private final StateStore links = new StateStore("links");

    private final StateStore agenda = new StateStore("agenda");

    private final Frontier frontier;

    private final FrontierMeters meters;

    private final MeterRegistry registry;

    /** A topology with this frontier. */
    public FrontierTopology(Frontier frontier, FrontierMeters meters, MeterRegistry registry) {
        this.frontier = frontier;
        this.meters = meters;
        this.registry = registry;
    }

    /** Connects the hop to the streams of orders and of results. */
    public void connect(KStream<byte[], byte[]> commands, KStream<byte[], byte[]> results) {
        Door door = Door.beside(FrontierStep.HOP, this.registry);
        Ways.out(commands.merge(results)
            .process(HopProcessor.stateful(door, List.of(this.sources, this.links, this.agenda), this::step)));
    }

    private FrontierStep step(HopProcessor.Stores stores) {
        SourceStates states = new SourceStates(stores.named(this.sources.name()), stores.named(this.links.name()),
                new Agenda(stores.named(this.agenda.name())));
        states.forEach((state) -> this.meters.is(state.source(), state));
        return new FrontierStep(this.frontier, states, this.meters, stores.clock());
    }

}
