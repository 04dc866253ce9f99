package copydesk.allinone.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import copydesk.allinone.terminal.Obstacle;

/**
 * The folder that holds everything a run keeps, and what lies where in it.
 *
 * @param root the folder itself
 */
public record DataFolder(Path root) {

    /**
     * The folder at this place; made if it does not exist.
     * @throws Obstacle if it cannot be made or written
     */
    public static DataFolder at(Path place) {
        Path root = place.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
        }
        catch (IOException ex) {
            throw unusable(root, ex);
        }
        if (!Files.isWritable(root)) {
            throw unusable(root, null);
        }
        return new DataFolder(root);
    }

    private static Obstacle unusable(Path root, @org.jspecify.annotations.Nullable IOException cause) {
        String message = "The data folder " + root
                + " cannot be written. Give another with --data, or change its rights.";
        return (cause != null) ? new Obstacle(message, cause) : new Obstacle(message);
    }

    /** What Kafka stores. */
    Path kafka() {
        return this.root.resolve("kafka");
    }

    /** Whose lock says that a run uses the folder. */
    Path lockFile() {
        return this.root.resolve("lock");
    }

    /** Where a run says how it is reached. */
    Path runFile() {
        return this.root.resolve("broker.json");
    }

    /** Local copies of what the services keep in Kafka. */
    public Path state(String service) {
        return this.root.resolve("state").resolve(service);
    }

    /** What the services log. */
    public Path log() {
        return this.root.resolve("logs").resolve("copydesk.log");
    }

}
