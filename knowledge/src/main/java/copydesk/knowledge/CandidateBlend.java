package copydesk.knowledge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Candidates of one name from several places, the place that counts most first: it takes
 * nearly all of the chance, those behind it share what is left. Not thread-safe.
 */
final class CandidateBlend {

    /** Not 1, so that a word of the text can still speak for another. */
    private static final double FIRST = 0.95;

    private static final Comparator<Candidate> LIKELIEST = Comparator.comparingDouble(Candidate::prior)
        .reversed()
        .thenComparingInt(Candidate::entity);

    private final Map<Integer, Candidate> byEntity = new LinkedHashMap<>();

    private double left = 1;

    void add(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        for (Candidate each : candidates) {
            this.byEntity.merge(each.entity(),
                    new Candidate(each.entity(), each.prior() * this.left, each.label(), each.exact()),
                    CandidateBlend::sum);
        }
        this.left *= 1 - FIRST;
    }

    private static Candidate sum(Candidate first, Candidate second) {
        return new Candidate(first.entity(), first.prior() + second.prior(), first.label() || second.label(),
                first.exact() && second.exact());
    }

    List<Candidate> sorted() {
        double total = this.byEntity.values().stream().mapToDouble(Candidate::prior).sum();
        double scale = (total > 1) ? total : 1;
        return this.byEntity.values()
            .stream()
            .map((each) -> new Candidate(each.entity(), each.prior() / scale, each.label(), each.exact()))
            .sorted(LIKELIEST)
            .toList();
    }

}
