package copydesk.endtoend.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import copydesk.endtoend.ledger.Findings;
import copydesk.endtoend.process.ServiceKind;

/**
 * Writes a line for each kill and a summary to {@code target/fault-rounds.txt}, while the
 * rounds go on.
 */
final class RoundReport {

    static final Path FILE = Path.of("target", "fault-rounds.txt");

    private final List<Duration> recoveries = new ArrayList<>();

    RoundReport(long seed, int rounds) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.deleteIfExists(FILE);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        line("kill -9 rounds: " + rounds + ", seed " + seed + " (again: -Dcopydesk.chaos.seed=" + seed + ")");
        line("round  service  killed at item  kills  back at work after s  items ended");
    }

    void round(int round, ServiceKind killed, int atItem, int kills, Duration recovery, int ended) {
        this.recoveries.add(recovery);
        line(String.format(Locale.ROOT, "%5d  %-7s  %14d  %5d  %20.1f  %11d", round, killed.serviceName(), atItem,
                kills, seconds(recovery), ended));
    }

    void summary(int offered, int hidden, Findings findings) {
        Collections.sort(this.recoveries);
        Duration median = this.recoveries.get(this.recoveries.size() / 2);
        Duration longest = this.recoveries.get(this.recoveries.size() - 1);
        line(String.format(Locale.ROOT,
                "items %d, records in aborted transactions %d, back at work after %.1f s (median), "
                        + "%.1f s (longest)",
                offered, hidden, seconds(median), seconds(longest)));
        line(findings.summary());
        if (!findings.areNone()) {
            line(findings.toString());
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static void line(String text) {
        try {
            Files.writeString(FILE, text + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
