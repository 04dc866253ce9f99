package copydesk.extraction.article;

import copydesk.contract.article.FetchFacts;

/**
 * Turns the id that a source gives an article into a name that is unique among all
 * sources: an address or URN stands for itself, anything else for its source only.
 */
public final class Guid {

    private Guid() {
    }

    /** The name that a feed's guid stands for; 4711 is unique in its own feed only. */
    static String ofFeed(String guid, FetchFacts facts) {
        return CanonicalUrl.of(guid).orElse(guid.matches("(?i)(?:urn|tag):.*") ? guid : facts.sourceId() + ":" + guid);
    }

    /**
     * The name that a wire item's guid stands for. What came from a web site may not take
     * the address of another.
     */
    public static String ofItem(String guid, FetchFacts facts) {
        String name = ofFeed(guid, facts);
        return mayName(name, facts) ? name : facts.sourceId() + ":" + guid;
    }

    /** Whether a document that was fetched like this may call itself by a name. */
    public static boolean mayName(String name, FetchFacts facts) {
        String url = facts.url();
        return url == null || CanonicalUrl.of(name).isEmpty() || CanonicalUrl.sameSite(name, url);
    }

}
