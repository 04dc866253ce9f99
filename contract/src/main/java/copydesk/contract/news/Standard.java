package copydesk.contract.news;

import copydesk.contract.Required;

/**
 * Which standard a document follows.
 *
 * @param name {@code ninjs}
 * @param version of the standard
 * @param schema address of its schema
 */
public record Standard(String name, String version, String schema) {

    /**
     * The standard of everything published: valid under 3.0 too, since what 3.1 adds is
     * not used.
     */
    public static final Standard NINJS = new Standard("ninjs", "3.1",
            "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");

    /** The name of our profile of it, the value of {@code profile}. */
    public static final String PROFILE = "copydesk-article-1";

    public Standard {
        Required.all(name, version, schema);
    }

}
