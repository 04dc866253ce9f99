package copydesk.benchmarks.enrichment.gold;

import java.util.List;

/**
 * A mark inside a line of the news set.
 *
 * @param kind what it marks
 * @param start first code point in the plain text
 * @param end one past the last code point
 * @param fields what the mark says
 */
record InlineMark(Kind kind, int start, int end, List<String> fields) {

    /** What can be marked. */
    enum Kind {

        NAME, QUOTE, LINK

    }

    InlineMark {
        fields = List.copyOf(fields);
    }

    /** The field at an index, empty if there are fewer. */
    String field(int index) {
        return (index < this.fields.size()) ? this.fields.get(index) : "";
    }

}
