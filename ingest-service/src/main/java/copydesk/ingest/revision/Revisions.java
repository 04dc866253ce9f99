package copydesk.ingest.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.article.Article;
import copydesk.contract.article.SourceTime;
import copydesk.ingest.revision.ArticleHistory.Seen;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a source says. The same content keeps its number, so a re-run never makes a
 * revision; an old text is a new revision only if its own source goes back to it, or
 * states a newer time of change. Has no state.
 */
public final class Revisions {

    private static final int MAX_SEEN = 100;

    /**
     * Decides about an offer.
     * @param history what is remembered of the article; null if it was never offered
     */
    public RevisionDecision decide(@Nullable ArticleHistory history, Article article) {
        String digest = ContentDigest.of(article);
        if (history == null) {
            return fresh(new ArticleHistory(0, "", null, List.of()), article, digest);
        }
        Optional<Seen> seen = history.seen().stream().filter((said) -> said.digest().equals(digest)).findFirst();
        if (seen.isPresent() && seen.get().revision() == history.latest()) {
            return new RevisionDecision.Unchanged(confirmed(history, article), history.latest());
        }
        boolean goesBack = source(article).equals(history.source())
                || UpdateTime.isBefore(history.updated(), article.updated());
        boolean older = seen.isPresent() ? !goesBack : UpdateTime.isBefore(article.updated(), history.updated());
        return older ? new RevisionDecision.Superseded(history, seen.map(Seen::revision).orElse(history.latest()))
                : fresh(history, article, digest);
    }

    private static RevisionDecision fresh(ArticleHistory history, Article article, String digest) {
        int revision = history.latest() + 1;
        List<Seen> seen = new ArrayList<>(history.seen());
        seen.removeIf((said) -> said.digest().equals(digest));
        seen.add(new Seen(digest, revision));
        ArticleHistory next = new ArticleHistory(revision, source(article), newer(history.updated(), article.updated()),
                seen.subList(Math.max(0, seen.size() - MAX_SEEN), seen.size()));
        return new RevisionDecision.Fresh(next, revision);
    }

    private static ArticleHistory confirmed(ArticleHistory history, Article article) {
        return new ArticleHistory(history.latest(), history.source(), newer(history.updated(), article.updated()),
                history.seen());
    }

    private static @Nullable SourceTime newer(@Nullable SourceTime known, @Nullable SourceTime stated) {
        return (known == null || UpdateTime.isBefore(known, stated)) ? stated : known;
    }

    // two files of one folder are two sources: an old file read again must not undo a
    // correction
    private static String source(Article article) {
        return article.origin().sourceId() + " " + article.origin().identity();
    }

}
