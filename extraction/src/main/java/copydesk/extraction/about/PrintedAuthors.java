package copydesk.extraction.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import copydesk.extraction.about.MarkedPlace.Kind;
import copydesk.extraction.line.Byline;
import copydesk.extraction.line.SourceTimes;

/** The authors that a page prints near its headline. Used once. */
final class PrintedAuthors {

    private static final int MAX_LINE = 160;

    private static final int NEXT = 3;

    private static final Pattern PARTS = Pattern.compile("\\s*[|•·]\\s*|\\s[–—-]\\s");

    private static final Pattern LABEL = Pattern.compile("(?i)(?:(?:written|posted|published|story) )?by:?|authors?:?"
            + "|von:?|autor(?:in)?:?|par:?|por:?|автор:?|tekst:?|text:?|di:?|door:?");

    // where a date follows the name in one line
    private static final Pattern BEFORE_DATE = Pattern
        .compile("(?i)(?<who>(?:(?:written|posted|story) )?by:? \\D{4,60}?)(?:,|\\son)?\\s(?:\\p{L}{3,9}\\.?,? )?"
                + "(?:\\p{L}{3,9}\\.? \\d|\\d).*|(?:posted|published|updated)?.{6,40}\\d{4},?\\s(?<late>by:? \\D{4,60})");

    private final PageScan scan;

    private final HeadArea area;

    PrintedAuthors(PageScan scan, HeadArea area) {
        this.scan = scan;
        this.area = area;
    }

    /** Those in the surest place; empty if none is named. */
    Optional<Found> find() {
        return marked(Kind.AUTHOR, 70).or(() -> lines(12))
            .or(() -> marked(Kind.AUTHOR_CLASS, 14))
            .or(() -> marked(Kind.AUTHOR_LINK, 14))
            .or(() -> lines(70))
            .or(() -> marked(Kind.AUTHOR_CLASS, 70));
    }

    private Optional<Found> marked(Kind kind, int far) {
        List<String> names = new ArrayList<>();
        int first = -1;
        for (MarkedPlace place : this.scan.places()) {
            boolean near = this.area.holds(place.line())
                    && this.area.distance(place.line()) + (place.furniture() ? 30 : 0) <= far;
            if (place.kind() == kind && near && (first < 0 || place.line() - first <= NEXT)) {
                List<String> found = names(place.text());
                first = found.isEmpty() ? first : place.line();
                found.stream().filter((name) -> !names.contains(name)).forEach(names::add);
            }
        }
        return found(names, kind == Kind.AUTHOR);
    }

    private List<String> names(String text) {
        if (text.isEmpty() || text.length() > MAX_LINE) {
            return List.of();
        }
        for (String part : PARTS.split(text)) {
            if (!SourceTimes.isDateLine(part)) {
                Byline byline = Byline.of(part).orElseGet(() -> Byline.ofNames(part));
                List<String> names = new ArrayList<>(byline.authors());
                names.addAll(byline.agencies());
                return names.stream().allMatch(PrintedAuthors::isSomebody) ? names : List.of();
            }
        }
        return List.of();
    }

    private static boolean isSomebody(String name) {
        return Byline.isName(name.replaceFirst(",.*", "")) && name.length() <= 50;
    }

    private Optional<Found> lines(int far) {
        for (int number : this.area.numbers()) {
            String line = this.area.line(number);
            if (this.area.distance(number) <= far && line.length() <= MAX_LINE) {
                Optional<Found> found = inLine(line, number);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> inLine(String line, int number) {
        if (LABEL.matcher(line).matches()) {
            return found(names(this.area.line(number + 1)), true);
        }
        for (String part : PARTS.split(line)) {
            Optional<Byline> byline = Byline.of(part).or(() -> beforeDate(part));
            if (byline.isPresent()) {
                List<String> names = new ArrayList<>(byline.get().authors());
                names.addAll(byline.get().agencies());
                return found(names, true);
            }
        }
        return Optional.empty();
    }

    private static Optional<Byline> beforeDate(String part) {
        var match = BEFORE_DATE.matcher(part);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Byline.of((match.group("who") != null) ? match.group("who") : match.group("late"));
    }

    private static Optional<Found> found(List<String> names, boolean sure) {
        return names.isEmpty() ? Optional.empty() : Optional.of(new Found(List.copyOf(names), sure));
    }

    /**
     * Authors as printed.
     *
     * @param names one each
     * @param sure whether a standard or a word such as By says that they are authors
     */
    record Found(List<String> names, boolean sure) {

    }

}
