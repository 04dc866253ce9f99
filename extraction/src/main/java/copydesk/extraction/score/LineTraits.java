package copydesk.extraction.score;

/** What can be counted in the words of one block, in one pass. */
final class LineTraits {

    private static final int HEAD = 4;

    // what a long block says in its middle says nothing about what it is for
    private static final int MAX_WORDS = 60;

    private static final int MAX_WORD = 24;

    private final int[] signals = new int[Signal.values().length];

    private int head;

    private int words;

    private int letters;

    private int upper;

    private int capitalised;

    private int digits;

    private int commas;

    private int sentences;

    private int quotes;

    private int separators;

    private int ats;

    private int questions;

    private char first;

    private char last;

    private LineTraits() {
    }

    static LineTraits of(String text) {
        LineTraits traits = new LineTraits();
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean word = Character.isLetterOrDigit(sign);
            if (word && start < 0) {
                start = i;
            }
            else if (!word && start >= 0 && sign != '-' && sign != '\'' && sign != '\u2019') {
                traits.word(text, start, i);
                start = -1;
            }
            traits.sign(sign, text, i);
        }
        if (start >= 0) {
            traits.word(text, start, text.length());
        }
        return traits;
    }

    private void word(String text, int start, int end) {
        this.words++;
        this.capitalised += Character.isUpperCase(text.charAt(start)) ? 1 : 0;
        if (this.words <= MAX_WORDS && end - start <= MAX_WORD) {
            int found = Signal.of(text, start, end);
            this.head |= (this.words <= HEAD) ? found : 0;
            for (int rest = found; rest != 0; rest &= rest - 1) {
                this.signals[Integer.numberOfTrailingZeros(rest)]++;
            }
        }
    }

    private void sign(char sign, String text, int at) {
        if (this.first == 0) {
            this.first = sign;
        }
        this.last = sign;
        if (Character.isLetter(sign)) {
            this.letters++;
            this.upper += Character.isUpperCase(sign) ? 1 : 0;
        }
        else if (Character.isDigit(sign)) {
            this.digits++;
        }
        else {
            mark(sign, at + 1 == text.length() || text.charAt(at + 1) == ' ');
        }
    }

    private void mark(char sign, boolean endsWord) {
        switch (sign) {
            case ',', '\u060c', '\u3001', '\uff0c', ';' -> this.commas++;
            case '?', '\uff1f', '\u061f' -> {
                this.questions++;
                this.sentences += (endsWord || sign != '?') ? 1 : 0;
            }
            case '.', '!', '\u2026' -> this.sentences += endsWord ? 1 : 0;
            case '\u3002', '\uff01' -> this.sentences++;
            case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> this.quotes++;
            case '|', '\u00b7', '\u2022', '\u203a', '/' -> this.separators++;
            case '@' -> this.ats++;
            case '\u00a9' -> this.signals[Signal.LEGAL.ordinal()]++;
            default -> {
            }
        }
    }

    /** How many words hint at something, of the first sixty. */
    int signals(Signal signal) {
        return this.signals[signal.ordinal()];
    }

    /** Whether one of the first four words hints at something. */
    boolean begins(Signal signal) {
        return (this.head & (1 << signal.ordinal())) != 0;
    }

    int words() {
        return this.words;
    }

    int letters() {
        return this.letters;
    }

    /** Letters in upper case. */
    int upper() {
        return this.upper;
    }

    /** Words that begin in upper case. */
    int capitalised() {
        return this.capitalised;
    }

    int digits() {
        return this.digits;
    }

    int commas() {
        return this.commas;
    }

    /** Signs that end a sentence. */
    int sentences() {
        return this.sentences;
    }

    int quotes() {
        return this.quotes;
    }

    /** Bars, dots and slashes between the parts of a line. */
    int separators() {
        return this.separators;
    }

    /** Question marks. */
    int questions() {
        return this.questions;
    }

    /** At signs. */
    int ats() {
        return this.ats;
    }

    char first() {
        return this.first;
    }

    char last() {
        return this.last;
    }

}
