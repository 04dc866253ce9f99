package copydesk.extraction.about;

import copydesk.extraction.rule.BriefText;
import org.jsoup.nodes.Element;

/**
 * An element whose markup says that it holds an author or a date.
 *
 * @param element the element
 * @param kind which of the two, and how sure that is
 * @param line number of the line it begins in
 * @param furniture whether it stands in a menu, a side column, a box of teasers or the
 * like
 */
record MarkedPlace(Element element, Kind kind, int line, boolean furniture) {

    private static final int MAX_LENGTH = 300;

    /** Its words; empty if they are too many for what it is marked as. */
    String text() {
        return JsonLd.plain(BriefText.of(this.element, MAX_LENGTH));
    }

    enum Kind {

        /** Marked as an author by a standard. */
        AUTHOR,

        /** Called an author by its class. */
        AUTHOR_CLASS,

        /** Linked to a page about a person. */
        AUTHOR_LINK,

        /** Marked as the time of publication by a standard. */
        PUBLISHED,

        /** Marked as the time of a change by a standard. */
        UPDATED,

        /** A time element. */
        TIME,

        /** Called a date by its class. */
        DATE_CLASS

    }

}
