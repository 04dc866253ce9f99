package copydesk.publish.stream;

import java.util.Map;

import copydesk.contract.Group;
import copydesk.contract.Topic;
import copydesk.edge.Door;
import copydesk.edge.Handler;
import copydesk.edge.streams.HopProcessor;
import copydesk.edge.streams.StateStore;
import copydesk.edge.streams.Ways;
import copydesk.publish.version.Desk;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * enriched, command and relation → publish, over one state per article → clean, latest,
 * annotations, outcome. Articles, commands and relations of one uri meet in the same
 * task, since the topics have the same keys and partitions.
 */
public final class PublishTopology {

    static final String HOP = "publish";

    private final StateStore articles = new StateStore("articles");

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
            .process(HopProcessor.stateful(door, this.articles,
                    (stores) -> handler(stores.named(this.articles.name())))));
    }

    /** What one task does with a record, over its own store. */
    public Handler handler(KeyValueStore<String, byte[]> store) {
        ArticleStates states = new ArticleStates(store);
        Handler publish = new PublishStep(this.desk, states, this.meters);
        Handler command = new CommandStep(this.desk, states, this.meters);
        Handler relation = new RelationStep(this.desk, states, this.meters);
        Map<String, Handler> byTopic = Map.of(Topic.ENRICHED.topicName(), publish, Topic.COMMAND.topicName(), command,
                Topic.RELATION.topicName(), relation);
        return (incoming, envelope) -> byTopic.getOrDefault(incoming.topic(), publish).handle(incoming, envelope);
    }

}
