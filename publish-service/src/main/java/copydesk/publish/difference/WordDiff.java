package copydesk.publish.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which words of two texts differ. Texts that have little in common are not compared in
 * every detail, so that the work grows with their length.
 */
public final class WordDiff {

    /** Beyond so many words put in and taken out the exact way is not looked for. */
    private static final int DIFFERENCES = 100;

    /** Beyond so many places the rest is taken as one. */
    private static final int PLACES = 500;

    private final List<String> before;

    private final List<String> after;

    private final List<Hunk> hunks = new ArrayList<>();

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The differences of two texts, in order. */
    static List<Hunk> between(List<Word> before, List<Word> after) {
        WordDiff diff = new WordDiff(before.stream().map(Word::folded).toList(),
                after.stream().map(Word::folded).toList());
        diff.compare();
        return diff.hunks;
    }

    private void compare() {
        int start = 0;
        int beforeEnd = this.before.size();
        int afterEnd = this.after.size();
        while (start < Math.min(beforeEnd, afterEnd) && this.before.get(start).equals(this.after.get(start))) {
            start++;
        }
        while (beforeEnd > start && afterEnd > start
                && this.before.get(beforeEnd - 1).equals(this.after.get(afterEnd - 1))) {
            beforeEnd--;
            afterEnd--;
        }
        List<String> left = this.before.subList(start, beforeEnd);
        List<String> right = this.after.subList(start, afterEnd);
        int[] partners = (left.isEmpty() || right.isEmpty()) ? none(right.size()) : partners(left, right);
        collect(start, partners, left.size());
    }

    private static int[] none(int size) {
        int[] partners = new int[size];
        Arrays.fill(partners, Alignment.NONE);
        return partners;
    }

    private static int[] partners(List<String> left, List<String> right) {
        int[] exact = ShortestEdit.partners(left, right, DIFFERENCES);
        if (exact.length > 0) {
            return exact;
        }
        Alignment alignment = Alignment.of(left, right);
        int[] partners = none(right.size());
        for (int i = 0; i < partners.length; i++) {
            partners[i] = alignment.isKept(i) ? alignment.partner(i) : Alignment.NONE;
        }
        return partners;
    }

    private void collect(int offset, int[] partners, int leftSize) {
        int left = 0;
        int right = 0;
        for (int i = 0; i <= partners.length; i++) {
            int partner = (i < partners.length) ? partners[i] : leftSize;
            if (partner != Alignment.NONE) {
                if (partner > left || i > right) {
                    add(new Hunk(offset + left, offset + partner, offset + right, offset + i));
                }
                left = partner + 1;
                right = i + 1;
            }
        }
    }

    private void add(Hunk hunk) {
        if (this.hunks.size() < PLACES) {
            this.hunks.add(hunk);
        }
        else {
            Hunk last = this.hunks.get(PLACES - 1);
            this.hunks.set(PLACES - 1,
                    new Hunk(last.beforeStart(), hunk.beforeEnd(), last.afterStart(), hunk.afterEnd()));
        }
    }

}
