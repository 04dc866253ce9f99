package copydesk.allinone.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import copydesk.allinone.terminal.Obstacle;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(120)
class LocalBrokerTests {

    @TempDir
    Path folder;

    @Test
    void keepsRecordsOverARestart() throws Exception {
        try (LocalBroker broker = LocalBroker.start(this.folder, 0)) {
            create(broker.bootstrapAddress(), "desk");
            send(broker.bootstrapAddress(), "desk", "storm on the coast");
        }

        try (LocalBroker broker = LocalBroker.start(this.folder, 0)) {
            assertThat(first(broker.bootstrapAddress(), "desk")).isEqualTo("storm on the coast");
        }
    }

    @Test
    void keepsRecordsOverAKill() throws Exception {
        Process killed = BrokerProcess.start(this.folder);
        try {
            String bootstrap = BrokerProcess.address(killed);
            create(bootstrap, "desk");
            send(bootstrap, "desk", "ferry late");
        }
        finally {
            killed.destroyForcibly().waitFor();
        }

        try (LocalBroker broker = LocalBroker.start(this.folder, 0)) {
            assertThat(first(broker.bootstrapAddress(), "desk")).isEqualTo("ferry late");
        }
    }

    @Test
    void runsTransactionsOfTheSecondVersionAndMakesNoTopicByItself() throws Exception {
        try (LocalBroker broker = LocalBroker.start(this.folder, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapAddress()))) {
            var features = admin.describeFeatures().featureMetadata().get().finalizedFeatures();
            assertThat(features.get("transaction.version").maxVersionLevel()).isEqualTo((short) 2);

            assertThatThrownBy(() -> send(broker.bootstrapAddress(), "not-declared", "lost"))
                .hasMessageContaining("not-declared");
        }
    }

    @Test
    void namesThePortThatIsTakenAndLeavesTheFolderFree() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> LocalBroker.start(this.folder, port)).isInstanceOf(Obstacle.class)
                .hasMessageContaining("Port " + port + " on 127.0.0.1")
                .hasMessageContaining("--port");
        }

        LocalBroker.start(this.folder, 0).close();
    }

    @Test
    void keepsASecondRunOutOfTheFolder() {
        try (LocalBroker broker = LocalBroker.start(this.folder, 0)) {
            new RunningCopydesk(broker.bootstrapAddress(), "http://127.0.0.1:1", ProcessHandle.current().pid())
                .announce(DataFolder.at(this.folder));

            assertThatThrownBy(() -> LocalBroker.start(this.folder, 0)).isInstanceOf(Obstacle.class)
                .hasMessageContaining("in use by another run (process " + ProcessHandle.current().pid() + ")")
                .hasMessageContaining("--data");
        }
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(this.folder.resolve("data"), "no folder");

        assertThatThrownBy(() -> LocalBroker.start(file, 0)).isInstanceOf(Obstacle.class)
            .hasMessageContaining("cannot be written")
            .hasMessageContaining("--data");
    }

    private static void create(String bootstrap, String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get(30, TimeUnit.SECONDS);
        }
    }

    private static void send(String bootstrap, String topic, String value) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "max.block.ms", 3000), new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get(30, TimeUnit.SECONDS);
        }
    }

    private static String first(String bootstrap, String topic) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrap),
                new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(30)).iterator().next().value();
        }
    }

}
