package copydesk.extraction.line;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises lines that sell something instead of telling it: newsletters, subscriptions,
 * advertising, and buttons to share what one reads.
 */
public final class PromotionLine {

    private static final int MAX_LENGTH = 300;

    private static final Pattern FOLLOW = Pattern
        .compile("follow (?:\\S+ ){1,8}(?:on (?:twitter|x|facebook|instagram|telegram|bluesky|mastodon|threads)\\b.*"
                + "|(?:on|at|in) https?://\\S+)", Pattern.CASE_INSENSITIVE);

    private PromotionLine() {
    }

    /** Whether a block is such a line. */
    public static boolean is(String text) {
        return text.length() <= MAX_LENGTH && (Phrases.PROMOTION.isAll(text) || isOffer(text)
                || FOLLOW.matcher(text).matches() || isShareRow(text));
    }

    /** Whether a block below the story is such a line: it names a medium to follow. */
    public static boolean isBelow(String text) {
        return is(text) || (text.length() <= 90 && !endsLikeSentence(text) && Phrases.MEDIUM.isIn(text));
    }

    // a sentence of the story may begin with the same words; it ends like a sentence and
    // seldom names a medium
    private static boolean isOffer(String text) {
        int end = Phrases.OFFER.end(text);
        if (end < 0) {
            return false;
        }
        String begin = text.substring(0, end).toLowerCase(Locale.ROOT);
        boolean ours = (begin.endsWith(" us") || begin.endsWith(" our")) && !text.startsWith(",", end);
        return ours || !endsLikeSentence(text) || Phrases.MEDIUM.isIn(text.substring(end));
    }

    private static boolean endsLikeSentence(String text) {
        return text.endsWith(".") || text.endsWith("。") || text.endsWith("”") || text.endsWith("\"")
                || text.endsWith("»");
    }

    private static boolean isShareRow(String text) {
        int label = Phrases.PROMOTION.end(text);
        String names = (label > 0) ? text.substring(label).replaceFirst("^[\\s:]+", "") : text;
        return text.length() <= 120 && text.contains(" ") && Phrases.SHARE.isListOf(names);
    }

}
