package copydesk.benchmarks.topic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import copydesk.contract.annotation.Subject;

/** How rightly topics at the top are found, and how sure they are said to be. */
final class TopicTally {

    private static final int BINS = 5;

    private final Map<String, int[]> topics = new TreeMap<>();

    private final double[][] bins = new double[BINS][3];

    private final List<String> errors = new ArrayList<>();

    private int articles;

    private int mainRight;

    private int mainAmong;

    /**
     * Counts an article.
     * @param name for the list of errors
     * @param wanted codes, the main one first
     * @param found subjects of all levels, the main one first
     */
    void add(String name, List<String> wanted, List<Subject> found) {
        List<Subject> tops = found.stream().filter((subject) -> subject.level() == 1).toList();
        List<String> codes = tops.stream().map(TopicTally::code).toList();
        this.articles++;
        boolean right = !codes.isEmpty() && codes.get(0).equals(wanted.get(0));
        this.mainRight += right ? 1 : 0;
        this.mainAmong += !codes.isEmpty() && wanted.contains(codes.get(0)) ? 1 : 0;
        if (!right) {
            this.errors.add("  " + name + ": " + wanted + " taken for " + codes);
        }
        count(wanted, codes);
        tops.forEach((subject) -> weigh(subject, wanted.contains(code(subject))));
    }

    private static String code(Subject subject) {
        return subject.uri().substring(subject.uri().lastIndexOf('/') + 1);
    }

    private void count(List<String> wanted, List<String> found) {
        Set<String> all = new LinkedHashSet<>(wanted);
        all.addAll(found);
        for (String code : all) {
            int[] count = this.topics.computeIfAbsent(code, (key) -> new int[3]);
            count[0] += (wanted.contains(code) && found.contains(code)) ? 1 : 0;
            count[1] += found.contains(code) ? 1 : 0;
            count[2] += wanted.contains(code) ? 1 : 0;
        }
    }

    private void weigh(Subject subject, boolean right) {
        double[] bin = this.bins[Math.min(BINS - 1, (int) (subject.confidence() * BINS))];
        bin[0]++;
        bin[1] += subject.confidence();
        bin[2] += right ? 1 : 0;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(String.format(Locale.ROOT,
                "%d articles; main topic %.1f %% right, %.1f %% one of the wanted", this.articles,
                100.0 * ratio(this.mainRight, this.articles), 100.0 * ratio(this.mainAmong, this.articles))));
        lines.add("topic      precision  recall     F1  right  found  wanted");
        int[] all = new int[3];
        double macro = 0;
        for (Map.Entry<String, int[]> topic : this.topics.entrySet()) {
            lines.add(line(topic.getKey(), topic.getValue()));
            macro += score(topic.getValue());
            for (int i = 0; i < all.length; i++) {
                all[i] += topic.getValue()[i];
            }
        }
        lines.add(line("all", all));
        lines.add(String.format(Locale.ROOT, "micro F1 %.3f, macro F1 %.3f over %d topics", score(all),
                macro / Math.max(1, this.topics.size()), this.topics.size()));
        addBins(lines);
        return lines;
    }

    private void addBins(List<String> lines) {
        lines.add("confidence  found  said  right");
        for (int i = 0; i < BINS; i++) {
            double[] bin = this.bins[i];
            if (bin[0] > 0) {
                lines.add(String.format(Locale.ROOT, "%.1f to %.1f  %6.0f  %.2f   %.2f", i / (double) BINS,
                        (i + 1) / (double) BINS, bin[0], bin[1] / bin[0], bin[2] / bin[0]));
            }
        }
    }

    /** The articles whose main topic is another one. */
    List<String> errors() {
        return this.errors;
    }

    private static String line(String name, int[] count) {
        return String.format(Locale.ROOT, "%-9s  %9.3f  %6.3f  %5.3f  %5d  %5d  %6d", name, ratio(count[0], count[1]),
                ratio(count[0], count[2]), score(count), count[0], count[1], count[2]);
    }

    private static double score(int[] count) {
        return ratio(2 * count[0], count[1] + count[2]);
    }

    private static double ratio(int part, int whole) {
        return (whole > 0) ? part / (double) whole : 0;
    }

}
