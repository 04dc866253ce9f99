package copydesk.extraction.wire;

import java.util.regex.Pattern;

import copydesk.extraction.article.RawKind;
import copydesk.extraction.line.CaptionSplit;
import copydesk.extraction.line.HeadLine;
import copydesk.extraction.line.NoticeLine;
import copydesk.extraction.date.SourceTimes;
import copydesk.extraction.line.Trailer;

/**
 * What stands between the headline and the story, by its place beside date and byline:
 * the standfirst above them, a bare name next to them.
 */
final class HeadMatter {

    private static final int WITHIN = 9;

    private static final int MAX_STANDFIRST = 400;

    private static final int MAX_STANDFIRSTS = 2;

    private static final int MAX_NAME = 60;

    private static final Pattern PARTS = Pattern.compile("\\s*[|•·]\\s*|\\s[–—]\\s");

    private HeadMatter() {
    }

    static void mark(Draft draft, int title) {
        int first = firstSaying(draft, title);
        if (first < 0) {
            return;
        }
        int last = first;
        while (isSaying(draft, last + 1)) {
            last++;
        }
        if (draft.hasProseFrom(last + 1)) {
            standfirsts(draft, title, first);
            name(draft, first - 1);
            name(draft, last + 1);
            if (isSaying(draft, last + 2) && draft.isParagraph(last + 1) && draft.words(last + 1).length() < 40) {
                draft.mark(last + 1, RawKind.OTHER);
            }
        }
    }

    // who or when
    private static boolean isSaying(Draft draft, int index) {
        return index < draft.size() && (draft.kind(index) == RawKind.DATE || draft.kind(index) == RawKind.BYLINE
                || (draft.isOpen(index) && (HeadLine.isOne(draft.words(index)) || isDateWithNotice(draft, index))));
    }

    // May 6, 2026 • 4 min read
    private static boolean isDateWithNotice(Draft draft, int index) {
        String words = draft.words(index);
        if (words.length() > 2 * MAX_NAME || !PARTS.matcher(words).find()) {
            return false;
        }
        boolean date = SourceTimes.isDateLine(words)
                || PARTS.splitAsStream(words).allMatch((part) -> HeadLine.isOne(part) || NoticeLine.is(part))
                        && PARTS.splitAsStream(words).anyMatch(HeadLine::isOne);
        if (date) {
            draft.mark(index, HeadLine.namesAuthors(words) ? RawKind.BYLINE : RawKind.DATE);
        }
        return date;
    }

    private static int firstSaying(Draft draft, int title) {
        int prose = 0;
        for (int i = title + 1; i < Math.min(draft.size(), title + WITHIN); i++) {
            if (isSaying(draft, i)) {
                return i;
            }
            if (draft.isProse(i)) {
                prose++;
            }
            if (prose > MAX_STANDFIRSTS + 1 || draft.kind(i) == RawKind.LIST_ITEM) {
                return -1;
            }
        }
        return -1;
    }

    private static void standfirsts(Draft draft, int title, int end) {
        int found = 0;
        for (int i = title + 1; i < end; i++) {
            boolean candidate = draft.isProse(i) && draft.words(i).length() <= MAX_STANDFIRST
                    && CaptionSplit.ofParagraph(draft.text(i)).isEmpty() && Trailer.url(draft.words(i)).isEmpty()
                    && (i == 0 || draft.kind(i - 1) != RawKind.FIGURE) && !(i == end - 1 && isName(draft, i));
            if (candidate && found < MAX_STANDFIRSTS) {
                draft.mark(i, RawKind.STANDFIRST);
                found++;
            }
        }
    }

    private static void name(Draft draft, int index) {
        if (index > 0 && draft.isParagraph(index) && isName(draft, index)) {
            String words = draft.words(index);
            draft.metadata().author(isName(words) ? words : words.substring(0, words.indexOf(',')));
            draft.mark(index, RawKind.BYLINE);
        }
    }

    private static boolean isName(Draft draft, int index) {
        if (index >= draft.size() || !draft.isOpen(index)) {
            return false;
        }
        String words = draft.words(index);
        int comma = words.indexOf(',');
        return words.length() <= MAX_NAME
                && (isName(words) || (comma > 0 && isName(words.substring(0, comma)) && !words.endsWith(".")));
    }

    private static boolean isName(String words) {
        return BareName.is(words);
    }

}
