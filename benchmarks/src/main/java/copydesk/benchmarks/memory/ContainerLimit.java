package copydesk.benchmarks.memory;

import java.util.ArrayList;
import java.util.List;

/**
 * The memory that a container would have. Told to a JVM outside of one by the options
 * that it derives from the limit by itself inside.
 *
 * @param megabytes the limit
 */
record ContainerLimit(int megabytes) {

    // below this a JVM takes the machine for a small one and its serial collector
    private static final int SERVER_MEGABYTES = 1792;

    ContainerLimit {
        if (megabytes < 128) {
            throw new IllegalArgumentException("--memory is " + megabytes + "; give at least 128, in MB");
        }
    }

    List<String> options() {
        List<String> options = new ArrayList<>(List.of("-XX:MaxRAM=" + this.megabytes + "m"));
        if (this.megabytes < SERVER_MEGABYTES) {
            options.add("-XX:+UseSerialGC");
        }
        return options;
    }

}
