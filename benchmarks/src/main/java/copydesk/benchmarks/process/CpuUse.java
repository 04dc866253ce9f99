package copydesk.benchmarks.process;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.TreeMap;

import com.sun.management.OperatingSystemMXBean;

/**
 * CPU time a Java process has used, in nanoseconds.
 *
 * @param process all of it, the compiler and the collector of the JVM too
 * @param threads what the Java threads that are alive have used, by name; threads of the
 * same kind together
 */
public record CpuUse(long process, Map<String, Long> threads) {

    public CpuUse {
        threads = Map.copyOf(threads);
    }

    /** What this process has used up to now. */
    static CpuUse now() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<String, Long> byKind = new TreeMap<>();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null) {
                long used = Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
                byKind.merge(kind(thread.getThreadName()), used, Long::sum);
            }
        }
        return new CpuUse(system.getProcessCpuTime(), byKind);
    }

    static String kind(String threadName) {
        return threadName.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "#").replaceAll("\\d+", "#");
    }

    /** What was used since an earlier moment. */
    public CpuUse since(CpuUse earlier) {
        Map<String, Long> used = new TreeMap<>();
        this.threads.forEach((name, nanos) -> used.put(name, nanos - earlier.threads.getOrDefault(name, 0L)));
        return new CpuUse(this.process - earlier.process, used);
    }

    /**
     * What the Java threads did not use: compiler, collector, threads that have ended.
     */
    public long jvm() {
        return this.process - this.threads.values().stream().mapToLong(Long::longValue).sum();
    }

}
