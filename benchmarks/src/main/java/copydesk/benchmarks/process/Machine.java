package copydesk.benchmarks.process;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the figures were taken on. */
public final class Machine {

    private Machine() {
    }

    /** System, cores, load and Java. */
    public static String facts() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(Locale.ROOT, "%s %s, %d cores, load %.1f; Java %s (%s)", system.getName(),
                system.getArch(), system.getAvailableProcessors(), load(), Runtime.version(),
                System.getProperty("java.vendor"));
    }

    /**
     * How many threads want a core, as a mean of the last minute; negative if unknown.
     */
    public static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** The name of the processor. */
    public static String processor() {
        Path facts = Path.of("/proc/cpuinfo");
        try {
            return Files.isReadable(facts) ? processor(Files.readAllLines(facts, StandardCharsets.UTF_8))
                    : "unknown processor";
        }
        catch (IOException ex) {
            return "unknown processor";
        }
    }

    static String processor(List<String> facts) {
        return facts.stream()
            .filter((line) -> line.startsWith("model name"))
            .map((line) -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse("unknown processor");
    }

}
