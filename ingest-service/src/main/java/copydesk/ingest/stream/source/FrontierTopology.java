package copydesk.ingest.stream.source;

import java.util.List;

import copydesk.edge.Door;
import copydesk.edge.streams.HopProcessor;
import copydesk.edge.streams.StateStore;
import copydesk.edge.streams.Ways;
import copydesk.ingest.frontier.Frontier;
import copydesk.ingest.look.LookSettings;
import copydesk.ingest.look.Looks;
import copydesk.ingest.stream.look.LookStep;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.streams.kstream.KStream;

/**
 * source.command, fetch.result and source.sample → frontier, over one state per source →
 * source.state, fetch.request; fetch.result → look, over one state per article →
 * fetch.request. Orders and results of one source meet in the same task, since the topics
 * have the same keys and partitions.
 */
public final class FrontierTopology {

    private final StateStore sources = new StateStore("sources");

    private final StateStore links = new StateStore("links");

    private final StateStore shapes = new StateStore("shapes");

    private final StateStore agenda = new StateStore("agenda");

    private final StateStore looked = new StateStore(LookStep.STORE);

    private final Frontier frontier;

    private final Looks looks;

    private final FrontierMeters meters;

    private final MeterRegistry registry;

    /** A topology with this frontier that looks at articles again as usual. */
    public FrontierTopology(Frontier frontier, FrontierMeters meters, MeterRegistry registry) {
        this(frontier, new Looks(LookSettings.defaults()), meters, registry);
    }

    /** A topology with this frontier that looks at articles again when these say. */
    public FrontierTopology(Frontier frontier, Looks looks, FrontierMeters meters, MeterRegistry registry) {
        this.frontier = frontier;
        this.looks = looks;
        this.meters = meters;
        this.registry = registry;
    }

    /** Connects the hop to the streams of orders, of results and of samples. */
    public void connect(KStream<byte[], byte[]> commands, KStream<byte[], byte[]> results,
            KStream<byte[], byte[]> samples) {
        Door door = Door.beside(FrontierStep.HOP, this.registry);
        Ways.out(commands.merge(results)
            .merge(samples)
            .process(HopProcessor.stateful(door, List.of(this.sources, this.links, this.shapes, this.agenda),
                    this::step)));
        Door lookDoor = Door.beside(LookStep.HOP, this.registry);
        Ways.out(results.process(HopProcessor.stateful(lookDoor, List.of(this.looked, this.sources),
                (stores) -> LookStep.of(this.looks, stores, this.sources.name()))));
    }

    private FrontierStep step(HopProcessor.Stores stores) {
        SourceStates states = new SourceStates(stores.named(this.sources.name()), stores.named(this.links.name()),
                stores.named(this.shapes.name()), new Agenda(stores.named(this.agenda.name())));
        FrontierStep step = new FrontierStep(this.frontier, states, this.meters, stores.clock());
        states.forEach((state) -> step.is(state.source(), state));
        return step;
    }

}
