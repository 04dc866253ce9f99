package copydesk.extraction.about;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import copydesk.extraction.about.MarkedPlace.Kind;
import copydesk.extraction.date.DateHint;
import copydesk.extraction.date.DatedPiece;
import copydesk.extraction.date.DayOrder;
import copydesk.extraction.date.SourceTimes;
import org.jsoup.nodes.Element;

/** The dates that a page prints near its headline. Used once. */
final class PrintedDates {

    private static final int MAX_LINE = 110;

    private static final int NEAR = 9;

    private static final int FAR = 100;

    private static final int MAX_LABELLED = 60;

    private final PageScan scan;

    private final HeadArea area;

    private final DayOrder order;

    private final List<Found> found = new ArrayList<>();

    private final Set<Integer> changed = new HashSet<>();

    PrintedDates(PageScan scan, HeadArea area, DayOrder order) {
        this.scan = scan;
        this.area = area;
        this.order = order;
        this.scan.places().forEach(this::place);
        this.area.numbers().forEach(this::line);
        if (this.found.isEmpty()) {
            elsewhere();
        }
        if (this.found.isEmpty()) {
            only();
        }
        this.found.sort(Comparator.comparingInt(Found::rank));
    }

    /** When it was published, the surest first. */
    List<DateHint> published() {
        return this.found.stream().filter((one) -> !one.update()).map(Found::hint).toList();
    }

    /** When it was published, where that stands right at the headline. */
    List<DateHint> atHeadline() {
        return this.found.stream()
            .filter((one) -> !one.update() && one.sure() && one.rank() <= NEAR)
            .map(Found::hint)
            .toList();
    }

    /** When it was changed, the surest first. */
    List<DateHint> updated() {
        return this.found.stream().filter(Found::update).map(Found::hint).toList();
    }

    // far from the headline a date needs a word beside it that says what it is
    private void elsewhere() {
        String before = "";
        for (int i = 0; i < this.scan.lines().size(); i++) {
            String line = this.scan.lines().get(i).text();
            if (line.length() <= MAX_LABELLED && line.length() >= 8 && SourceTimes.isDateLine(line)
                    && (SourceTimes.isLabelled(line)
                            || before.length() <= MAX_LABELLED / 2 && SourceTimes.isLabelled(before))) {
                boolean update = SourceTimes.isUpdate(line) || SourceTimes.isUpdate(before) && before.length() < 30;
                add(line, "text", update, FAR + i, true);
            }
            before = line;
        }
    }

    // below the article, perhaps beside its author
    private void only() {
        Set<String> dates = new LinkedHashSet<>();
        for (PrintedLine line : this.scan.lines()) {
            if (!line.furniture() && line.text().length() <= MAX_LABELLED && SourceTimes.isDateLine(line.text())) {
                dates.add(line.text());
            }
        }
        if (dates.size() == 1) {
            add(dates.iterator().next(), "text", false, FAR, false);
        }
    }

    private void place(MarkedPlace place) {
        if (!this.area.holds(place.line()) || place.kind().compareTo(Kind.PUBLISHED) < 0) {
            return;
        }
        String value = value(place.element());
        String shown = place.text();
        boolean update = place.kind() == Kind.UPDATED || speaksOfChange(place, shown);
        if (update) {
            this.changed.add(place.line());
        }
        int rank = this.area.distance(place.line()) + (place.furniture() ? 30 : 0)
                + (place.kind() == Kind.DATE_CLASS ? 4 : 0);
        if (place.kind() != Kind.DATE_CLASS && !value.isEmpty()) {
            add(value, "time", update, rank, true);
        }
        else if (shown.length() <= MAX_LINE) {
            pieces(shown, update, rank);
        }
    }

    private static String value(Element element) {
        for (String name : List.of("datetime", "content", "title", "data-time", "data-timestamp")) {
            String value = element.attr(name);
            if (value.length() >= 8 && value.length() <= 80) {
                return value;
            }
        }
        return "";
    }

    private boolean speaksOfChange(MarkedPlace place, String shown) {
        String line = this.area.line(place.line());
        int at = shown.isEmpty() ? -1 : line.indexOf(shown);
        String before = (at > 0) ? line.substring(Math.max(at - 30, 0), at) : "";
        String label = (before.length() < 4 && place.line() > 0) ? this.area.line(place.line() - 1) : "";
        String names = place.element().className().toLowerCase(Locale.ROOT);
        return SourceTimes.isUpdate(before)
                || (shown.length() <= MAX_LABELLED && SourceTimes.isUpdate(shown) && !SourceTimes.isPublication(shown))
                || (label.length() < 30 && SourceTimes.isUpdate(label))
                || names.contains("updated") && !names.contains("published") || names.contains("modified");
    }

    private void line(int number) {
        String line = this.area.line(number);
        int distance = this.area.distance(number);
        if (line.length() > MAX_LINE || line.length() < 6) {
            return;
        }
        boolean labelled = number > 0 && this.area.line(number - 1).length() < 30
                && SourceTimes.isUpdate(this.area.line(number - 1));
        List<DatedPiece> pieces = DatedPiece.of(line, this.order);
        labelled |= pieces.size() == 1 && this.changed.contains(number);
        for (DatedPiece piece : pieces) {
            if (piece.alone() || (distance <= NEAR && distance > 0 && !line.endsWith("."))) {
                add(piece.text(), "text", piece.update() || labelled, distance + (piece.alone() ? 1 : 5),
                        piece.alone() || pieces.size() == 1 && !line.startsWith(piece.text()));
            }
        }
    }

    private void pieces(String text, boolean update, int rank) {
        for (DatedPiece piece : DatedPiece.of(text, this.order)) {
            add(piece.text(), "text", update || piece.update(), rank, true);
        }
    }

    private void add(String text, String evidence, boolean update, int rank, boolean sure) {
        DateHint hint = new DateHint(text, evidence, this.order);
        if (SourceTimes.read(hint).isPresent()) {
            this.found.add(new Found(hint, update, rank, sure));
        }
    }

    private record Found(DateHint hint, boolean update, int rank, boolean sure) {

    }

}
