package copydesk.ingest.discovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.ingest.feed.FeedDate;
import copydesk.ingest.feed.FeedReader;
import copydesk.ingest.feed.Item;
import copydesk.ingest.feed.date.FeedTime;
import org.jspecify.annotations.Nullable;

/** The pages that the entries of a feed stand for. */
final class FeedLinks {

    private static final FeedReader READER = new FeedReader();

    private FeedLinks() {
    }

    /** The pages of the first entries that have one. */
    static List<FoundLink> of(byte[] document, FetchFacts facts, int limit) {
        return READER.feed(document, facts, limit)
            .map((feed) -> feed.entries().stream().flatMap((entry) -> link(entry).stream()).toList())
            .orElse(List.of());
    }

    // what a feed counts clicks with is not the address of the page
    private static Optional<FoundLink> link(Item entry) {
        return entry.fact("origLink")
            .or(entry::link)
            .map((url) -> new FoundLink(url, entry.plainTitle().orElse(null), date(entry), FoundLink.Leads.ARTICLE,
                    date(entry, FeedDate.Kind.UPDATED).orElse(null)));
    }

    private static @Nullable Instant date(Item entry) {
        return date(entry, FeedDate.Kind.PUBLISHED).or(() -> date(entry, FeedDate.Kind.UPDATED)).orElse(null);
    }

    private static Optional<Instant> date(Item entry, FeedDate.Kind kind) {
        return entry.dates()
            .stream()
            .filter((date) -> date.kind() == kind)
            .flatMap((date) -> FeedTime.read(date.text()).stream())
            .map((time) -> time.moment().toInstant())
            .findFirst();
    }

}
