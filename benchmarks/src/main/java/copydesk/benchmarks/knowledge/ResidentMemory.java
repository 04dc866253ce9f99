package copydesk.benchmarks.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What this process holds of the machine's memory, as Linux counts it.
 *
 * @param total all of it, in kB
 * @param mapped the part that is files in memory, in kB
 */
record ResidentMemory(long total, long mapped) {

    private static final Path STATUS = Path.of("/proc/self/status");

    /** Now; zero where there is no Linux to ask. */
    static ResidentMemory now() throws IOException {
        return Files.isReadable(STATUS) ? of(Files.readAllLines(STATUS)) : new ResidentMemory(0, 0);
    }

    static ResidentMemory of(List<String> status) {
        return new ResidentMemory(value(status, "VmRSS:"), value(status, "RssFile:"));
    }

    private static long value(List<String> status, String name) {
        return status.stream()
            .filter((line) -> line.startsWith(name))
            .mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElse(0);
    }

    ResidentMemory since(ResidentMemory earlier) {
        return new ResidentMemory(this.total - earlier.total, this.mapped - earlier.mapped);
    }

    @Override
    public String toString() {
        return (this.total >> 10) + " MB, " + (this.mapped >> 10) + " MB of them the file";
    }

}
