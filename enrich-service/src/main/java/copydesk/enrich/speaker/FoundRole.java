package copydesk.enrich.speaker;

/**
 * Words of a sentence that say what somebody is.
 *
 * @param from their first item
 * @param to one past their last item
 * @param evidence which rule found them
 * @param confidence how often that is right
 */
record FoundRole(int from, int to, String evidence, double confidence) {

    /** Before the name: Defense Minister Umerov. */
    static FoundRole title(int from, int to) {
        return new FoundRole(from, to, "rule:title", 0.92);
    }

    /** Beside the name, parted by a comma: Umerov, the defense minister. */
    static FoundRole apposition(int from, int to) {
        return new FoundRole(from, to, "rule:apposition", 0.88);
    }

    /** Said of the name: Umerov is the defense minister. */
    static FoundRole statement(int from, int to) {
        return new FoundRole(from, to, "rule:is", 0.8);
    }

}
