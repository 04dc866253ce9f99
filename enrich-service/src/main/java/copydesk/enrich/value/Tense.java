package copydesk.enrich.value;

/**
 * Whether a sentence speaks of what is to come: "will meet on Tuesday", "said on
 * Tuesday". The nearest telling word decides, those before first.
 */
final class Tense {

    private static final int REACH_BEFORE = 10;

    private static final int REACH_AFTER = 8;

    private Tense() {
    }

    static boolean isFuture(Line line, int from, int to) {
        for (int i = from - 1; i >= Math.max(0, from - REACH_BEFORE) && !endsSentence(line, i); i--) {
            if (tells(line, i)) {
                return line.is("future", i);
            }
        }
        for (int i = to; i < Math.min(line.size(), to + REACH_AFTER) && !endsSentence(line, i); i++) {
            if (tells(line, i)) {
                return line.is("future", i);
            }
        }
        return false;
    }

    private static boolean tells(Line line, int at) {
        return line.is("future", at) || line.is("past", at) || isPast(line, at);
    }

    /** A regular past: scheduled is none, nor is what will "be discussed". */
    private static boolean isPast(Line line, int at) {
        String word = line.lower(at);
        return line.words().isOf("en") && word.length() > 3 && word.endsWith("ed") && !line.isCapitalised(at)
                && !line.lower(at - 1).equals("be");
    }

    private static boolean endsSentence(Line line, int at) {
        return line.isMark(at, ".!?;") && !line.isTight(at + 1);
    }

}
