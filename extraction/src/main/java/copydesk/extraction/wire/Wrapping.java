package copydesk.extraction.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import copydesk.extraction.line.AgencyLine;
import copydesk.extraction.line.CreditLabel;
import copydesk.extraction.line.HeadLine;
import copydesk.extraction.line.LabelLine;
import copydesk.extraction.line.NoticeLine;
import copydesk.extraction.line.PromotionLine;
import copydesk.extraction.line.Trailer;

/**
 * Tells whether the lines of a text were broken to fit a width, and so which line goes on
 * in the next one. Broken lines are known by their fullness: the first word of the next
 * line would not have fitted.
 */
final class Wrapping {

    private static final int NARROWEST = 40;

    private static final int WIDEST = 130;

    private static final int NARROW = 100;

    private static final int NONE = 0;

    private static final int MAX_LOOKS = 4_000;

    private final int width;

    private int looks;

    // no line is longer, and some lines of the same block are broken off
    private final boolean narrow;

    private Wrapping(int width, boolean narrow) {
        this.width = width;
        this.narrow = narrow;
    }

    static Wrapping of(List<String> lines) {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isPlain(lines.get(i)) && isPlain(lines.get(i + 1)) && lines.get(i + 1).length() <= WIDEST + 40) {
                broken.add(lines.get(i));
            }
        }
        int[] lengths = broken.stream().mapToInt((line) -> line.stripTrailing().length()).sorted().toArray();
        int width = (lengths.length < 3) ? NONE : lengths[(lengths.length * 19) / 20];
        long full = Arrays.stream(lengths).filter((length) -> length >= width - 16).count();
        boolean wrapped = width >= NARROWEST && width <= WIDEST && full * 10 >= lengths.length * 5L;
        boolean narrow = lines.contains("") && lengths.length > 1
                && lines.stream().filter(Wrapping::isPlain).allMatch((line) -> line.length() <= NARROW);
        return new Wrapping(wrapped ? width : NONE, narrow);
    }

    /** Whether a line goes on in the next one. */
    boolean joins(String line, String next) {
        return goesOn(line, next) && !standsAlone(line) && !standsAlone(next);
    }

    private boolean goesOn(String line, String next) {
        if (line.endsWith("  ") || line.endsWith("\\")) {
            return false;
        }
        String words = line.strip();
        String first = next.strip();
        boolean goesOn = !endsSentence(words) && (Character.isLowerCase(first.codePointAt(0))
                || (this.width != NONE && words.length() * 4 >= this.width * 3)
                || (this.narrow && words.length() >= NARROWEST));
        if (this.width != NONE && !goesOn) {
            boolean indented = next.startsWith("  ") && !line.startsWith(" ");
            int space = first.indexOf(' ');
            return !indented && words.length() + 1 + ((space < 0) ? first.length() : space) > this.width;
        }
        return goesOn;
    }

    // who, when, where from and whose picture: such a line is no part of a paragraph
    private boolean standsAlone(String line) {
        if (line.length() > WIDEST || line.isBlank() || this.looks++ > MAX_LOOKS) {
            return false;
        }
        String words = InlineText.parse(line, 5).text();
        return HeadLine.isOne(words) || NoticeLine.is(words) || PromotionLine.is(words)
                || AgencyLine.of(words).isPresent() || LabelLine.of(words).isPresent() || CreditLabel.end(words) > 0
                || words.startsWith("©") || Trailer.url(words).isPresent();
    }

    private static boolean isPlain(String line) {
        return !line.isEmpty() && "#>|-*+!_=".indexOf(line.charAt(0)) < 0 && !Character.isDigit(line.charAt(0));
    }

    private static boolean endsSentence(String words) {
        return ".!?…:”\"»“。！？".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

}
