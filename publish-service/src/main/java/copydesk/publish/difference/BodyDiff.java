package copydesk.publish.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import copydesk.contract.change.ParagraphChange;
import copydesk.contract.change.ParagraphFate;

/**
 * Which paragraphs of a body were added, removed, changed and moved. A paragraph was
 * changed if it shares enough words with one that stood at the same place among those
 * that were kept. The work grows with the length of both bodies.
 */
public final class BodyDiff {

    /** How many paragraphs in a gap are looked at for the one that was changed. */
    private static final int CANDIDATES = 8;

    /** What share of their words two paragraphs have in common at least. */
    private static final double LEAST_SHARE = 0.35;

    private final List<Paragraph> before;

    private final List<Paragraph> after;

    private final Alignment alignment;

    private final List<ParagraphChange> changes = new ArrayList<>();

    private final List<ParagraphPair> pairs = new ArrayList<>();

    private BodyDiff(List<Paragraph> before, List<Paragraph> after) {
        this.before = before;
        this.after = after;
        this.alignment = Alignment.of(before.stream().map(Paragraph::folded).toList(),
                after.stream().map(Paragraph::folded).toList());
    }

    public static BodyDiff of(List<Paragraph> before, List<Paragraph> after) {
        BodyDiff diff = new BodyDiff(before, after);
        diff.compare();
        return diff;
    }

    /** What became of the paragraphs that are not the same at the same place. */
    public List<ParagraphChange> changes() {
        return this.changes;
    }

    /** The paragraphs whose words are others now. */
    public List<ParagraphPair> pairs() {
        return this.pairs;
    }

    private void compare() {
        Set<Integer> matched = new HashSet<>();
        for (int i = 0; i < this.after.size(); i++) {
            matched.add(this.alignment.partner(i));
        }
        int left = 0;
        int right = 0;
        for (int i = 0; i <= this.after.size(); i++) {
            if (i == this.after.size() || this.alignment.isKept(i)) {
                int partner = (i < this.after.size()) ? this.alignment.partner(i) : this.before.size();
                gap(unmatched(matched, left, partner), right, i);
                kept(partner, i);
                left = partner + 1;
                right = i + 1;
            }
        }
    }

    private static List<Integer> unmatched(Set<Integer> matched, int start, int end) {
        List<Integer> free = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (!matched.contains(i)) {
                free.add(i);
            }
        }
        return free;
    }

    private void kept(int partner, int place) {
        if (place < this.after.size() && !this.before.get(partner).text().equals(this.after.get(place).text())) {
            add(ParagraphFate.CHANGED, partner, place);
        }
    }

    private void gap(List<Integer> free, int start, int end) {
        int next = 0;
        for (int i = start; i < end; i++) {
            if (this.alignment.isMoved(i)) {
                add(ParagraphFate.MOVED, this.alignment.partner(i), i);
            }
            else {
                int chosen = mostAlike(free, next, i);
                removed(free.subList(next, (chosen < 0) ? next : chosen));
                pair((chosen < 0) ? Alignment.NONE : free.get(chosen), i);
                next = (chosen < 0) ? next : chosen + 1;
            }
        }
        removed(free.subList(next, free.size()));
    }

    private int mostAlike(List<Integer> free, int next, int place) {
        int chosen = Alignment.NONE;
        double best = LEAST_SHARE;
        Map<String, Integer> words = counted(this.after.get(place).text());
        for (int i = next; i < Math.min(free.size(), next + CANDIDATES); i++) {
            double share = share(counted(this.before.get(free.get(i)).text()), words);
            if (share >= best && (share > best || chosen < 0)) {
                best = share;
                chosen = i;
            }
        }
        return chosen;
    }

    /** What share of the words of two texts both have, 0 to 1. */
    public static double share(String one, String other) {
        return share(counted(one), counted(other));
    }

    private static Map<String, Integer> counted(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Word.of(text).stream().filter(Word::isWord).forEach((word) -> counts.merge(word.folded(), 1, Integer::sum));
        return counts;
    }

    private static double share(Map<String, Integer> one, Map<String, Integer> other) {
        int common = 0;
        int all = 0;
        for (Map.Entry<String, Integer> word : one.entrySet()) {
            common += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
            all += word.getValue();
        }
        all += other.values().stream().mapToInt(Integer::intValue).sum();
        return (all == 0) ? 1 : 2.0 * common / all;
    }

    private void removed(List<Integer> places) {
        places.forEach((place) -> pair(place, Alignment.NONE));
    }

    private void pair(int left, int right) {
        boolean added = left == Alignment.NONE;
        boolean removed = right == Alignment.NONE;
        this.pairs.add(new ParagraphPair(added ? null : this.before.get(left), removed ? null : this.after.get(right)));
        add(added ? ParagraphFate.ADDED : removed ? ParagraphFate.REMOVED : ParagraphFate.CHANGED, left, right);
    }

    private void add(ParagraphFate fate, int left, int right) {
        this.changes.add(new ParagraphChange(fate, (left == Alignment.NONE) ? null : left + 1,
                (right == Alignment.NONE) ? null : right + 1));
    }

}
