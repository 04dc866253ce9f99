package copydesk.extraction.about;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines around the headline, where a page prints who wrote the article and when, each
 * with its distance from it.
 */
final class HeadArea {

    private static final int MAX_BEFORE = 8;

    private static final int MAX_AFTER = 45;

    private static final int LONG = 140;

    private static final int MAX_LONG = 3;

    static final int FURNITURE = 60;

    private final List<PrintedLine> lines;

    private final String headline;

    private final int anchor;

    private final int end;

    private final List<Integer> numbers;

    private HeadArea(List<PrintedLine> lines, String headline, int anchor) {
        this.lines = lines;
        this.headline = headline;
        this.anchor = anchor;
        this.end = end(lines, anchor);
        this.numbers = sorted();
    }

    static HeadArea of(PageScan scan, String headline) {
        return new HeadArea(scan.lines(), headline, anchor(scan, headline));
    }

    String headline() {
        return this.headline;
    }

    /** The numbers of its lines, the nearest first. */
    List<Integer> numbers() {
        return this.numbers;
    }

    private List<Integer> sorted() {
        List<Integer> sorted = new ArrayList<>();
        Map<Integer, Integer> distances = new HashMap<>();
        for (int i = Math.max(this.anchor - MAX_BEFORE, 0); i < this.end; i++) {
            sorted.add(i);
            distances.put(i, distance(i));
        }
        sorted.sort(Comparator.comparingInt((Integer number) -> distances.getOrDefault(number, 0))
            .thenComparingInt((Integer number) -> (number >= this.anchor) ? number : this.end + this.anchor - number));
        return List.copyOf(sorted);
    }

    String line(int number) {
        return (number >= 0 && number < this.lines.size()) ? this.lines.get(number).text() : "";
    }

    /** How far a line is from the headline; lines of the furniture are farther away. */
    int distance(int number) {
        int step = (number >= this.anchor) ? 1 : -1;
        int apart = 0;
        for (int i = this.anchor; i != number; i += step) {
            apart += isFurniture(i) ? 0 : 1;
        }
        return ((step > 0) ? apart : 3 + 2 * apart) + (isFurniture(number) ? FURNITURE : 0);
    }

    // a headline inside what looks like furniture shows that its class names mislead
    private boolean isFurniture(int number) {
        return number < this.lines.size() && this.lines.get(number).furniture()
                && !this.lines.get(this.anchor).furniture();
    }

    boolean holds(int number) {
        return number >= this.anchor - MAX_BEFORE && number < this.end;
    }

    /** Whether any of its lines holds some words. */
    boolean prints(String words) {
        for (int number : numbers()) {
            if (this.lines.get(number).text().contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static int end(List<PrintedLine> lines, int anchor) {
        int prose = 0;
        int end = Math.min(anchor + 1, lines.size());
        while (end < Math.min(lines.size(), anchor + MAX_AFTER) && prose < MAX_LONG) {
            PrintedLine line = lines.get(end++);
            prose += (line.text().length() >= LONG && !line.furniture()) ? 1 : 0;
        }
        return end;
    }

    private static int anchor(PageScan scan, String headline) {
        for (PageScan.Placed heading : scan.headings()) {
            if (alike(scan.lines(), heading.line(), headline)) {
                return heading.line();
            }
        }
        for (int i = 0; i < scan.lines().size(); i++) {
            if (alike(scan.lines(), i, headline)) {
                return i;
            }
        }
        return scan.headings().isEmpty() ? 0 : scan.headings().get(0).line();
    }

    private static boolean alike(List<PrintedLine> lines, int number, String headline) {
        return number < lines.size() && lines.get(number).text().equalsIgnoreCase(headline);
    }

}
