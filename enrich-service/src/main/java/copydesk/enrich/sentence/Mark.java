package copydesk.enrich.sentence;

import copydesk.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/** What a quotation mark can be, by its shape alone. */
public enum Mark {

    /** The one of typewriters. */
    STRAIGHT("\"\uff02", "\"\u201d\uff02"),

    /** As in English; German closes with it. */
    HIGH_LEFT("\u201c\u201f", "\u201d\""),

    /** As in English where it closes; Swedish opens with it as well. */
    HIGH_RIGHT("\u201d", "\u201d\""),

    /** As in German, Polish and Ukrainian. */
    LOW("\u201e", "\u201c\u201d\"\u201f"),

    /** As in French and Russian. */
    ANGLE("\u00ab", "\u00bb"),

    /** As in German books and in Danish. */
    INWARD_ANGLE("\u00bb", "\u00ab\u00bb"),

    /** As in British English. */
    SINGLE("\u2018'\u201b", "\u2019'"),

    /** The single low one of German. */
    SINGLE_LOW("\u201a", "\u2018\u2019'"),

    /** The single pointed one of French and Swiss German. */
    SINGLE_ANGLE("\u2039", "\u203a"),

    /** The corner of Japanese and Chinese. */
    CORNER("\u300c\uff62", "\u300d\uff63"),

    /** The double corner. */
    DOUBLE_CORNER("\u300e", "\u300f");

    private static final Mark[] ALL = values();

    private static final String EVERY = "\"'\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a"
            + "\u300c\u300d\u300e\u300f\uff02\uff62\uff63";

    private final String openers;

    private final String closers;

    Mark(String openers, String closers) {
        this.openers = openers;
        this.closers = closers;
    }

    /** Whether this is a quotation mark or an apostrophe of any kind. */
    public static boolean isAny(Token token) {
        return !token.word() && EVERY.contains(token.text());
    }

    /** The mark that this opens; null if it never opens one. */
    public static @Nullable Mark opening(Token token) {
        for (Mark mark : ALL) {
            if (mark.openers.contains(token.text())) {
                return mark;
            }
        }
        return null;
    }

    boolean isOpenedBy(Token token) {
        return this.openers.contains(token.text());
    }

    boolean isClosedBy(Token token) {
        return this.closers.contains(token.text());
    }

    /** Whether it is also an apostrophe. */
    boolean isSingle() {
        return this == SINGLE || this == SINGLE_LOW;
    }

}
