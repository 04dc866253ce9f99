package copydesk.extraction.date;

/** The digits of a text, in whatever script they are printed. */
final class Digits {

    private static final int MIN_DIGITS = 3;

    private Digits() {
    }

    /** The text with all digits in ASCII; its length stays the same. */
    static String ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '9' && Character.isDigit(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    /** Whether there are as many digits as a day with its year needs. */
    static boolean mayBeDate(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < MIN_DIGITS; i++) {
            digits += (text.charAt(i) >= '0' && text.charAt(i) <= '9') ? 1 : 0;
        }
        return digits == MIN_DIGITS;
    }

    /** How many digits stand side by side at most. */
    static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = (text.charAt(i) >= '0' && text.charAt(i) <= '9') ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char sign : text.toCharArray()) {
            out.append(Character.isDigit(sign) ? (char) ('0' + Character.digit(sign, 10)) : sign);
        }
        return out.toString();
    }

}
