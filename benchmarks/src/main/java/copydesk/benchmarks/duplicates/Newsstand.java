package copydesk.benchmarks.duplicates;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import copydesk.contract.news.AltId;
import copydesk.contract.news.Body;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.Text;
import copydesk.enrich.relate.Finding;
import copydesk.enrich.relate.Matcher;
import copydesk.enrich.relate.Posting;
import copydesk.enrich.relate.Postings;
import copydesk.enrich.relate.RelateSettings;
import copydesk.enrich.relate.Shelf;
import copydesk.enrich.relate.Story;

/**
 * Brings texts together as the product's topology does, key by key, without Kafka; every
 * text is of another outlet.
 */
final class Newsstand {

    private static final Instant AT = Instant.parse("2026-03-01T10:15:30Z");

    /** Low enough to see what other thresholds would give. */
    static final double LEAST = 0.1;

    private final Matcher matcher = new Matcher(new RelateSettings(Duration.ofDays(30), 0.8, LEAST));

    private final Map<String, Shelf> shelves = new HashMap<>();

    private final Map<TextPair, Double> overlaps = new TreeMap<>();

    void put(StandText text) {
        Story unseen = Story.unseen(text.id(), AT);
        for (Posting posting : Postings.between(unseen, unseen.published(item(text), AT))) {
            Shelf before = this.shelves.getOrDefault(posting.key(), Shelf.empty());
            Shelf after = before.with(posting);
            this.shelves.put(posting.key(), after);
            List<Finding> findings = this.matcher.findings(posting, before, after);
            findings.stream()
                .filter((finding) -> finding.words() == null)
                .forEach((finding) -> this.overlaps.merge(TextPair.of(finding.uri(), finding.target()),
                        finding.confidence(), Math::max));
        }
    }

    /** Which texts were found to belong together, and how much they have in common. */
    Map<TextPair, Double> overlaps() {
        return this.overlaps;
    }

    private static NewsItem item(StandText text) {
        String href = "https://" + text.id() + ".example/";
        return new NewsItem(text.id(), null, null, "text", null, null, "1", null, null, null, "usable", "en", null,
                null, null, null, List.of(Text.plain("main", text.id())), null,
                List.of(new Body("main", "text/plain", 0, 0, text.body())), null, null, null, null, null,
                List.of(new AltId("canonicalUrl", href)), null, null, null);
    }

}
