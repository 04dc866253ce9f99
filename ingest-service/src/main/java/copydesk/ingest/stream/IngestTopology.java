package copydesk.ingest.stream;

import java.util.List;

import copydesk.contract.Group;
import copydesk.contract.Topic;
import copydesk.edge.Door;
import copydesk.edge.Emission;
import copydesk.edge.Handler;
import copydesk.edge.streams.HopProcessor;
import copydesk.edge.streams.StateStore;
import copydesk.edge.streams.Ways;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.revision.Revisions;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.streams.kstream.KStream;

/**
 * fetched → extract → (by address asked for → trace →) (by address) → identify → (by uri)
 * → revise → ingested. Records change their key twice, since an article's address is
 * known only after extraction and its uri only where the address is known. Where two uris
 * are joined, the address asked for hears of it.
 */
public final class IngestTopology {

    private final StateStore uris = new StateStore("uris");

    private final StateStore beginnings = new StateStore("beginnings");

    private final StateStore histories = new StateStore("histories");

    private final Intake intake;

    private final SourceMeters sources;

    private final Revisions revisions;

    private final MeterRegistry registry;

    /** A topology of these features. */
    public IngestTopology(Intake intake, SourceMeters sources, Revisions revisions, MeterRegistry registry) {
        this.intake = intake;
        this.sources = sources;
        this.revisions = revisions;
        this.registry = registry;
    }

    /** Connects the hops to the stream of fetched documents. */
    public void connect(KStream<byte[], byte[]> fetched) {
        KStream<byte[], Emission> extracted = fetched
            .process(HopProcessor.stateless(door(ExtractStep.HOP), new ExtractStep(this.intake, this.sources)));
        Ways.out(extracted);

        KStream<byte[], Emission> traced = Ways.onward(extracted.filter(IngestTopology::isTraced), "by-asked")
            .process(HopProcessor.stateful(door(IdentifyStep.HOP), List.of(this.uris, this.beginnings),
                    (stores) -> new TraceStep(stores.named(this.uris.name()), beginnings(stores), foreign(stores))));
        Ways.out(traced);

        KStream<byte[], Emission> identified = Ways
            .onward(extracted.filterNot(IngestTopology::isTraced).merge(traced), "by-address")
            .process(HopProcessor.sharing(door(IdentifyStep.HOP), this::identifying), this.uris.name(),
                    this.beginnings.name());
        Ways.out(identified);

        KStream<byte[], Emission> joined = Ways.onward(identified.filter(IngestTopology::isFormer), "by-former")
            .process(HopProcessor.sharing(door(IdentifyStep.HOP), this::identifying), this.uris.name(),
                    this.beginnings.name());
        Ways.out(joined);

        KStream<byte[], Emission> revised = Ways.onward(identified.filterNot(IngestTopology::isFormer), "by-uri")
            .process(HopProcessor.stateful(door(ReviseStep.HOP), this.histories,
                    (stores) -> new ReviseStep(this.revisions, stores.named(this.histories.name()))));
        Ways.out(revised);
    }

    private Handler identifying(HopProcessor.Stores stores) {
        return new IdentifyStep(stores.named(this.uris.name()), beginnings(stores), foreign(stores));
    }

    private Beginnings beginnings(HopProcessor.Stores stores) {
        return new Beginnings(stores.named(this.beginnings.name()));
    }

    private ForeignAddresses foreign(HopProcessor.Stores stores) {
        return new ForeignAddresses(stores.named(this.beginnings.name()));
    }

    private static boolean isTraced(byte[] key, Emission emission) {
        return emission.headers().lastHeader(TraceStep.HEADER) != null;
    }

    private static boolean isFormer(byte[] key, Emission emission) {
        return emission.headers().lastHeader(OneArticle.HEADER) != null;
    }

    private Door door(String hop) {
        return new Door(hop, Topic.FETCHED, Group.INGEST, this.registry);
    }

}
