package copydesk.edge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

class KafkaAccessTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", " " })
    void withoutAFileKafkaIsOpen(@Nullable String file) {
        assertThat(KafkaAccess.read(file)).isEmpty();
    }

    @Test
    void fileTellsWhoLogsInAndHow() throws IOException {
        String file = file("""
                # as Kafka's own tools take it
                security.protocol=SASL_SSL
                sasl.mechanism = SCRAM-SHA-512
                sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required \\
                    username="desk" password="q=7";
                ssl.truststore.location=/etc/copydesk/trust.p12
                """);

        assertThat(KafkaAccess.read(file)).containsExactly(
                entry("sasl.jaas.config",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required "
                                + "username=\"desk\" password=\"q=7\";"),
                entry("sasl.mechanism", "SCRAM-SHA-512"), entry("security.protocol", "SASL_SSL"),
                entry("ssl.truststore.location", "/etc/copydesk/trust.p12"));
    }

    @Test
    void fileThatIsNotThereIsSaid() {
        assertThatIllegalArgumentException().isThrownBy(() -> KafkaAccess.read("no/such.properties"))
            .withMessage("COPYDESK_KAFKA_CONFIG names no/such.properties, which cannot be read: "
                    + "name a file of Kafka client settings");
    }

    @Test
    void whatTheGuaranteesHangOnIsRefusedAndNoSecretTold() throws IOException {
        String file = file("""
                sasl.jaas.config=secret
                isolation.level=read_uncommitted
                acks=1
                """);

        assertThatIllegalArgumentException().isThrownBy(() -> KafkaAccess.read(file))
            .withMessage("The file that COPYDESK_KAFKA_CONFIG names may set security.*, sasl.* and ssl.* only; "
                    + "take out acks, isolation.level");
    }

    @Test
    void bindersHaveItUnderTheirNames() {
        assertThat(KafkaAccess.ofBinders(Map.of("security.protocol", "SSL"))).containsExactly(
                entry("spring.cloud.stream.kafka.binder.configuration.security.protocol", "SSL"),
                entry("spring.cloud.stream.kafka.streams.binder.configuration.security.protocol", "SSL"));
    }

    @Test
    void clientHasTheAddressAndWhatIsAdded() {
        assertThat(KafkaAccess.to("kafka:9092", Map.of("client.id", "desk")))
            .containsEntry("bootstrap.servers", "kafka:9092")
            .containsEntry("client.id", "desk");
    }

    private String file(String text) throws IOException {
        return Files.writeString(this.folder.resolve("client.properties"), text).toString();
    }

}
