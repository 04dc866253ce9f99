package copydesk.extraction.about;

/**
 * A line as a reader of the page sees it.
 *
 * @param text its words
 * @param furniture whether it stands in a menu, a side column, a box of teasers or the
 * like
 */
record PrintedLine(String text, boolean furniture) {

}
