package copydesk.allinone.broker;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import copydesk.contract.Topic;
import kafka.server.KafkaConfig;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BrokerSettingsTests {

    private final Map<String, String> settings = new BrokerSettings(Path.of("/data/kafka"), new Ports(29092, 40000))
        .toKafka();

    @Test
    void listenOnThisMachineOnly() {
        assertThat(this.settings).containsEntry("listeners", "CLIENT://127.0.0.1:29092,CONTROLLER://127.0.0.1:40000")
            .containsEntry("advertised.listeners", "CLIENT://127.0.0.1:29092")
            .containsEntry("controller.quorum.voters", "1@127.0.0.1:40000");
    }

    @Test
    void takeTheLargestRecordOfAnyTopic() {
        int limit = Integer.parseInt(this.settings.get("message.max.bytes"));

        assertThat(Topic.values()).allSatisfy((topic) -> assertThat(topic.maxBytes()).isLessThan(limit));
    }

    @Test
    void areAllKnownToKafka() {
        assertThat(KafkaConfig.configDef().names()).containsAll(this.settings.keySet());
    }

    @Test
    void needNoSecondBroker() {
        assertThat(this.settings.keySet().stream().filter((name) -> name.endsWith("replication.factor"))).hasSize(3)
            .allSatisfy((name) -> assertThat(this.settings).containsEntry(name, "1"));
    }

    @Test
    void takeTwoDifferentFreePortsThatNoOutgoingConnectionGets() {
        Ports ports = Ports.claim(0);

        assertThat(Arrays.asList(ports.client(), ports.controller())).doesNotHaveDuplicates()
            .allMatch((port) -> port >= 20_000 && port < 32_000);
        assertThat(ports.clientAddress()).isEqualTo("127.0.0.1:" + ports.client());
    }

}
