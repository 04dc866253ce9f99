package copydesk.benchmarks.enrichment.gold;

import java.util.Arrays;

/** Where a hyperlink leads. */
public enum LinkClass {

    /** To the publisher's own site. */
    INTERNAL("internal"),

    /** To another site. */
    EXTERNAL("external"),

    /** To an article offered in a related box, whatever its site. */
    RELATED("related"),

    /** To a profile, a post or a sharing form of a social network. */
    SOCIAL("social"),

    /** To a mail program. */
    MAILTO("mailto"),

    /** To a place on the same page. */
    FRAGMENT("fragment"),

    /** Nowhere: the source lost its target. */
    LOST("lost");

    private final String code;

    LinkClass(String code) {
        this.code = code;
    }

    /** The word in the files. */
    public String code() {
        return this.code;
    }

    static LinkClass of(String code) {
        return Arrays.stream(values())
            .filter((known) -> known.code.equals(code))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no class of links: " + code));
    }

}
