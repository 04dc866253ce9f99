package copydesk.endtoend.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real service in a JVM of its own, so that it can be killed without asking. Its state
 * folder and instance name stay the same over a restart, as they would on a machine. Its
 * log is {@code target/services/<name>-<n>.log}.
 */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofSeconds(120);

    private static final Logger LOG = LoggerFactory.getLogger(ServiceProcess.class);

    private static final int FIRST_PORT = 20_000;

    private static final int PORTS = 12_000;

    private static final AtomicInteger NEXT_PORT = new AtomicInteger(
            (int) (ProcessHandle.current().pid() * 97 % PORTS));

    private final ServiceKind kind;

    private final String bootstrap;

    private final Path state;

    private final Map<String, String> environment = new LinkedHashMap<>();

    private final List<Start> starts = new ArrayList<>();

    /** A service that is not started yet; its state will lie below the folder. */
    public ServiceProcess(ServiceKind kind, String bootstrap, Path folder) {
        this.kind = kind;
        this.bootstrap = bootstrap;
        this.state = folder.resolve("state-" + kind.serviceName());
    }

    /** Which service. */
    public ServiceKind kind() {
        return this.kind;
    }

    /** Its environment has this too. */
    public ServiceProcess with(String variable, String value) {
        this.environment.put(variable, value);
        return this;
    }

    /** Starts it and returns at once. */
    public ServiceProcess start(FailPoint failPoint, String... arguments) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"), "-cp",
                classPath()));
        command.addAll(failPoint.jvmOptions());
        command.add(this.kind.application().getName());
        command.addAll(List.of("--copydesk.kafka=" + this.bootstrap, "--copydesk.instance=e2e",
                "--copydesk.state=" + this.state, "--server.address=127.0.0.1", "--server.port=" + port,
                "--logging.level.root=WARN"));
        if (this.kind == ServiceKind.ENRICH) {
            // faults ask nothing of the tagger; the fast one leaves them the processors
            command.add("--copydesk.enrich.pipeline.tagger=fast");
        }
        command.addAll(failPoint.arguments());
        command.addAll(List.of(arguments));
        this.starts.add(new Start(launch(command), port));
        return this;
    }

    // enrich ships without the Streams binder, whose health check would look for a broker
    // of its own
    private String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter((entry) -> this.kind != ServiceKind.ENRICH || !entry.contains("stream-binder-kafka-streams"))
            .collect(Collectors.joining(File.pathSeparator));
    }

    private Process launch(List<String> command) {
        try {
            Path logs = Files.createDirectories(Path.of("target", "services"));
            Path log = logs.resolve(this.kind.serviceName() + "-" + (this.starts.size() + 1) + ".log");
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(this.environment);
            return builder.start();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Returns once the service says that it is ready. */
    public ServiceProcess awaitReady() {
        Start start = latest();
        Await.until(this.kind.serviceName() + " is ready", START_PATIENCE, () -> {
            if (!start.process.isAlive()) {
                throw new AssertionError(this.kind.serviceName() + " ended with " + start.process.exitValue()
                        + " before it was ready; see target/services");
            }
            return isReady(start.port);
        });
        return this;
    }

    private static boolean isReady(int port) {
        try {
            var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness")
                .toURL()
                .openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(2000);
            return connection.getResponseCode() == 200;
        }
        catch (IOException ex) {
            return false;
        }
    }

    /** Returns once the service has ended by itself, and says with which exit code. */
    public int awaitEnd(Duration patience) {
        Process process = latest().process;
        Await.until(this.kind.serviceName() + " ends", patience, () -> !process.isAlive());
        return process.exitValue();
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return latest().process.isAlive();
    }

    /** Kills it as {@code kill -9} does. */
    public void kill() {
        try {
            if (!latest().process.destroyForcibly().waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError(this.kind.serviceName() + " survived its kill");
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private Start latest() {
        return this.starts.get(this.starts.size() - 1);
    }

    @Override
    public void close() {
        if (!this.starts.isEmpty()) {
            kill();
        }
    }

    // below the ports that systems give to outgoing connections, one of which could take
    // it before the service does; never the same twice, so that nobody asks a successor
    private static int freePort() {
        for (int tried = 0; tried < PORTS; tried++) {
            int port = FIRST_PORT + Math.floorMod(NEXT_PORT.getAndIncrement(), PORTS);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
            catch (IOException ex) {
                LOG.debug("Port {} is taken", port, ex);
            }
        }
        throw new AssertionError("No port is free from " + FIRST_PORT + " on");
    }

    private record Start(Process process, int port) {

    }

}
