package copydesk.benchmarks.restore;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import copydesk.allinone.run.Desk;
import copydesk.allinone.run.Service;
import copydesk.allinone.run.Services;
import copydesk.benchmarks.process.Answers;
import copydesk.publish.PublishApplication;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.LagInfo;
import org.apache.kafka.streams.errors.StreamsException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/**
 * publish-service as a process of its own, that also tells how much of its state it still
 * lacks. Its command line: Kafka's address, the folder of its state, its name, further
 * settings.
 */
public final class PublishProcess {

    /** How many records of the changelogs it has not taken yet. */
    static final String LAG = "lag";

    /** What it lacks while nobody knows. */
    static final long UNKNOWN = -1;

    private PublishProcess() {
    }

    public static void main(String[] args) throws IOException {
        Stream<String> own = Stream.of("--copydesk.kafka=" + args[0],
                "--copydesk.state=" + Path.of(args[1], "state-of-" + args[2]), "--copydesk.instance=" + args[2],
                "--server.address=127.0.0.1", "--server.port=0");
        List<String> settings = Stream.concat(own, Stream.of(args).skip(3)).toList();
        try (Services running = Services
            .start(List.of(new Service(Desk.PUBLISH, PublishApplication.class, settings)))) {
            StreamsBuilderFactoryBean streams = running.part(Desk.PUBLISH, StreamsBuilderFactoryBean.class);
            new Answers().to(LAG, (argument) -> lag(streams.getKafkaStreams())).serve("up");
        }
    }

    // it knows of no partition before it has got any
    private static long lag(@Nullable KafkaStreams streams) {
        if (streams == null || !streams.state().isRunningOrRebalancing()) {
            return UNKNOWN;
        }
        try {
            List<LagInfo> lags = streams.allLocalStorePartitionLags()
                .values()
                .stream()
                .flatMap((store) -> store.values().stream())
                .toList();
            return lags.isEmpty() ? UNKNOWN : lags.stream().mapToLong(LagInfo::offsetLag).sum();
        }
        catch (StreamsException | IllegalStateException ex) {
            return UNKNOWN;
        }
    }

}
