package copydesk.enrich.identity;

import java.util.List;

/** Chooses among weighed candidates, or none if nobody fits well or two fit alike. */
final class Verdict {

    private static final double ENOUGH = 0.48;

    private static final double MARGIN = 0.02;

    private static final int SHOWN = 3;

    private Verdict() {
    }

    static Identity on(List<Considered> candidates) {
        List<Considered> best = candidates.stream().sorted(Considered.BEST_FIRST).limit(SHOWN).toList();
        if (best.isEmpty()) {
            return new Identity(null, 0, best, -1);
        }
        Considered first = best.get(0);
        double margin = (best.size() > 1) ? first.score() - best.get(1).score() : 1;
        // Rounded, so that 0.62 is 0.02 over 0.60 in doubles too.
        boolean clear = first.score() >= ENOUGH && Math.round(margin * 100) >= Math.round(MARGIN * 100);
        return clear ? new Identity(first.entity(), confidence(first.score(), margin), best, -1)
                : new Identity(null, 0, best, -1);
    }

    /** The score, less where another candidate comes close. */
    private static double confidence(double score, double margin) {
        return Math.round(score * Math.min(1, 0.6 + 2 * margin) * 100) / 100.0;
    }

}
