package copydesk.allinone.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import copydesk.ingest.IngestApplication;

/**
 * An instance of ingest-service in a JVM of its own, so that it can be killed without
 * asking. Its log is {@code target/services/fetcher-<name>-<n>.log}.
 */
final class IngestProcess implements AutoCloseable {

    private final String kafka;

    private final Path folder;

    private final String name;

    private Process process;

    private int starts;

    IngestProcess(String kafka, Path folder, String name) {
        this.kafka = kafka;
        this.folder = folder;
        this.name = name;
    }

    /** Starts it, or starts it again, and returns at once. */
    IngestProcess start() throws IOException {
        this.starts++;
        Path log = Files.createDirectories(Path.of("target", "services"))
            .resolve("fetcher-" + this.name + "-" + this.starts + ".log");
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"), "-cp",
                System.getProperty("java.class.path"), IngestApplication.class.getName()));
        command.addAll(List.of("--copydesk.kafka=" + this.kafka, "--copydesk.instance=" + this.name,
                "--copydesk.state=" + this.folder.resolve("state-" + this.name), "--server.address=127.0.0.1",
                "--server.port=0", "--logging.level.root=WARN", "--copydesk.session-millis=6000",
                "--copydesk.ingest.fetch.allow=127.0.0.0/8:*", "--copydesk.ingest.frontier.min=1s",
                "--copydesk.ingest.frontier.max=1s", "--copydesk.ingest.frontier.gap=200ms"));
        this.process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        return this;
    }

    boolean isAlive() {
        return this.process != null && this.process.isAlive();
    }

    /** Kills it as {@code kill -9} does. */
    void kill() throws InterruptedException {
        this.process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        if (this.process != null) {
            this.process.destroyForcibly().onExit().join();
        }
    }

}
