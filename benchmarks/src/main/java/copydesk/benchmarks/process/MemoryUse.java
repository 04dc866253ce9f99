package copydesk.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a process holds of the machine's memory, as Linux counts it, in kB.
 *
 * @param peak the most it has held at a time
 * @param resident what it holds
 * @param anonymous the part of it that is no file: heap, code, stacks, native buffers
 * @param files the part of it that is files in memory: libraries, mapped bases
 */
public record MemoryUse(long peak, long resident, long anonymous, long files) {

    /** Of a process on this machine. */
    public static MemoryUse of(long pid) throws IOException {
        return of(Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")));
    }

    static MemoryUse of(List<String> status) {
        return new MemoryUse(value(status, "VmHWM:"), value(status, "VmRSS:"), value(status, "RssAnon:"),
                value(status, "RssFile:"));
    }

    private static long value(List<String> status, String name) {
        return status.stream()
            .filter((line) -> line.startsWith(name))
            .mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("The process has no " + name));
    }

    /** As a line for people. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d MB resident (%d MB of them files), peak %d MB", this.resident >> 10,
                this.files >> 10, this.peak >> 10);
    }

}
