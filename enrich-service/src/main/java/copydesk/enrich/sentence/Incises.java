package copydesk.enrich.sentence;

import java.util.ArrayList;
import java.util.List;

import copydesk.enrich.sentence.QuoteWords.WordClass;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;

/**
 * Takes the attribution out of a passage that encloses it: between dashes, as in Russian,
 * Ukrainian and Spanish, or between commas, as in French. What is left are passages on
 * both sides of it.
 */
final class Incises {

    /** How far a verb of saying may stand from the dash. */
    private static final int REACH = 5;

    /** The same between commas, as in: a-t-il dit, s'est-elle exclamée. */
    private static final int REACH_OF_INVERSION = 6;

    private static final int LONGEST = 30;

    private static final String DASHES = "\u2014\u2013\u2015";

    private final TextBlock block;

    private final QuoteWords words;

    Incises(TextBlock block, QuoteWords words) {
        this.block = block;
        this.words = words;
    }

    List<Passage> split(List<Passage> passages) {
        List<Passage> result = new ArrayList<>();
        passages.forEach((passage) -> split(passage, result));
        return result;
    }

    private void split(Passage passage, List<Passage> result) {
        int start = passage.start();
        int from = passage.from();
        for (int at = passage.from() + 1; at < passage.to(); at++) {
            int end = end(at, passage);
            if (end > at) {
                add(new Passage(start, at, from, withoutDash(from, at), false), result);
                start = end;
                from = withoutMarks(end, passage);
                at = end;
            }
        }
        add(new Passage(start, passage.end(), from, passage.to(), passage.open()), result);
    }

    private static void add(Passage passage, List<Passage> result) {
        if (!passage.isEmpty()) {
            result.add(passage);
        }
    }

    private int withoutMarks(int end, Passage passage) {
        int from = end;
        while (from < passage.to() && isOneOf(from, ".,;:")) {
            from++;
        }
        return from;
    }

    private int withoutDash(int from, int at) {
        return (at > from && isOneOf(at - 1, DASHES)) ? at - 1 : at;
    }

    /** Where the attribution that starts at a token ends; the token where none does. */
    private int end(int at, Passage passage) {
        if (isOneOf(at, DASHES) && isDashed(at, passage)) {
            return dashedEnd(at, passage);
        }
        boolean comma = isOneOf(at, ",") || (isOneOf(at - 1, "!?\u2026") && !isOneOf(at, "!?\u2026,\u2014"));
        if (comma && this.words.isOf("fr it pt")) {
            return commaEnd(at, passage);
        }
        return at;
    }

    private boolean isDashed(int at, Passage passage) {
        boolean after = isOneOf(at - 1, ",.!?\u2026") || !this.words.isOf("uk ru pl");
        int cue = cue(at + 1, Math.min(passage.to(), at + 1 + REACH));
        return after && cue >= 0;
    }

    private int dashedEnd(int at, Passage passage) {
        int to = Math.min(passage.to(), at + LONGEST);
        for (int i = at + 1; i < to; i++) {
            if (isOneOf(i, DASHES)) {
                return i + 1;
            }
        }
        return (to == passage.to()) ? to : at;
    }

    private int commaEnd(int at, Passage passage) {
        int first = isOneOf(at, ",") ? at + 1 : at;
        int to = Math.min(passage.to(), at + LONGEST);
        int cue = cue(first, Math.min(to, first + REACH_OF_INVERSION));
        if (cue < 0 || !isInverted(first, cue, to)) {
            return at;
        }
        for (int i = cue + 1; i < to; i++) {
            if (isOneOf(i, ",.;:")) {
                return i + 1;
            }
        }
        return (to == passage.to()) ? to : at;
    }

    /** Between comma and verb there is at most an auxiliary and a pronoun. */
    private boolean isInverted(int first, int cue, int to) {
        for (int i = first; i < cue; i++) {
            String word = lower(i);
            boolean pronoun = isPronoun(word) && isOneOf(i - 1, "-");
            if (!this.words.is(WordClass.SKIP, word) && !pronoun && !isReflexive(i)) {
                return false;
            }
        }
        boolean pronounBefore = cue > first && isPronoun(lower(cue - 1)) && isOneOf(cue - 2, "-");
        return pronounBefore || (cue + 1 < to && isSubject(cue + 1));
    }

    /** The apostrophe of "s'exclame". */
    private boolean isReflexive(int at) {
        return isOneOf(at, "'\u2019") && at > 0 && lower(at - 1).equals("s");
    }

    private boolean isSubject(int at) {
        String word = lower(at);
        boolean capital = Character.isUpperCase(token(at).text().codePointAt(0));
        return capital || isOneOf(at, "-") || isPronoun(word) || this.words.is(WordClass.DEFINITE, word)
                || this.words.is(WordClass.INDEFINITE, word);
    }

    private boolean isPronoun(String word) {
        return this.words.is(WordClass.HE, word) || this.words.is(WordClass.SHE, word)
                || this.words.is(WordClass.THEY, word);
    }

    private int cue(int from, int to) {
        for (int i = from; i < to; i++) {
            if (this.words.is(WordClass.SAY, lower(i))) {
                return i;
            }
            if (isOneOf(i, ",.;:!?") || isOneOf(i, DASHES)) {
                return -1;
            }
        }
        return -1;
    }

    private String lower(int at) {
        return QuoteWords.lower(token(at).text());
    }

    private boolean isOneOf(int at, String marks) {
        return at >= 0 && !token(at).word() && marks.contains(token(at).text());
    }

    private Token token(int at) {
        return this.block.tokens().get(at);
    }

}
