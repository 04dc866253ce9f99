package copydesk.allinone.command;

import java.util.List;
import java.util.concurrent.Callable;

import copydesk.allinone.broker.TopicLayout;
import copydesk.allinone.broker.Topics;
import copydesk.allinone.terminal.Terminal;
import copydesk.contract.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "topics", mixinStandardHelpOptions = true,
        description = "Creates the declared topics; those that exist are checked and left as they are.")
final class TopicsCommand implements Callable<Integer> {

    private final Home home;

    private final Terminal terminal;

    @Mixin
    private KafkaOptions kafka = new KafkaOptions();

    @Option(names = "--partitions", paramLabel = "N", defaultValue = "" + TopicLayout.CLUSTER_PARTITIONS,
            description = "Partitions of each topic, for good. Default: ${DEFAULT-VALUE}")
    private int partitions;

    @Option(names = "--replicas", paramLabel = "N", defaultValue = "1",
            description = "Copies of each record; 3 on a cluster that must not lose any. Default: ${DEFAULT-VALUE}")
    private short replicas;

    TopicsCommand(Home home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TopicLayout layout = new TopicLayout(this.partitions, this.replicas);
        List<Topic> created = new Topics(this.kafka.bootstrap(this.home)).create(layout);
        created.forEach((topic) -> this.terminal.say("created  " + topic.topicName()));
        this.terminal.say((Topic.values().length - created.size()) + " topics were there and agree.");
        return ExitCode.GOOD;
    }

}
