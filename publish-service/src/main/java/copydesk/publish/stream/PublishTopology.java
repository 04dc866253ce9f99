package copydesk.publish.stream;

import java.util.List;

import copydesk.contract.Group;
import copydesk.contract.Topic;
import copydesk.edge.Door;
import copydesk.edge.streams.HopProcessor;
import copydesk.edge.streams.StateStore;
import copydesk.edge.streams.Ways;
import copydesk.publish.version.Desk;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.streams.kstream.KStream;

/**
 * enriched, command and relation → publish, over one state per article → clean, latest,
 * annotations, outcome; and back to enriched and command for what was reinstated.
 * Articles, commands and relations of one uri meet in the same task, since the topics
 * have the same keys and partitions.
 */
public final class PublishTopology {

    static final String HOP = "publish";

    private final StateStore articles = new StateStore("articles");

    private final StateStore due = new StateStore("due");

    private final Desk desk;

    private final PublishMeters meters;

    private final MeterRegistry registry;

    /** A topology with this desk. */
    public PublishTopology(Desk desk, PublishMeters meters, MeterRegistry registry) {
        this.desk = desk;
        this.meters = meters;
        this.registry = registry;
    }

    /**
     * Connects the hop to the streams of enriched articles, of commands and of relations.
     */
    public void connect(KStream<byte[], byte[]> enriched, KStream<byte[], byte[]> commands,
            KStream<byte[], byte[]> relations) {
        Door door = new Door(HOP, Topic.ENRICHED, Group.PUBLISH, this.registry);
        Ways.out(enriched.merge(commands)
            .merge(relations)
            .process(HopProcessor.stateful(door, List.of(this.articles, this.due), (stores) -> desk(door, stores))));
    }

    private PublishDesk desk(Door door, HopProcessor.Stores stores) {
        DueTimes times = new DueTimes(stores.named(this.due.name()));
        ArticleStates states = new ArticleStates(stores.named(this.articles.name()), times);
        return new PublishDesk(door, new PublishStep(this.desk, states, this.meters, stores.clock()),
                new CommandStep(this.desk, states, this.meters, stores.clock()),
                new RelationStep(this.desk, states, this.meters),
                new ReleaseStep(this.desk, states, times, this.meters, stores.clock()));
    }

}
