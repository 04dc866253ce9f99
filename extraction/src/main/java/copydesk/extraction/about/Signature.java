package copydesk.extraction.about;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.extraction.about.MarkedPlace.Kind;

/**
 * Who signs an article far from its headline, most often below its last line. Counts only
 * where the page names nobody else in the same way: other authors are those of other
 * articles.
 */
final class Signature {

    private static final int MAX_LINE = 80;

    private static final Pattern SIGNED = Pattern
        .compile("(?i)(?:this (?:post|article|story|piece) was )?(?:written|text|words|article|story|authored)"
                + " by:?(?:\\s+(?<who>\\S.*))?");

    private static final List<Kind> KINDS = List.of(Kind.AUTHOR, Kind.AUTHOR_CLASS, Kind.AUTHOR_LINK);

    private Signature() {
    }

    /** The only one who signs; empty if nobody does or several do. */
    static Optional<PrintedAuthors.Found> of(PageScan scan) {
        Optional<PrintedAuthors.Found> found = only(lines(scan.lines()));
        for (Kind kind : KINDS) {
            found = found.or(() -> only(marked(scan, kind)));
        }
        return found;
    }

    private static Set<List<String>> lines(List<PrintedLine> lines) {
        Set<List<String>> found = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            Matcher match = SIGNED.matcher(line);
            if (line.length() <= MAX_LINE && !lines.get(i).furniture() && match.matches()) {
                String next = (i + 1 < lines.size()) ? lines.get(i + 1).text() : "";
                String who = match.group("who");
                found.add(PrintedAuthors.names((who != null) ? who : next));
            }
        }
        return found;
    }

    private static Set<List<String>> marked(PageScan scan, Kind kind) {
        Set<List<String>> found = new LinkedHashSet<>();
        for (MarkedPlace place : scan.places()) {
            if (place.kind() == kind && !place.furniture()
                    && !PrintedAuthors.isOtherWork(place, line(scan, place.line()), line(scan, place.line() - 1))) {
                found.add(PrintedAuthors.names(place.text()));
            }
        }
        return found;
    }

    private static String line(PageScan scan, int number) {
        return (number >= 0 && number < scan.lines().size()) ? scan.lines().get(number).text() : "";
    }

    private static Optional<PrintedAuthors.Found> only(Set<List<String>> found) {
        found.removeIf((names) -> names.isEmpty() || !names.stream().allMatch(PrintedAuthors::isFullName));
        return (found.size() == 1) ? Optional.of(new PrintedAuthors.Found(found.iterator().next(), false))
                : Optional.empty();
    }

}
