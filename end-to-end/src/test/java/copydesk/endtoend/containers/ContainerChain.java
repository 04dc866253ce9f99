package copydesk.endtoend.containers;

import java.nio.file.Path;
import java.time.Instant;

import copydesk.allinone.broker.DataFolder;
import copydesk.allinone.broker.TopicLayout;
import copydesk.allinone.broker.Topics;
import copydesk.allinone.run.Desk;
import copydesk.allinone.run.Lifetime;
import copydesk.allinone.run.Services;
import copydesk.contract.ledger.Outcome;
import copydesk.endtoend.process.Chain;
import copydesk.endtoend.process.EndWatch;
import copydesk.endtoend.process.TopicReader;
import copydesk.endtoend.process.WayIn;
import org.testcontainers.kafka.KafkaContainer;

/**
 * The services and the console in this JVM, the broker in a container of the image that
 * the compose file names.
 */
final class ContainerChain implements AutoCloseable {

    private static final String IMAGE = "apache/kafka:4.2.2";

    private final Lifetime lifetime = Lifetime.ofProcess();

    private final KafkaContainer kafka = new KafkaContainer(IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
        .withLabel("copydesk.test", "container-chain");

    private final TopicReader topics;

    private final WayIn wayIn;

    private final EndWatch ends;

    ContainerChain(Path folder) {
        this.lifetime.add(this.kafka).start();
        String bootstrap = this.kafka.getBootstrapServers();
        new Topics(bootstrap).create(TopicLayout.ALL_IN_ONE);
        this.lifetime.add(Services.start(new Desk(bootstrap, DataFolder.at(folder)).services(0)));
        this.topics = new TopicReader(bootstrap);
        this.wayIn = this.lifetime.add(new WayIn(bootstrap));
        this.ends = this.lifetime.add(new EndWatch(this.topics));
    }

    TopicReader topics() {
        return this.topics;
    }

    EndWatch ends() {
        return this.ends;
    }

    /** Offers a document and returns its item id at once. */
    String offer(String file, byte[] content, Instant at) {
        return this.wayIn.document(Chain.SOURCE, file, null, content, at);
    }

    /** Offers a document and returns how it ended. */
    Outcome run(String file, byte[] content, Instant at) {
        return this.ends.of(offer(file, content, at));
    }

    /** Stops the broker where it is: connections stay open, nothing is answered. */
    void pause() {
        this.kafka.getDockerClient().pauseContainerCmd(this.kafka.getContainerId()).exec();
    }

    /** Lets the broker go on. */
    void resume() {
        this.kafka.getDockerClient().unpauseContainerCmd(this.kafka.getContainerId()).exec();
    }

    @Override
    public void close() {
        this.lifetime.close();
    }

}
