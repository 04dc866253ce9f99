package copydesk.allinone.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import copydesk.allinone.terminal.Obstacle;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.apache.kafka.server.common.TransactionVersion;

/** Makes a folder into a Kafka log directory, once. */
final class Storage {

    private final Path directory;

    Storage(Path directory) {
        this.directory = directory;
    }

    void formatIfMissing() {
        if (Files.exists(this.directory.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(this.directory);
            formatter().run();
        }
        // Formatter declares Exception
        catch (Exception ex) {
            throw new Obstacle("Kafka's storage in " + this.directory + " cannot be formatted: " + ex.getMessage()
                    + ". Give another folder with --data.", ex);
        }
    }

    private Formatter formatter() {
        return new Formatter().setNodeId(BrokerSettings.NODE_ID)
            .setClusterId(Uuid.randomUuid().toString())
            .addDirectory(this.directory.toString())
            .setMetadataLogDirectory(this.directory.toString())
            .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
            .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
            .setFeatureLevel(TransactionVersion.FEATURE_NAME, TransactionVersion.TV_2.featureLevel())
            .setIgnoreFormatted(true)
            .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

}
