package copydesk.enrich.entity;

/**
 * Words that name something.
 *
 * @param from index of the first token in its block
 * @param to one past the last token
 * @param named who or what is named
 * @param evidence which rule says so
 * @param confidence 0 to 1
 */
record Span(int from, int to, Named named, Evidence evidence, double confidence) {

    Span(int from, int to, Named named, Evidence evidence) {
        this(from, to, named, evidence, evidence.confidence());
    }

    int length() {
        return this.to - this.from;
    }

}
