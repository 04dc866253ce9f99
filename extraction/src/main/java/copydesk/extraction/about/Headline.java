package copydesk.extraction.about;

/**
 * The headline of a page.
 *
 * @param text its words, without the name of the site; empty if the page has none
 * @param source where it was read
 * @param confidence how sure it is
 */
record Headline(String text, String source, double confidence) {

    static final Headline NONE = new Headline("", "", 0);

}
