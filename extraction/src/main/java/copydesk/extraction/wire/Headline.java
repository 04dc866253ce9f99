package copydesk.extraction.wire;

import java.util.Locale;
import java.util.regex.Pattern;

import copydesk.extraction.article.RawKind;
import copydesk.extraction.line.Trailer;
import copydesk.extraction.text.RichText;

/**
 * Finds the headline of a text: a heading of the first level near the top, else the first
 * line that may be one. A story that begins without any gets the beginning of its first
 * sentence, because it needs a name.
 */
final class Headline {

    private static final int WITHIN = 10;

    private static final int MAX_TITLE = 400;

    private static final int LONG_SENTENCE = 160;

    private static final int MAX_NAME = 120;

    private static final Pattern BREADCRUMB = Pattern.compile(".{1,40}(?:\\s[>›»/|]\\s.{1,40}){1,6}");

    private static final Pattern DATELINE = Pattern.compile(
            "(?:\\p{Lu}[\\p{Lu}\\s.,'’/-]{2,60}|\\p{Lu}[^.!?]{1,40}\\([^()]{2,30}\\))(?:,[^.!?]{1,40})?(?:\\([^()]{2,30}\\))?\\s?[-–—]{1,2}\\s.*");

    private Headline() {
    }

    /** Marks the headline, and what stands above it; gives its place, -1 without one. */
    static int mark(Draft draft) {
        int index = index(draft);
        if (index >= 0 && draft.kind(index) == RawKind.PARAGRAPH
                && (isSentence(draft.words(index)) || isAllThereIs(draft, index))) {
            index = name(draft, index);
        }
        if (index >= 0) {
            draft.mark(index, RawKind.TITLE);
            above(draft, index);
            repeated(draft, index);
        }
        return index;
    }

    private static int index(Draft draft) {
        int end = Math.min(draft.size(), WITHIN);
        int heading = -1;
        boolean story = false;
        for (int i = 0; i < end; i++) {
            if (draft.kind(i) == RawKind.TITLE) {
                return i;
            }
            heading = (heading < 0 && !story && draft.level(i) == 1 && draft.isOpen(i)) ? i : heading;
            story |= draft.isParagraph(i) && isStory(draft, i);
        }
        return (heading >= 0) ? heading : firstLine(draft, end);
    }

    // a heading below such a paragraph is a subhead
    private static boolean isStory(Draft draft, int index) {
        String words = draft.words(index);
        return (words.endsWith(".") || words.endsWith("。") || words.endsWith("”")) && draft.isProse(index);
    }

    private static int firstLine(Draft draft, int end) {
        for (int i = 0; i < end; i++) {
            boolean candidate = draft.isParagraph(i) || (draft.isOpen(i) && draft.kind(i) == RawKind.HEADING);
            if (candidate && !isAbove(draft, i)) {
                return (draft.words(i).length() <= MAX_TITLE || isSentence(draft.words(i))) ? i : -1;
            }
            if (draft.isOpen(i) && !candidate) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isAbove(Draft draft, int index) {
        String words = draft.words(index);
        if (Trailer.url(words).isPresent() || BREADCRUMB.matcher(words).matches() && words.length() < 100) {
            return true;
        }
        return isKicker(words, (index + 1 < draft.size()) ? draft.text(index + 1) : RichText.EMPTY)
                || draft.isFurniture(index);
    }

    // a word or two in capitals above a longer line
    private static boolean isKicker(String words, RichText below) {
        String next = below.text();
        return words.length() <= 24 && words.split(" ").length <= 2 && words.equals(words.toUpperCase(Locale.ROOT))
                && words.chars().anyMatch(Character::isUpperCase) && next.split(" ").length >= 4 && next.length() <= 200
                && !next.endsWith(".") && !Draft.isFurniture(below);
    }

    /** Whether a paragraph begins with the place that an agency reports from. */
    static boolean isDatelined(String words) {
        return words.length() > 60 && DATELINE.matcher(words).matches();
    }

    private static boolean isSentence(String words) {
        return (words.length() > LONG_SENTENCE && (words.endsWith(".") || words.endsWith("。")))
                || (words.endsWith(".") && isDatelined(words));
    }

    // below its address a single sentence is the story
    private static boolean isAllThereIs(Draft draft, int index) {
        return index > 0 && draft.words(index).endsWith(".") && !draft.hasProseFrom(index + 1);
    }

    private static int name(Draft draft, int index) {
        String words = draft.words(index);
        int begin = DATELINE.matcher(words).matches() ? afterDateline(words) : 0;
        int stop = words.indexOf(". ", begin);
        String sentence = words.substring(begin, (stop < 0) ? words.length() : stop).replaceFirst("\\.$", "");
        draft.insertTitle(RichText.plain(cut(sentence)));
        return 0;
    }

    private static int afterDateline(String words) {
        int at = 0;
        while (at < words.length() - 2
                && !("-–—".indexOf(words.charAt(at)) >= 0 && words.charAt(at + 1) == ' ' && at > 2)) {
            at++;
        }
        return at + 2;
    }

    private static String cut(String sentence) {
        if (sentence.length() <= MAX_NAME) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', MAX_NAME);
        return sentence.substring(0, (space > 0) ? space : sentence.offsetByCodePoints(0, MAX_NAME / 2)) + "…";
    }

    private static void above(Draft draft, int title) {
        for (int i = 0; i < title; i++) {
            if (Trailer.url(draft.words(i)).isPresent() && draft.isOpen(i)) {
                draft.metadata().address(Trailer.url(draft.words(i)).orElse(null));
                draft.mark(i, RawKind.OTHER);
            }
            else if (draft.isOpen(i) && !draft.isFurniture(i)) {
                draft.mark(i, RawKind.OTHER);
            }
        }
        draft.text(title).anchors().stream().limit(1).forEach((anchor) -> {
            if (draft.text(title).isAllAnchor() && anchor.href() != null && anchor.href().startsWith("http")) {
                draft.metadata().address(anchor.href());
            }
        });
    }

    private static void repeated(Draft draft, int title) {
        String words = draft.words(title).toLowerCase(Locale.ROOT);
        for (int i = title + 1; i < Math.min(draft.size(), title + WITHIN); i++) {
            if (draft.isOpen(i) && draft.words(i).toLowerCase(Locale.ROOT).equals(words)) {
                draft.mark(i, RawKind.OTHER);
            }
        }
    }

}
