package copydesk.allinone.broker;

import java.nio.file.Path;

import copydesk.allinone.terminal.Obstacle;
import copydesk.edge.KafkaAccess;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * Kafka inside this JVM: one node that is broker and KRaft controller, reachable on the
 * loopback address only. What it holds lies in the data folder and survives a restart,
 * after {@code kill -9} too. One JVM may run several, each with its own folder.
 */
public final class LocalBroker implements AutoCloseable {

    /** The port on which clients find it if nothing else is asked for. */
    public static final int DEFAULT_PORT = 29092;

    private final FolderLock lock;

    private final KafkaRaftServer server;

    private final String bootstrapAddress;

    private LocalBroker(FolderLock lock, KafkaRaftServer server, String bootstrapAddress) {
        this.lock = lock;
        this.server = server;
        this.bootstrapAddress = bootstrapAddress;
    }

    /**
     * Starts Kafka and returns when it takes requests.
     * @param dataFolder where all it holds lies; made if it does not exist
     * @param port where clients connect; 0 picks a free one
     * @throws Obstacle if the folder is in use or cannot be written, the port is taken,
     * Kafka does not start, or its clients would log in to it
     */
    public static LocalBroker start(Path dataFolder, int port) {
        if (KafkaAccess.isSet()) {
            throw new Obstacle("A Kafka in this process asks nobody who it is. Take " + KafkaAccess.VARIABLE
                    + " out of the environment for this command, or name a cluster with --kafka.");
        }
        DataFolder folder = DataFolder.at(dataFolder);
        FolderLock lock = FolderLock.take(folder);
        try {
            Ports ports = Ports.claim(port);
            new Storage(folder.kafka()).formatIfMissing();
            KafkaRaftServer server = started(new BrokerSettings(folder.kafka(), ports), folder);
            return new LocalBroker(lock, server, ports.clientAddress());
        }
        catch (RuntimeException ex) {
            lock.close();
            throw ex;
        }
    }

    private static KafkaRaftServer started(BrokerSettings settings, DataFolder folder) {
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings.toKafka(), false), Time.SYSTEM);
        try {
            server.startup();
            return server;
        }
        catch (RuntimeException ex) {
            server.shutdown();
            throw new Obstacle("Kafka did not start: " + ex.getMessage() + ". Look at " + folder.log()
                    + "; another data folder (--data) starts from nothing.", ex);
        }
    }

    /** What Kafka clients take as {@code bootstrap.servers}. */
    public String bootstrapAddress() {
        return this.bootstrapAddress;
    }

    /** Ends Kafka in good order and frees the data folder. */
    @Override
    public void close() {
        try {
            this.server.shutdown();
            this.server.awaitShutdown();
        }
        finally {
            this.lock.close();
        }
    }

}
