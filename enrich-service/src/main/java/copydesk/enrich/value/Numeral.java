package copydesk.enrich.value;

import java.math.BigDecimal;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A number in a text, in digits or words, with the thousands or millions that follow.
 *
 * @param value the number
 * @param end one past its last token
 * @param suffix letters glued to its digits: the m of 20m; empty if there are none
 * @param scaled whether a word such as million follows
 */
record Numeral(BigDecimal value, int end, String suffix, boolean scaled) {

    private static final int MOST_DIGITS = 15;

    private static final int MOST_GROUPS = 5;

    /**
     * The number that starts at a token; null if none does.
     * @param money whether letters such as m and bn stand for millions
     */
    static @Nullable Numeral read(Line line, int at, boolean money) {
        Numeral plain = plain(line, at);
        if (plain == null) {
            return null;
        }
        String suffix = plain.suffix();
        if (!suffix.isEmpty()) {
            String glued = money ? line.words().value("money-scale", suffix.toLowerCase(Locale.ROOT)) : null;
            return (glued != null) ? plain.times(glued, plain.end()) : plain;
        }
        int next = line.isMark(plain.end(), "-") && line.isTight(plain.end()) ? plain.end() + 1 : plain.end();
        Line.Phrase scale = line.phrase("scale", next);
        if (scale == null && money) {
            scale = line.phrase("money-scale", next);
        }
        return (scale != null) ? plain.times(scale.value(), scale.end()) : plain;
    }

    private Numeral times(String scale, int to) {
        return new Numeral(this.value.multiply(new BigDecimal(scale)), to, "", true);
    }

    private static @Nullable Numeral plain(Line line, int at) {
        if (isMinus(line, at)) {
            Numeral positive = line.startsWithDigit(at + 1) ? digits(line, at + 1) : null;
            return (positive != null) ? new Numeral(positive.value().negate(), positive.end(), positive.suffix(), false)
                    : null;
        }
        if (line.isRest(at)) {
            return null;
        }
        return line.startsWithDigit(at) ? digits(line, at) : words(line, at);
    }

    private static boolean isMinus(Line line, int at) {
        return line.isMark(at, "-\u2212\u2013") && !line.isTight(at) && line.isTight(at + 1);
    }

    private static @Nullable Numeral words(Line line, int at) {
        Line.Phrase word = line.phrase("number", at);
        boolean article = line.lower(at).equals("a") || line.lower(at).equals("an");
        if (word == null || (article && line.phrase("scale", word.end()) == null)) {
            return null;
        }
        BigDecimal value = new BigDecimal(word.value());
        Line.Phrase ones = line.isMark(word.end(), "-") && line.isTight(word.end() + 1)
                ? line.phrase("number", word.end() + 1) : null;
        boolean twentyFive = ones != null && value.compareTo(BigDecimal.TEN) > 0
                && new BigDecimal(ones.value()).compareTo(BigDecimal.TEN) < 0;
        return (ones != null && twentyFive)
                ? new Numeral(value.add(new BigDecimal(ones.value())), ones.end(), "", false)
                : new Numeral(value, word.end(), "", false);
    }

    private static @Nullable Numeral digits(Line line, int at) {
        String text = line.text(at);
        int length = leadingDigits(text);
        if (length > MOST_DIGITS) {
            return null;
        }
        StringBuilder number = new StringBuilder(text.substring(0, length));
        String suffix = text.substring(length);
        int end = at + 1;
        for (int group = 0; suffix.isEmpty() && length <= 3 && group < MOST_GROUPS; group++) {
            int next = group(line, end);
            if (next < 0) {
                break;
            }
            number.append(line.text(next), 0, 3);
            suffix = line.text(next).substring(3);
            end = next + 1;
        }
        return fraction(line, end, number, suffix);
    }

    /** The token with the next three digits; -1 if there are none. */
    private static int group(Line line, int at) {
        boolean comma = line.words().isOf("de es it pt");
        if (line.isMark(at, comma ? "." : ",") && line.isTight(at) && line.isTight(at + 1)
                && leadingDigits(line.text(at + 1)) == 3) {
            return at + 1;
        }
        boolean spaces = line.words().isOf("fr uk ru de es");
        boolean spaced = spaces && !line.isTight(at) && leadingDigits(line.text(at)) == 3;
        return spaced ? at : -1;
    }

    private static @Nullable Numeral fraction(Line line, int at, StringBuilder number, String suffix) {
        String mark = line.words().isOf("de es fr it pt uk ru") ? "," : ".";
        int end = at;
        String rest = suffix;
        if (suffix.isEmpty() && line.isMark(at, mark) && line.isTight(at) && line.isTight(at + 1)
                && line.startsWithDigit(at + 1)) {
            String decimals = line.text(at + 1);
            int length = Math.min(leadingDigits(decimals), MOST_DIGITS);
            number.append('.').append(decimals, 0, length);
            rest = decimals.substring(length);
            end = at + 2;
        }
        return goesOn(line, end) ? null : new Numeral(new BigDecimal(number.toString()), end, rest, false);
    }

    /** Versions, times and scores go on after the number. */
    private static boolean goesOn(Line line, int at) {
        return line.isMark(at, ".,:/") && line.isTight(at) && line.isTight(at + 1) && line.startsWithDigit(at + 1);
    }

    private static int leadingDigits(String text) {
        int length = 0;
        while (length < text.length() && text.charAt(length) >= '0' && text.charAt(length) <= '9') {
            length++;
        }
        return length;
    }

    /** As a plain decimal number: 3500000000, 0.5. */
    String plain() {
        BigDecimal stripped = this.value.stripTrailingZeros();
        return ((stripped.scale() < 0) ? stripped.setScale(0) : stripped).toPlainString();
    }

}
