package copydesk.extraction.line;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.contract.article.Particulars;
import copydesk.extraction.date.EmbargoTime;

/**
 * A line that tells editors until when nobody may see the text, as
 * {@code EMBARGOED UNTIL 0600 GMT, 29 November 2026} or
 * {@code EMBARGO: 2026-11-29T06:00Z}. A sentence about an embargo on a country is none.
 */
public final class EmbargoLine {

    private static final int MAX_LENGTH = 300;

    private static final String SIGNS = "[\\s\\p{P}\\p{S}]{0,8}";

    private static final String UNTIL = "(?:until|till|til|to|before|bis|hasta|jusqu'au|jusqu’au)\\b";

    private static final Pattern LINE = Pattern.compile("(?iu)^" + SIGNS
            + "(?:(?:news|press|note to editors|media)\\s*(?:release)?" + SIGNS
            + ")?(?:(?:strictly|under|strict|absolute)\\s+){0,3}(?:"
            + "(?:embargo|embargo[ _-]?(?:date|time|until|ends?)|embargoed|sperrfrist|gesperrt bis|embargado hasta|sous embargo)\\s?[:：=]"
            + "|embargo(?:ed)?\\s+(?:for (?:release|publication)\\s+)?" + UNTIL
            + "|(?:sperrfrist|gesperrt|embargado|sous embargo)\\s+" + UNTIL
            + "|not (?:for|to be) (?:publication|published|release|released|use|used|broadcast)\\s+" + UNTIL
            + ")(?<when>.*)$", Pattern.DOTALL);

    private EmbargoLine() {
    }

    /** Whether a line is one. */
    public static boolean is(String words) {
        return words.length() <= MAX_LENGTH && LINE.matcher(words).matches();
    }

    /**
     * The end of the embargo that a line sets, or the beginning of a longer text,
     * {@link Particulars#UNTIL_RELEASED} if it cannot be read; empty if the line sets
     * none.
     */
    public static Optional<Instant> end(String words) {
        Matcher match = LINE.matcher(words.substring(0, Math.min(words.length(), MAX_LENGTH)));
        return match.matches() ? Optional.of(EmbargoTime.latest(match.group("when")).orElse(Particulars.UNTIL_RELEASED))
                : Optional.empty();
    }

}
