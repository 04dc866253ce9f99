package copydesk.enrich.relate;

/**
 * How sure it is that two titles name the same article.
 *
 * @param evidence which rule says so
 * @param confidence 0 to 1, two decimals
 */
record Likeness(String evidence, double confidence) {

    static final Likeness NONE = new Likeness("title:other", 0);

}
