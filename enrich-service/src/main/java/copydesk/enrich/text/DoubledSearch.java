package copydesk.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import copydesk.contract.article.IssueCode;
import copydesk.contract.article.QualityIssue;

/** The search for doubled words in one block. */
final class DoubledSearch {

    private static final int LONGEST_GROUP = 8;

    private static final int MOST_ISSUES = 20;

    private final TextBlock block;

    private final List<Token> words = new ArrayList<>();

    private final List<String> keys = new ArrayList<>();

    /** For each word how it is parted from the one before. */
    private final List<Gap> gaps = new ArrayList<>();

    private final Set<String> neverDoubled;

    private final Set<String> mustGoOn;

    private final List<QualityIssue> issues;

    DoubledSearch(TextBlock block, Set<String> neverDoubled, Set<String> mustGoOn, List<QualityIssue> issues) {
        this.block = block;
        this.issues = issues;
        this.neverDoubled = neverDoubled;
        this.mustGoOn = mustGoOn;
        Gap gap = Gap.SPACE;
        for (Token token : block.tokens()) {
            if (token.word()) {
                add(token, gap);
                gap = Gap.SPACE;
            }
            else {
                gap = gap.with(token);
            }
        }
    }

    private void add(Token token, Gap gap) {
        this.words.add(token);
        this.keys.add(token.text().toLowerCase(Locale.ROOT));
        this.gaps.add((gap == Gap.SPACE && !token.spaced()) ? Gap.OTHER : gap);
    }

    void run() {
        int at = 0;
        while (at < this.words.size() && this.issues.size() < MOST_ISSUES) {
            int length = doubledAt(at);
            if (length > 0) {
                report(at, at + 2 * length - 1);
            }
            at += Math.max(1, 2 * length);
        }
    }

    private int doubledAt(int at) {
        for (int length = LONGEST_GROUP; length > 0; length--) {
            if (at + 2 * length <= this.words.size() && stands(at, length) && isSlip(at, length)) {
                return length;
            }
        }
        return 0;
    }

    private boolean stands(int at, int length) {
        for (int i = 0; i < length; i++) {
            if (!this.keys.get(at + i).equals(this.keys.get(at + length + i))) {
                return false;
            }
        }
        for (int i = at + 1; i < at + 2 * length; i++) {
            if (this.gaps.get(i) == Gap.OTHER) {
                return false;
            }
        }
        return true;
    }

    private boolean isSlip(int at, int length) {
        if (length == 1) {
            return this.neverDoubled.contains(this.keys.get(at)) && !isUpper(at + 1)
                    && this.gaps.get(at + 1) == Gap.SPACE && !(isUpper(at) && !this.words.get(at).sentenceStart());
        }
        return isPlainGroup(at, length) && !goesOnRepeating(at, length)
                && (length > 2 || this.gaps.get(at + 2) == Gap.QUOTE || this.mustGoOn.contains(this.keys.get(at + 1)));
    }

    private boolean isPlainGroup(int at, int length) {
        boolean lower = false;
        boolean differs = false;
        for (int i = at; i < at + length; i++) {
            if (Character.isDigit(this.keys.get(i).codePointAt(0))) {
                return false;
            }
            lower |= !isUpper(i);
            differs |= !this.keys.get(i).equals(this.keys.get(at));
        }
        return lower && differs;
    }

    /** A refrain stands more than twice. */
    private boolean goesOnRepeating(int at, int length) {
        int after = at + 2 * length;
        boolean before = at >= length && stands(at - length, length);
        return before || after < this.words.size() && this.keys.get(after).equals(this.keys.get(at));
    }

    private boolean isUpper(int at) {
        return Character.isUpperCase(this.words.get(at).text().codePointAt(0));
    }

    private void report(int first, int last) {
        this.issues.add(new QualityIssue(IssueCode.DOUBLED_WORDS, this.block.index(), this.words.get(first).start(),
                this.words.get(last).end(), "The same words stand twice in a row."));
    }

    /** What parts two words. */
    private enum Gap {

        SPACE, QUOTE, OTHER;

        Gap with(Token token) {
            return (this != OTHER && "\"\u201c\u201d\u201e\u00ab\u00bb\u2018".contains(token.text())) ? QUOTE : OTHER;
        }

    }

}
