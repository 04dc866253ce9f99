package copydesk.benchmarks.change;

import java.util.Random;

/**
 * Ways in which a source touches a document without saying anything new. The same seed
 * gives the same document.
 */
enum Touch {

    /** Dates in metadata and in a line of their own. */
    DATES(StampTouches::dates, TextTouches::dates),

    /** Tracking and numbers of visits in addresses. */
    TRACKING(StampTouches::tracking, TextTouches::tracking),

    /** Numbers behind the addresses of pictures, by which caches are passed. */
    PICTURES(StampTouches::pictures),

    /** Addresses with the other scheme. */
    SCHEME(StampTouches::scheme),

    /** The order of fields in structured data. */
    DATA(StampTouches::data),

    /** Spaces and line ends where there are some. */
    WHITE_SPACE(MarkupTouches::whiteSpace, TextTouches::whiteSpace),

    /** Spaces and line ends that a minifier takes away. */
    MINIFIED(MarkupTouches::minified),

    /** Characters by name or by number. */
    ENTITIES(MarkupTouches::entities),

    /** The order of attributes, and attributes that say nothing. */
    ATTRIBUTES(MarkupTouches::attributes),

    /** The order of the names of a class. */
    CLASSES(MarkupTouches::classes),

    /** Single instead of double quotes. */
    QUOTES(MarkupTouches::quotes),

    /** Comments. */
    COMMENTS(MarkupTouches::comments),

    /** Nonces and numbers of builds. */
    BUILDS(MarkupTouches::builds),

    /** The menu. */
    MENU(BoxTouches::menu),

    /** What else there is to read. */
    RELATED(BoxTouches::related, TextTouches::related),

    /** What others read. */
    MOST_READ(BoxTouches::mostRead),

    /** How many have read it, and how long ago it was. */
    COUNTS(BoxTouches::counts),

    /** Adverts and scripts. */
    ADVERT(BoxTouches::advert);

    private final Rewriting page;

    private final Rewriting text;

    Touch(Rewriting page) {
        this(page, (text, random) -> text);
    }

    Touch(Rewriting page, Rewriting text) {
        this.page = page;
        this.text = text;
    }

    /** A document of the same words. */
    String apply(String document, boolean page, Random random) {
        return (page ? this.page : this.text).apply(document, random);
    }

}
