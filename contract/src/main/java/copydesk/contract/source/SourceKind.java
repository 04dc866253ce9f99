package copydesk.contract.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** What lies at the address of a source. */
public enum SourceKind {

    /** An RSS, Atom, RDF or JSON feed. */
    FEED("feed"),

    /** A sitemap. */
    SITEMAP("sitemap"),

    /** A sitemap with the news extension. */
    NEWS_SITEMAP("news-sitemap"),

    /** A page that links to articles. */
    FRONT_PAGE("front-page"),

    /** A page that is itself the article. */
    PAGE("page"),

    /** A site whose feed, sitemap or front page is looked for. */
    SITE("site");

    private final String code;

    SourceKind(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
