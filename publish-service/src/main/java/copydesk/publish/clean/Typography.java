package copydesk.publish.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets what typewriters could not: dashes for two hyphens, ellipses for three points, and
 * no space before a comma or point. What stands in quotation marks is somebody's own and
 * stays as it is; one that is not closed lasts to the end. Setting a text twice gives the
 * same as once.
 */
final class Typography {

    private static final String DASH = "\u2014";

    private static final String ELLIPSIS = "\u2026";

    private final String text;

    private final StringBuilder out = new StringBuilder();

    private final List<Retouched.Stroke> strokes = new ArrayList<>();

    private int place;

    private String closing = "";

    private Typography(String text) {
        this.text = text;
    }

    /** Sets a text. */
    static Retouched of(String text) {
        return needsLook(text) ? new Typography(text).set() : new Retouched(text, List.of());
    }

    // nearly all texts are set well already
    private static boolean needsLook(String text) {
        return text.contains("--") || text.contains("...") || text.contains(" ,") || text.contains(" .");
    }

    private Retouched set() {
        int at = 0;
        while (at < this.text.length()) {
            at += quoted(at) ? keep(at) : stroke(at);
        }
        return new Retouched(this.out.toString(), List.copyOf(this.strokes));
    }

    private boolean quoted(int at) {
        char unit = this.text.charAt(at);
        if (this.closing.isEmpty()) {
            this.closing = closing(unit);
            return !this.closing.isEmpty();
        }
        // an apostrophe closes nothing
        boolean apostrophe = unit == '\u2019' && Character.isLetterOrDigit(unit(at + 1));
        if (this.closing.indexOf(unit) >= 0 && !apostrophe) {
            this.closing = "";
        }
        return true;
    }

    private static String closing(char opening) {
        return switch (opening) {
            case '"' -> "\"";
            case '\u201c' -> "\u201d";
            case '\u201e' -> "\u201c\u201d";
            case '\u2018' -> "\u2019";
            case '\u201a' -> "\u2018\u2019";
            case '\u00ab' -> "\u00bb";
            case '\u00bb' -> "\u00ab";
            case '\u2039' -> "\u203a";
            case '\u300c' -> "\u300d";
            case '\u300e' -> "\u300f";
            default -> "";
        };
    }

    private int stroke(int at) {
        if (isDash(at)) {
            return replace(2, DASH);
        }
        if (isEllipsis(at)) {
            return replace(3, ELLIPSIS);
        }
        return isStraySpace(at) ? replace(1, "") : keep(at);
    }

    private boolean isDash(int at) {
        boolean two = this.text.startsWith("--", at) && unit(at - 1) != '-' && unit(at + 2) != '-';
        boolean words = isWord(at - 1) && isWord(at + 2);
        return two && (words || (unit(at - 1) == ' ' && unit(at + 2) == ' '));
    }

    private boolean isEllipsis(int at) {
        boolean three = this.text.startsWith("...", at) && unit(at - 1) != '.' && unit(at + 3) != '.';
        return three && !isWord(at + 3) && (isWord(at - 1) || unit(at - 1) == ' ');
    }

    private boolean isStraySpace(int at) {
        boolean stray = unit(at) == ' ' && (unit(at + 1) == ',' || unit(at + 1) == '.') && isWord(at - 1);
        return stray && (at + 2 == this.text.length() || unit(at + 2) == ' ');
    }

    private boolean isWord(int at) {
        return Character.isLetterOrDigit(unit(at));
    }

    private char unit(int at) {
        return (at >= 0 && at < this.text.length()) ? this.text.charAt(at) : 0;
    }

    private int keep(int at) {
        int codePoint = this.text.codePointAt(at);
        this.out.appendCodePoint(codePoint);
        this.place++;
        return Character.charCount(codePoint);
    }

    private int replace(int length, String with) {
        this.strokes.add(new Retouched.Stroke(this.place, this.place + length, with.length()));
        this.out.append(with);
        this.place += length;
        return length;
    }

}
