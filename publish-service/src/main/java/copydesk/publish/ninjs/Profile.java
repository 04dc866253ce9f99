package copydesk.publish.ninjs;

/**
 * Our profile of ninjs: its name and the words of the standard that every document of it
 * uses.
 */
public final class Profile {

    /** Value of {@code profile}. */
    public static final String NAME = "copydesk-article-1";

    /** Value of {@code pubStatus} of what may be used. */
    public static final String USABLE = "usable";

    /** Value of {@code pubStatus} of what was withdrawn. */
    public static final String CANCELED = "canceled";

    /** Value of {@code rel} of the same text in another outlet. */
    public static final String NEAR_DUPLICATE = "nearDuplicate";

    /** Value of {@code rel} of an article that is offered beside the text. */
    public static final String RELATED = "seeAlso";

    static final String TEXT = "text";

    static final String PICTURE = "picture";

    static final String COMPONENT = "component";

    static final String FULL = "full";

    static final String PARTIAL = "partial";

    static final String MAIN = "main";

    private Profile() {
    }

}
