package copydesk.ingest.discovery;

/** In what kind of document links are looked for, and which. */
public enum LinkKind {

    /** The articles of a feed. */
    FEED,

    /** The articles of a sitemap, or the sitemaps of an index. */
    SITEMAP,

    /** The articles that a front or section page shows. */
    FRONT_PAGE,

    /** The feeds of the site that a page belongs to. */
    FEEDS_OF_SITE

}
