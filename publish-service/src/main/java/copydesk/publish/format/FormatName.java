package copydesk.publish.format;

/** Names of the forms, as the setting {@code copydesk.publish.formats} has them. */
public enum FormatName {

    /** IPTC ninjs, which the annotations point into. */
    NINJS,

    /** A schema.org NewsArticle. */
    JSONLD

}
