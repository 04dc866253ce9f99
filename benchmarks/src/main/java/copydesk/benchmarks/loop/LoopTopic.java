package copydesk.benchmarks.loop;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import copydesk.allinone.broker.TopicLayout;
import copydesk.contract.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the loop, laid out and set as those of Copydesk that they stand for. */
public enum LoopTopic {

    /** Documents. */
    FETCHED("benchmark.fetched", Topic.FETCHED),

    /** Articles. */
    INGESTED("benchmark.ingested", Topic.INGESTED),

    /** Articles with annotations. */
    ENRICHED("benchmark.enriched", Topic.ENRICHED),

    /** Finished documents. */
    CLEAN("benchmark.clean", Topic.CLEAN);

    private final String topicName;

    private final Topic model;

    LoopTopic(String topicName, Topic model) {
        this.topicName = topicName;
        this.model = model;
    }

    /** The name on the broker. */
    public String topicName() {
        return this.topicName;
    }

    /** Creates all of them. */
    public static void create(String bootstrap, TopicLayout layout) throws InterruptedException, ExecutionException {
        List<NewTopic> topics = Arrays.stream(values())
            .map((topic) -> new NewTopic(topic.topicName, layout.partitions(), layout.replication())
                .configs(topic.model.settings()))
            .toList();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            admin.createTopics(topics).all().get();
        }
    }

}
