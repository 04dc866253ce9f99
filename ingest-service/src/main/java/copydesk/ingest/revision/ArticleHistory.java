package copydesk.ingest.revision;

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
 */
public record ArticleHistory(int latest, String source, @Nullable SourceTime updated, List<Seen> seen,
        @Nullable String version) {

    public ArticleHistory {
        seen = List.copyOf(seen);
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
