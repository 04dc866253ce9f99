package copydesk.allinone.command;

import java.nio.file.Path;
import java.util.Optional;

import copydesk.allinone.broker.DataFolder;
import copydesk.allinone.broker.RunningCopydesk;
import copydesk.allinone.terminal.Obstacle;
import picocli.CommandLine.Option;

/** Which Kafka a command talks to. */
final class KafkaOptions {

    @Option(names = "--kafka", paramLabel = "HOST:PORT",
            description = "Kafka's address. Without it: that of the run that uses the data folder.")
    private Optional<String> kafka = Optional.empty();

    @Option(names = "--data", paramLabel = "DIR", description = "Data folder of the run to talk to. Default: data")
    private Optional<Path> data = Optional.empty();

    String bootstrap(Home home) {
        return this.kafka.orElseGet(() -> running(this.data.orElse(home.data())));
    }

    private static String running(Path data) {
        return RunningCopydesk.find(new DataFolder(data))
            .map(RunningCopydesk::bootstrap)
            .orElseThrow(() -> new Obstacle("No run uses the data folder " + data
                    + ". Start one with: copydesk run. Or name another folder with --data, or a cluster with --kafka."));
    }

}
