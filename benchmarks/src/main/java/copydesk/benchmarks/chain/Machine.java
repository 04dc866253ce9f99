package copydesk.benchmarks.chain;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;

/** What the figures were taken on. */
final class Machine {

    private Machine() {
    }

    static String facts() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return "%s %s, %d cores, load %.1f; Java %s (%s)".formatted(system.getName(), system.getArch(),
                system.getAvailableProcessors(), system.getSystemLoadAverage(), Runtime.version(),
                System.getProperty("java.vendor"));
    }

}
