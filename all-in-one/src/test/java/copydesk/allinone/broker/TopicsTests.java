package copydesk.allinone.broker;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import copydesk.allinone.terminal.Obstacle;
import copydesk.contract.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(120)
class TopicsTests {

    @TempDir
    static Path folder;

    private static LocalBroker broker;

    private static Topics topics;

    @BeforeAll
    static void start() {
        broker = LocalBroker.start(folder, 0);
        topics = new Topics(broker.bootstrapAddress());
        topics.create(TopicLayout.ALL_IN_ONE);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void createsEveryDeclaredTopic() throws Exception {
        try (Admin admin = admin()) {
            List<String> names = List.of(Topic.FETCHED.topicName(), Topic.ENRICHED_QUARANTINE.topicName());
            var found = admin.describeTopics(names).allTopicNames().get();

            assertThat(admin.listTopics().names().get()).hasSize(Topic.values().length);
            assertThat(found.values()).allSatisfy((topic) -> {
                assertThat(topic.partitions()).hasSize(4);
                assertThat(topic.partitions().get(0).replicas()).hasSize(1);
            });
        }
    }

    @Test
    void givesTopicsTheirDeclaredSettings() throws Exception {
        ConfigResource latest = resource(Topic.LATEST);

        try (Admin admin = admin()) {
            var settings = admin.describeConfigs(List.of(latest)).all().get().get(latest);

            Topic.LATEST.settings()
                .forEach((name, value) -> assertThat(settings.get(name).value()).as(name).isEqualTo(value));
        }
    }

    @Test
    void createsThemOnceWhenTwoJobsRunAtOnce() {
        try (LocalBroker other = LocalBroker.start(folder.resolve("other"), 0)) {
            List<List<Topic>> created = List.of(1, 2)
                .parallelStream()
                .map((job) -> new Topics(other.bootstrapAddress()).create(TopicLayout.ALL_IN_ONE))
                .toList();

            assertThat(created.get(0).size() + created.get(1).size()).isEqualTo(Topic.values().length);
        }
    }

    @Test
    void leavesTopicsThatAgree() {
        assertThat(topics.create(TopicLayout.ALL_IN_ONE)).isEmpty();
    }

    @Test
    void refusesAnotherNumberOfPartitions() {
        TopicLayout cluster = new TopicLayout(TopicLayout.CLUSTER_PARTITIONS, (short) 1);

        assertThatThrownBy(() -> topics.create(cluster)).isInstanceOf(Obstacle.class)
            .hasMessageContaining("newsroom.article.clean.v1 has 4 partitions, not 24")
            .hasMessageContaining("ask for 4");
    }

    @Test
    void refusesASettingThatWouldLoseRecords() throws Exception {
        alter(Topic.COMMAND, "cleanup.policy", "compact");
        try {
            assertThatThrownBy(() -> topics.create(TopicLayout.ALL_IN_ONE)).isInstanceOf(Obstacle.class)
                .hasMessageContaining("newsroom.article.command.v1 has cleanup.policy=compact, not delete");
        }
        finally {
            alter(Topic.COMMAND, "cleanup.policy", "delete");
        }
    }

    @Test
    void leavesHowLongRecordsAreKeptToOperations() throws Exception {
        alter(Topic.OUTCOME, "retention.ms", "86400000");

        assertThat(topics.create(TopicLayout.ALL_IN_ONE)).isEmpty();
    }

    @Test
    void refusesALayoutWithoutPartitions() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TopicLayout(0, (short) 1))
            .withMessageContaining("at least 1 partition");
    }

    private static void alter(Topic topic, String setting, String value) throws Exception {
        AlterConfigOp change = new AlterConfigOp(new ConfigEntry(setting, value), AlterConfigOp.OpType.SET);
        try (Admin admin = admin()) {
            admin.incrementalAlterConfigs(Map.of(resource(topic), List.of(change))).all().get();
            while (!value.equals(current(admin, topic, setting))) {
                Thread.onSpinWait();
            }
        }
    }

    private static String current(Admin admin, Topic topic, String setting) throws Exception {
        ConfigResource resource = resource(topic);
        return admin.describeConfigs(List.of(resource)).all().get().get(resource).get(setting).value();
    }

    private static ConfigResource resource(Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapAddress()));
    }

}
