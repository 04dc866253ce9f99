package copydesk.publish.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table as its block writes it: a line, with a bar between its cells.
 *
 * @param cells where its cells are in the text of the block
 */
record TableRow(List<Cell> cells) {

    private static final int GAP = " | ".length();

    /** The rows of a table. */
    static List<TableRow> of(CodePoints text) {
        List<TableRow> rows = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean row = at == text.length() || text.slice(at, at + 1).equals("\n");
            boolean gap = !row && at + GAP <= text.length() && text.slice(at, at + GAP).equals(" | ");
            if (row || gap) {
                cells.add(new Cell(Math.min(start, at), at));
                start = at + (row ? 1 : GAP);
            }
            if (row) {
                rows.add(new TableRow(List.copyOf(cells)));
                cells.clear();
            }
        }
        return rows;
    }

    /**
     * A cell.
     *
     * @param start its first code point
     * @param end one past the last
     */
    record Cell(int start, int end) {

    }

}
