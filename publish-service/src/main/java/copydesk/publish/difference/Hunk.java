package copydesk.publish.difference;

/**
 * Words that took the place of others; one side may be empty.
 *
 * @param beforeStart first word before
 * @param beforeEnd one past the last word before
 * @param afterStart first word after
 * @param afterEnd one past the last word after
 */
public record Hunk(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {

    /** Whether words before from one place to another are touched. */
    public boolean touchesBefore(int start, int end) {
        return touches(this.beforeStart, this.beforeEnd, start, end);
    }

    /** Whether words after from one place to another are touched. */
    public boolean touchesAfter(int start, int end) {
        return touches(this.afterStart, this.afterEnd, start, end);
    }

    // what is put in right behind a number or between its words may belong to it
    private static boolean touches(int from, int to, int start, int end) {
        return (from == to) ? (start <= from && from <= end) : (start < to && from < end);
    }

}
