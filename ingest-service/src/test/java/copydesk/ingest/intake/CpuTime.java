package copydesk.ingest.intake;

import java.lang.management.ManagementFactory;

/** The time that this thread has really worked, which a busy machine does not stretch. */
final class CpuTime {

    private CpuTime() {
    }

    /** Nanoseconds. */
    static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

}
