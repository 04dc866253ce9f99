package copydesk.ingest.frontier;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SiteFinding;
import copydesk.contract.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what can be read of a site. Its page says what to try; one address after the
 * other is tried until one lists something: feeds that the page names, usual places of
 * feeds, sitemaps of the robots.txt, at last the page itself.
 */
final class SiteSearch {

    // what a page and a robots.txt may give together
    private static final int MOST = 24;

    private SiteSearch() {
    }

    /** Whether nothing was found yet of a source that is a site. */
    static boolean isOn(Draft draft) {
        SiteFinding site = draft.site;
        return draft.definition.kind() == SourceKind.SITE && (site == null || site.reads() == null);
    }

    /** What is asked next: what was found and not tried, else the page of the site. */
    static ListedLink next(Draft draft) {
        List<ListedLink> left = left(draft);
        return left.isEmpty() ? new ListedLink(draft.definition.url(), null, SourceKind.SITE) : left.get(0);
    }

    private static List<ListedLink> left(Draft draft) {
        SiteFinding site = draft.site;
        return (site != null) ? site.left() : List.of();
    }

    /**
     * Takes the result of a trial.
     * @return the next trial; null if the search is over or has to wait
     */
    static @Nullable FetchRequest ended(Draft draft, FetchResult result) {
        boolean came = result.outcome() == FetchOutcome.DOCUMENT;
        List<ListedLink> left = new ArrayList<>(left(draft));
        ListedLink tried = left.isEmpty() ? next(draft) : left.remove(0);
        if (came && tried.kind() != SourceKind.SITE && !result.links().isEmpty()) {
            draft.moveTo(tried.url());
            draft.site = new SiteFinding(tried.kind(), left);
            return null;
        }
        if (came && tried.kind() == SourceKind.SITE) {
            left.addAll(0, result.links().stream().filter((link) -> !link.leadsToArticle()).toList());
        }
        draft.site = new SiteFinding(null, left.subList(0, Math.min(MOST, left.size())));
        return left.isEmpty() ? null : Requests.trial(draft, left.get(0), result.request().due());
    }

    /** Gives up what was read; true if the search goes on. */
    static boolean again(Draft draft) {
        SiteFinding site = draft.site;
        if (draft.definition.kind() != SourceKind.SITE || site == null || site.reads() == null) {
            return false;
        }
        draft.moveTo(draft.definition.url());
        draft.site = new SiteFinding(null, site.left());
        return true;
    }

}
