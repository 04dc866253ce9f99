package copydesk.benchmarks.rerun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StateInMemoryTests {

    @TempDir
    private Path folder;

    @Test
    void keepsWhatStoresHoldOffTheDisk() throws IOException {
        StreamsBuilder builder = new StreamsBuilder();
        builder.table("articles", Consumed.with(Serdes.String(), Serdes.String()),
                Materialized.as(Stores.persistentKeyValueStore("latest")));

        try (TopologyTestDriver driver = new TopologyTestDriver(builder.build(), settings())) {
            driver.createInputTopic("articles", new StringSerializer(), new StringSerializer())
                .pipeInput("urn:a", "Ferry runs again");

            assertThat(driver.getKeyValueStore("latest").get("urn:a")).isEqualTo("Ferry runs again");
            assertThat(tables()).isEmpty();
        }
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.putAll(Map.of(StreamsConfig.APPLICATION_ID_CONFIG, "memory", StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                "unused:1", StreamsConfig.STATE_DIR_CONFIG, this.folder.toString(),
                StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, StateInMemory.class));
        return settings;
    }

    private List<String> tables() throws IOException {
        try (Stream<Path> files = Files.walk(this.folder)) {
            return files.map(Path::toString).filter((file) -> file.endsWith(".sst")).toList();
        }
    }

}
