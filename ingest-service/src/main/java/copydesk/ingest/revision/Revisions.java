package copydesk.ingest.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.article.Article;
import copydesk.contract.article.SourceTime;
import copydesk.contract.article.Particulars.WireFacts;
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
     * @param item which item it is
     */
    public RevisionDecision decide(@Nullable ArticleHistory history, Article article, String item) {
        String digest = ContentDigest.of(article);
        if (history == null) {
            return fresh(new ArticleHistory(0, "", null, List.of(), null, null, null), article,
                    new Saying(digest, item));
        }
        Optional<Seen> seen = history.seen().stream().filter((said) -> said.digest().equals(digest)).findFirst();
        if (seen.isPresent() && seen.get().revision() == history.latest()) {
            return new RevisionDecision.Unchanged(confirmed(history, article, new Saying(digest, item)),
                    history.latest());
        }
        boolean goesBack = source(article).equals(history.source())
                || UpdateTime.isBefore(history.updated(), article.updated());
        int versions = SourceVersion.compare(version(article), history.version());
        boolean older = seen.isPresent() ? versions < 0 || versions == 0 && !goesBack
                : versions < 0 || versions == 0 && UpdateTime.isBefore(article.updated(), history.updated());
        return older ? new RevisionDecision.Superseded(history, seen.map(Seen::revision).orElse(history.latest()))
                : fresh(history, article, new Saying(digest, item));
    }

    /**
     * Decides about an offer out of an archive. It makes a revision only where nothing is
     * known of the article, or where it is surely newer than what is known.
     * @param history what is remembered of the article; null if it was never offered
     * @param item which item it is
     */
    public RevisionDecision decideOld(@Nullable ArticleHistory history, Article article, String item) {
        if (history == null || UpdateTime.isBefore(history.updated(), article.updated())) {
            return decide(history, article, item);
        }
        String digest = ContentDigest.of(article);
        boolean known = history.seen()
            .stream()
            .anyMatch((seen) -> seen.revision() == history.latest() && seen.digest().equals(digest));
        return known ? new RevisionDecision.Unchanged(history, history.latest())
                : new RevisionDecision.Superseded(history, history.latest());
    }

    /**
     * Decides about an original that a re-run brings once more. It never makes a
     * revision: the last item that said the latest revision says it still, in whatever
     * words the present rules read it. All others were overtaken already.
     * @param history what is remembered of the article; null if it was never offered
     * @param item which item it is
     */
    public RevisionDecision decideAgain(@Nullable ArticleHistory history, Article article, String item) {
        if (history == null) {
            return decide(null, article, item);
        }
        int latest = history.latest();
        String digest = ContentDigest.of(article);
        boolean said = history.seen()
            .stream()
            .filter((seen) -> seen.revision() == latest)
            .anyMatch((seen) -> (seen.item() != null) ? item.equals(seen.item()) : digest.equals(seen.digest()));
        return said ? new RevisionDecision.Again(with(history, new Saying(digest, item), latest), latest)
                : new RevisionDecision.Superseded(history, latest);
    }

    private static RevisionDecision fresh(ArticleHistory history, Article article, Saying saying) {
        int revision = history.latest() + 1;
        ArticleHistory next = with(history, saying, revision);
        return new RevisionDecision.Fresh(
                new ArticleHistory(revision, source(article), newer(history.updated(), article.updated()), next.seen(),
                        newer(history.version(), version(article)), history.sources(), history.address()),
                revision);
    }

    private static ArticleHistory confirmed(ArticleHistory history, Article article, Saying saying) {
        ArticleHistory next = with(history, saying, history.latest());
        return new ArticleHistory(history.latest(), history.source(), newer(history.updated(), article.updated()),
                next.seen(), newer(history.version(), version(article)), history.sources(), history.address());
    }

    private static ArticleHistory with(ArticleHistory history, Saying saying, int revision) {
        List<Seen> seen = new ArrayList<>(history.seen());
        seen.removeIf((said) -> said.digest().equals(saying.digest));
        seen.add(new Seen(saying.digest, revision, saying.item));
        return new ArticleHistory(history.latest(), history.source(), history.updated(),
                seen.subList(Math.max(0, seen.size() - MAX_SEEN), seen.size()), history.version(), history.sources(),
                history.address());
    }

    private static @Nullable SourceTime newer(@Nullable SourceTime known, @Nullable SourceTime stated) {
        return (known == null || UpdateTime.isBefore(known, stated)) ? stated : known;
    }

    private static @Nullable String newer(@Nullable String known, @Nullable String stated) {
        return (known == null || SourceVersion.compare(known, stated) < 0) ? stated : known;
    }

    private static @Nullable String version(Article article) {
        WireFacts wire = article.particulars().wire();
        return (wire != null) ? wire.version() : null;
    }

    // two files of one folder are two sources: an old file read again must not undo a
    // correction
    private static String source(Article article) {
        return article.origin().sourceId() + " " + article.origin().identity();
    }

    private record Saying(String digest, String item) {

    }

}
