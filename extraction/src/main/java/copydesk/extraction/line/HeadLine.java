package copydesk.extraction.line;

import copydesk.extraction.date.PrintedDate;
import copydesk.extraction.date.SourceTimes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The small lines between headline and body that say who and when, perhaps both:
 * {@code By Jane Doe | May 15, 2025}
 */
public final class HeadLine {

    private static final int MAX_LENGTH = 200;

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|•·]\\s*|\\s[–—]\\s");

    private HeadLine() {
    }

    /** Whether a block is such a line and nothing else. */
    public static boolean isOne(String words) {
        return words.length() <= MAX_LENGTH && !parts(words).isEmpty() && parts(words).stream()
            .allMatch((part) -> SourceTimes.isDateLine(part) || Byline.of(part).isPresent());
    }

    /** Whether it says who. */
    public static boolean namesAuthors(String words) {
        return byline(words).isPresent();
    }

    /** Who, if it says. */
    public static Optional<Byline> byline(String words) {
        return parts(words).stream().flatMap((part) -> Byline.of(part).stream()).findFirst();
    }

    /** The parts of it that say when. */
    public static List<String> dates(String words) {
        return parts(words).stream().filter((part) -> PrintedDate.in(part).isPresent()).toList();
    }

    private static List<String> parts(String words) {
        return (words.length() > MAX_LENGTH) ? List.of()
                : SEPARATOR.splitAsStream(words).filter((part) -> !part.isBlank()).toList();
    }

}
