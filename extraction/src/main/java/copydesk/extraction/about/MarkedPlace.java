package copydesk.extraction.about;

import java.util.Locale;
import java.util.Set;

import copydesk.extraction.jsonld.JsonLd;
import copydesk.extraction.rule.BriefText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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

    // the last but one part of the address of a page about a person
    private static final Set<String> PEOPLE = Set.of("author", "authors", "autor", "autoren", "autores", "autori",
            "auteur", "auteurs", "people", "person", "contributor", "contributors", "staff", "profile", "profiles",
            "writer", "writers", "journalist", "journalists", "journaliste", "redaktion", "redakteur", "redakteure",
            "blogger", "bloggers", "member", "members", "user", "users", "by", "reporter", "reporters");

    /** Its words; empty if they are too many for what it is marked as. */
    String text() {
        return JsonLd.plain(BriefText.of(this.element, MAX_LENGTH));
    }

    /**
     * What an element is marked as, given what its class hints at; null if as neither.
     */
    static @Nullable Kind kind(Element element, int found) {
        String property = element.attr("itemprop");
        if (!property.isEmpty()) {
            Kind standard = standard(property);
            if (standard != null) {
                return standard;
            }
        }
        if (element.normalName().equals("time")) {
            return Kind.TIME;
        }
        if (element.normalName().equals("a")) {
            return element.attr("rel").contains("author") ? Kind.AUTHOR
                    : isPersonPage(element.attr("href")) ? Kind.AUTHOR_LINK : classed(found);
        }
        return classed(found);
    }

    private static @Nullable Kind standard(String property) {
        return switch (property) {
            case "author", "creator" -> Kind.AUTHOR;
            case "datePublished", "dateCreated" -> Kind.PUBLISHED;
            case "dateModified" -> Kind.UPDATED;
            default -> null;
        };
    }

    private static @Nullable Kind classed(int found) {
        boolean author = (found & ClassHints.AUTHOR) > 0 && (found & ClassHints.NO_NAME) == 0;
        return author ? Kind.AUTHOR_CLASS : ((found & ClassHints.DATE) > 0) ? Kind.DATE_CLASS : null;
    }

    private static boolean isPersonPage(String address) {
        int last = address.lastIndexOf('/', address.length() - 2);
        int before = (last > 0) ? address.lastIndexOf('/', last - 1) : -1;
        return before >= 0 && address.length() - last > 3
                && PEOPLE.contains(address.substring(before + 1, last).toLowerCase(Locale.ROOT));
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
