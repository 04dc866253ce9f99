package copydesk.benchmarks.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import copydesk.benchmarks.extraction.gold.Field;
import copydesk.benchmarks.extraction.gold.GoldKind;
import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.gold.GoldSet;
import copydesk.benchmarks.extraction.score.Bootstrap;
import copydesk.benchmarks.extraction.score.Measure;
import copydesk.benchmarks.extraction.score.ShingleMeasure;
import copydesk.benchmarks.extraction.score.WordMeasure;

/** All that a set tells about systems. The first system is ours. */
final class ExtractionReport {

    private final GoldSet set;

    private final Bootstrap bootstrap;

    private final KnownHosts knownHosts;

    private final int worst;

    ExtractionReport(GoldSet set, Bootstrap bootstrap, KnownHosts knownHosts, int worst) {
        this.set = set;
        this.bootstrap = bootstrap;
        this.knownHosts = knownHosts;
        this.worst = worst;
    }

    List<String> lines(List<SystemRun> runs) {
        List<String> lines = new ArrayList<>();
        long hosts = this.set.pages().stream().map(GoldPage::host).distinct().count();
        lines.add("Set: %s, %d pages of %d hosts".formatted(this.set.kind().label(), this.set.pages().size(), hosts));
        for (SystemRun run : runs) {
            if (run.failures() > 0) {
                lines.add("%s threw an exception on %d pages".formatted(run.name(), run.failures()));
            }
        }
        if (this.set.kind().hasBody()) {
            body(runs, lines);
        }
        else {
            speed(runs, lines);
        }
        fields(runs, lines);
        return lines;
    }

    /** Where the first of the systems differs from the truth in a field. */
    List<String> differences(List<SystemRun> runs, Field field) {
        List<String> lines = new ArrayList<>(List.of("", "Differences of " + runs.get(0).name() + " in " + field.label()
                + ": fault, page, truth, found, where it was read"));
        lines.addAll(new FieldReport(this.set.pages()).differences(runs.get(0), field));
        return lines;
    }

    private void body(List<SystemRun> runs, List<String> lines) {
        Measure measure = (this.set.kind() == GoldKind.WCXB) ? new WordMeasure() : new ShingleMeasure();
        BodyReport report = new BodyReport(measure, this.bootstrap, this.set.pages());
        lines.add("Measure: " + measure.label());
        lines.add("");
        lines.add(report.head());
        runs.forEach((run) -> lines.add(report.row(run)));
        byHosts(runs, report, lines);
        lines.add("");
        runs.stream().skip(1).forEach((other) -> lines.add(report.difference(runs.get(0), other)));
        lines.add("");
        List<String> held = new HeldReport(runs.get(0).confidences(), runs.get(0).scores(measure, this.set.pages()))
            .lines();
        if (!held.isEmpty()) {
            lines.add("Confidence of " + runs.get(0).name());
            lines.addAll(held);
            lines.add("");
        }
        lines.add("Worst pages of " + runs.get(0).name());
        lines.addAll(report.worst(runs.get(0), this.worst));
    }

    private void byHosts(List<SystemRun> runs, BodyReport report, List<String> lines) {
        List<Integer> fresh = this.knownHosts.among(this.set.pages(), false);
        List<Integer> known = this.knownHosts.among(this.set.pages(), true);
        if (fresh.isEmpty() || known.isEmpty()) {
            return;
        }
        for (SystemRun run : runs) {
            lines.add(report.row(run.name() + ", new hosts", run, fresh));
            lines.add(report.row(run.name() + ", known hosts", run, known));
        }
    }

    private static void speed(List<SystemRun> runs, List<String> lines) {
        runs.forEach((run) -> run.speed()
            .ifPresent((speed) -> lines.add(String.format(Locale.ROOT, "%s: %.0f pages/s, p99 %.1f ms", run.name(),
                    speed.pagesPerSecond(), speed.slowMillis()))));
    }

    private void fields(List<SystemRun> runs, List<String> lines) {
        FieldReport report = new FieldReport(this.set.pages());
        List<String> rows = runs.stream().flatMap((run) -> report.rows(run).stream()).toList();
        if (!rows.isEmpty()) {
            lines.add("");
            lines.add(FieldReport.head());
            lines.addAll(rows);
            lines.add("");
            lines.add("Pages of " + runs.get(0).name() + " that are not right");
            lines.addAll(report.faults(runs.get(0), this.worst));
        }
    }

}
