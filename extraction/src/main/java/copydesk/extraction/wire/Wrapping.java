package copydesk.extraction.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells whether the lines of a text were broken to fit a width, and so which line goes on
 * in the next one. Broken lines are known by their fullness: the first word of the next
 * line would not have fitted.
 */
final class Wrapping {

    private static final int NARROWEST = 40;

    private static final int WIDEST = 130;

    private static final int NONE = 0;

    private final int width;

    private Wrapping(int width) {
        this.width = width;
    }

    static Wrapping of(List<String> lines) {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty() && lines.get(i + 1).length() <= WIDEST + 40) {
                broken.add(lines.get(i));
            }
        }
        int[] lengths = broken.stream().mapToInt((line) -> line.stripTrailing().length()).sorted().toArray();
        int width = (lengths.length < 3) ? NONE : lengths[(lengths.length * 19) / 20];
        long full = Arrays.stream(lengths).filter((length) -> length >= width - 16).count();
        boolean wrapped = width >= NARROWEST && width <= WIDEST && full * 10 >= lengths.length * 5L;
        return new Wrapping(wrapped ? width : NONE);
    }

    /** Whether a line goes on in the next one. */
    boolean joins(String line, String next) {
        if (line.endsWith("  ") || line.endsWith("\\")) {
            return false;
        }
        String words = line.strip();
        String first = next.strip();
        boolean goesOn = !endsSentence(words) && (Character.isLowerCase(first.codePointAt(0))
                || (this.width != NONE && words.length() * 4 >= this.width * 3));
        if (this.width != NONE && !goesOn) {
            boolean indented = next.startsWith("  ") && !line.startsWith(" ");
            int space = first.indexOf(' ');
            return !indented && words.length() + 1 + ((space < 0) ? first.length() : space) > this.width;
        }
        return goesOn;
    }

    private static boolean endsSentence(String words) {
        return ".!?…:”\"»“。！？".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

}
