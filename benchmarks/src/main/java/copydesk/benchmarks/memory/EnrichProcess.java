package copydesk.benchmarks.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import copydesk.benchmarks.process.MemoryUse;

/** enrich-service as a process, started as its image starts it. */
final class EnrichProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final Process process;

    private EnrichProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts it; its log goes to a file in the folder.
     * @param command how
     * @param environment its settings
     * @param folder for log and state
     */
    static EnrichProcess start(List<String> command, Map<String, String> environment, Path folder) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(folder.resolve("enrich.log").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("COPYDESK_STATE", folder.resolve("enrich-state").toString());
        try {
            return new EnrichProcess(builder.start());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** What it holds of the memory. */
    MemoryUse memory() throws IOException {
        if (!this.process.isAlive()) {
            throw new IllegalStateException("enrich-service has ended; enrich.log says why");
        }
        return MemoryUse.of(this.process.pid());
    }

    /** How long it has used the CPU, in seconds. */
    double cpuSeconds() {
        return this.process.info().totalCpuDuration().map((used) -> used.toMillis() / 1e3).orElse(0.0);
    }

    void awaitEnd() throws InterruptedException {
        this.process.waitFor();
    }

    @Override
    public void close() {
        this.process.destroy();
        try {
            if (!this.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                this.process.destroyForcibly();
            }
        }
        catch (InterruptedException ex) {
            this.process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

}
