package copydesk.enrich.relate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import copydesk.contract.relation.ArticleRelations;
import copydesk.contract.relation.HealedLink;
import copydesk.contract.relation.NearDuplicate;

/** What follows from all that was found for an article. */
final class Verdict {

    /** Less than so many hundredths apart, two articles are as likely: none of them. */
    private static final int CLOSE = 2;

    private static final int DUPLICATES = 10;

    private static final Comparator<Finding> BEST = Comparator.comparingDouble(Finding::confidence)
        .reversed()
        .thenComparing(Finding::target);

    private Verdict() {
    }

    static ArticleRelations of(String uri, List<Finding> findings) {
        Map<String, Map<String, Finding>> links = new TreeMap<>();
        Map<String, Finding> duplicates = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String words = finding.words();
            Map<String, Finding> targets = (words != null)
                    ? links.computeIfAbsent(words, (key) -> new LinkedHashMap<>()) : duplicates;
            targets.merge(finding.target(), finding, (a, b) -> (BEST.compare(a, b) <= 0) ? a : b);
        }
        return new ArticleRelations(uri, links.values().stream().map(Verdict::link).flatMap(Optional::stream).toList(),
                duplicates.values()
                    .stream()
                    .sorted(BEST)
                    .limit(DUPLICATES)
                    .map((finding) -> new NearDuplicate(finding.target(), finding.href(), finding.confidence()))
                    .sorted(Comparator.comparing(NearDuplicate::uri))
                    .toList());
    }

    private static Optional<HealedLink> link(Map<String, Finding> targets) {
        List<Finding> best = targets.values().stream().sorted(BEST).limit(2).toList();
        Finding first = best.get(0);
        String words = first.words();
        String href = first.href();
        boolean ambiguous = best.size() > 1 && hundredths(first) - hundredths(best.get(1)) < CLOSE;
        return (ambiguous || words == null || href == null) ? Optional.empty()
                : Optional.of(new HealedLink(words, first.target(), href, first.evidence(), first.confidence()));
    }

    // counted whole: 0.95 less 0.93 is not 0.02 in doubles
    private static long hundredths(Finding finding) {
        return Math.round(finding.confidence() * 100);
    }

}
