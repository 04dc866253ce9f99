package copydesk.enrich.sentence;

/**
 * Words of a block that stand between quotation marks, by tokens.
 *
 * @param start the opening mark, or the first word where there is none
 * @param end one past the closing mark, or past the last word where there is none
 * @param from the first word inside
 * @param to one past the last word inside
 * @param open whether no mark closes it, since it goes on in the next paragraph
 */
public record Passage(int start, int end, int from, int to, boolean open) {

    boolean isEmpty() {
        return this.from >= this.to;
    }

}
