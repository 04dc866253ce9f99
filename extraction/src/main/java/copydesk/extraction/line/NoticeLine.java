package copydesk.extraction.line;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises lines about the document and not of the story: copyright, end marks, tags,
 * reading times.
 */
public final class NoticeLine {

    private static final int MAX_LENGTH = 400;

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:copyright(?=[\\s,:]+(?:©|\\(c\\)|(?:19|20)\\d\\d|by\\b|(?-i:\\p{Lu})))"
                    + "|(?:copyright\\s*)?(?:©|Ⓒ|\\(c\\))(?:\\s?copyright)?(?=[\\s,]*(?:19|20)\\d\\d\\b))[^/]{2,240}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RIGHTS = Pattern.compile("(?:©|Ⓒ|\\([cC]\\)|[cC]opyright|COPYRIGHT)\\s.{0,80}");

    private static final Pattern END_MARK = Pattern.compile(
            "[-–—#*\\s(]*(?:30|end|ends|ende|fin|fine|кінець|конец|koniec)[-–—#*.)\\s]*|[-–—#*■●◆\\s]{1,20}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern READING_TIME = Pattern.compile(
            "\\d{1,3}[\\s-]?min(?:ute)?s?\\.?\\s(?:read|lesezeit|lesedauer|de lecture|de lectura|di lettura|de leitura)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern HASHTAGS = Pattern
        .compile("#[\\p{L}\\p{N}_]{2,60}+(?:[,\\s]{1,3}#[\\p{L}\\p{N}_]{2,60}+){0,40}");

    private NoticeLine() {
    }

    /** Whether a block is such a line. */
    public static boolean is(String text) {
        return text.length() <= MAX_LENGTH && (isCopyright(text) || isEndMark(text) || isTags(text) || isLabel(text)
                || READING_TIME.matcher(text).matches());
    }

    /** Whether a block below the story is about the document. */
    public static boolean isBelow(String text) {
        return text.length() <= MAX_LENGTH && (is(text) || Phrases.NOTICE.end(text) >= 10);
    }

    private static boolean isCopyright(String text) {
        return COPYRIGHT.matcher(text).matches() || (RIGHTS.matcher(text).lookingAt() && Phrases.NOTICE.isIn(text));
    }

    private static boolean isEndMark(String text) {
        return text.length() <= 24 && END_MARK.matcher(text).matches();
    }

    private static boolean isTags(String text) {
        Optional<LabelLine> label = LabelLine.of(text).filter((line) -> line.field() == LabelLine.Field.TAGS);
        return HASHTAGS.matcher(text).matches() || (label.isPresent() && !text.endsWith("."));
    }

    private static boolean isLabel(String text) {
        int end = Phrases.NOTICE.end(text);
        return Phrases.NOTICE.isAll(text) || (end > 0 && end < text.length() && text.charAt(end) == ':');
    }

}
