package copydesk.enrich.relate;

import java.time.Instant;
import java.util.List;

import copydesk.contract.Required;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.news.AltId;
import copydesk.contract.news.NewsItem;
import copydesk.enrich.sketch.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * What relating remembers of an article; one per uri, kept as JSON. What it wants it has
 * from enrichment, what it offers from publishing alone: an article that waits for its
 * hour is found by nobody.
 *
 * @param uri the article
 * @param at when the newest document of it was fetched
 * @param revision the highest revision seen, with its generation; 0 if none was
 * @param generation release of rules that the highest revision was enriched with
 * @param killed whether it was withdrawn for good
 * @param wants its words without target
 * @param offer how it is found; null before it is published
 */
public record Story(String uri, Instant at, int revision, int generation, boolean killed, List<Want> wants,
        @Nullable Offer offer) {

    private static final String CANCELED = "canceled";

    public Story {
        Required.all(uri, at, wants);
        wants = List.copyOf(wants);
    }

    /** A story of which nothing is known. */
    public static Story unseen(String uri, Instant at) {
        return new Story(uri, at, 0, 0, false, List.of(), null);
    }

    /** The story after an enriched revision; the same if a newer one was there before. */
    public Story enriched(EnrichedArticle article, Instant fetchedAt) {
        int nextRevision = article.article().revision();
        int nextGeneration = article.annotations().generation();
        boolean older = nextRevision < this.revision
                || (nextRevision == this.revision && nextGeneration < this.generation);
        if (this.killed || older) {
            return this;
        }
        List<Want> next = Wants.of(article, fetchedAt).stream().map(this::known).toList();
        return new Story(this.uri, later(fetchedAt), nextRevision, nextGeneration, false, next, this.offer);
    }

    private Want known(Want want) {
        return this.wants.stream().filter(want::asks).findFirst().orElse(want);
    }

    /** The story after a published version. */
    public Story published(NewsItem item, Instant fetchedAt) {
        if (CANCELED.equals(item.pubStatus())) {
            return new Story(this.uri, later(fetchedAt), this.revision, this.generation, true, List.of(), null);
        }
        if (this.killed) {
            return this;
        }
        Offer next = offer(item, fetchedAt);
        boolean same = this.offer != null && next != null && next.gives(this.offer);
        return new Story(this.uri, later(fetchedAt), this.revision, this.generation, false, this.wants,
                same ? this.offer : next);
    }

    private static @Nullable Offer offer(NewsItem item, Instant at) {
        if (item.headlines() == null || item.headlines().isEmpty()) {
            return null;
        }
        String href = address(item);
        Sketch sketch = (item.bodies() != null && !item.bodies().isEmpty())
                ? Sketch.of(item.bodies().get(0).value()).orElse(null) : null;
        return new Offer(item.headlines().get(0).value(), href, Outlet.of(href).orElse(null), sketch, at);
    }

    private static @Nullable String address(NewsItem item) {
        List<AltId> ids = (item.altIds() != null) ? item.altIds() : List.of();
        return ids.stream().filter((id) -> id.role().equals("canonicalUrl")).map(AltId::value).findFirst().orElse(null);
    }

    private Instant later(Instant fetchedAt) {
        return fetchedAt.isAfter(this.at) ? fetchedAt : this.at;
    }

}
