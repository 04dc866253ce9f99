package copydesk.ingest.revision;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.article.SourceTime;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an article between two offers of it.
 *
 * @param latest number of the latest revision
 * @param source which source, and which document of it, gave the latest revision
 * @param updated the newest time of change that a source has stated; null if none has
 * @param seen digests of what was said before, oldest first, each with its revision
 * @param version the newest version number that a source has given; null if none has
 * @param sources the sources that delivered it, the first first, the first
 * {@value #MOST_SOURCES} of them; null if it was delivered before they were noted
 * @param address the web address that it calls itself by, as its publisher spells it;
 * null if it has none, or was delivered before it was noted
 */
public record ArticleHistory(int latest, String source, @Nullable SourceTime updated, List<Seen> seen,
        @Nullable String version, @Nullable List<String> sources, @Nullable String address) {

    private static final int MOST_SOURCES = 20;

    public ArticleHistory {
        seen = List.copyOf(seen);
        sources = (sources != null) ? List.copyOf(sources) : null;
    }

    /** The same after a source delivered the article. */
    public ArticleHistory deliveredBy(String sourceId) {
        List<String> known = (this.sources != null) ? this.sources : List.of();
        if (known.contains(sourceId) || known.size() >= MOST_SOURCES) {
            return this;
        }
        List<String> more = new ArrayList<>(known);
        more.add(sourceId);
        return new ArticleHistory(this.latest, this.source, this.updated, this.seen, this.version, more, this.address);
    }

    /** The same of an article that calls itself by this address; null if it has none. */
    public ArticleHistory calledBy(@Nullable String own) {
        return (own == null) ? this : new ArticleHistory(this.latest, this.source, this.updated, this.seen,
                this.version, this.sources, own);
    }

    /** Whether a source delivered the article, in whatever words. */
    public boolean isDeliveredBy(String sourceId) {
        List<String> known = this.sources;
        return this.source.startsWith(sourceId + " ") || (known != null && known.contains(sourceId));
    }

    /**
     * What was said once.
     *
     * @param digest digest of the content
     * @param revision the revision that says it
     * @param item the last item that said it; null if it was said before items were noted
     */
    public record Seen(String digest, int revision, @Nullable String item) {

    }

}
