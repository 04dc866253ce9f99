package copydesk.benchmarks.change;

import java.util.Random;
import java.util.regex.Pattern;

/** What a text export changes without saying anything new. */
final class TextTouches {

    private static final Pattern ISO_LINE = Pattern.compile("(?m)^(20\\d\\d-\\d\\d-)(\\d\\d)$");

    private static final Pattern DAY_LINE = Pattern.compile("(?m)^((?:" + StampTouches.MONTHS
            + " )?)(\\d{1,2})((?:, |\\.? (?:de )?" + StampTouches.MONTHS + " (?:de )?)20\\d\\d)$");

    private static final Pattern LINK = Pattern.compile("(\\]\\()([^)]*)(\\))");

    private static final Pattern GAP = Pattern.compile("(?<=[a-z,]) (?=[a-z])");

    private static final Pattern RELATED = Pattern.compile("Related article: \\[[^\\]]*\\]\\([^)]*\\)");

    private TextTouches() {
    }

    static String dates(String text, Random random) {
        int days = 1 + random.nextInt(27);
        String stamped = Rewriting.replaced(text, ISO_LINE,
                (date) -> date.group(1) + "%02d".formatted(StampTouches.moved(date.group(2), days)));
        return Rewriting.replaced(stamped, DAY_LINE,
                (date) -> date.group(1) + StampTouches.moved(date.group(2), days) + date.group(3));
    }

    static String tracking(String text, Random random) {
        String parameter = StampTouches.parameter(random);
        return Rewriting.replaced(text, LINK,
                (link) -> link.group(1) + StampTouches.tracked(link.group(2), parameter) + link.group(3));
    }

    static String whiteSpace(String text, Random random) {
        return Rewriting.replaced(text, GAP, (gap) -> (random.nextInt(3) > 0) ? " " : "  ");
    }

    static String related(String text, Random random) {
        return Rewriting.replaced(text, RELATED, (line) -> "Related article: [" + BoxTouches.title(random) + "](#)");
    }

}
