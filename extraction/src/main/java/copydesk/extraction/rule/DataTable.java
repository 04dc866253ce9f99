package copydesk.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.article.Mark;
import copydesk.extraction.block.InlineWords;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Reads a table that holds data: a line for each row, {@code |} between its cells. Tables
 * that only put the page in columns are none, nor are those too large to be read as one.
 */
public final class DataTable {

    private static final String CELL_GAP = " | ";

    private static final int MAX_ROWS = 1_000;

    private static final int MAX_CELLS = 50;

    private static final int MAX_CELL = 300;

    private static final Evaluator LAYOUT = Selector
        .evaluatorOf("table, h1, h2, h3, p + p, ul, ol, form, iframe, figure, blockquote, video");

    private final StringBuilder text = new StringBuilder();

    private final List<Mark> marks = new ArrayList<>();

    private final List<Anchor> anchors = new ArrayList<>();

    private int length;

    private DataTable() {
    }

    /** The words of a table in rows; empty if an element is no table with data. */
    public static Optional<RichText> read(Element element) {
        String role = element.attr("role");
        if (!element.normalName().equals("table") || role.equals("presentation") || role.equals("none")) {
            return Optional.empty();
        }
        List<List<Element>> rows = element.select("tr")
            .stream()
            .filter((row) -> !InlineWords.isHidden(row))
            .limit(MAX_ROWS + 1)
            .map(DataTable::cells)
            .filter((row) -> filled(row) > 0)
            .toList();
        if (rows.size() > MAX_ROWS || rows.stream().anyMatch((row) -> row.size() > MAX_CELLS)) {
            return Optional.empty();
        }
        List<List<Element>> full = rows.stream().filter((row) -> filled(row) > 1).toList();
        if (full.size() < 2 || full.size() * 2 < rows.size() || rows.stream().anyMatch(DataTable::isLayout)) {
            return Optional.empty();
        }
        DataTable table = new DataTable();
        rows.forEach(table::row);
        return Optional.of(new RichText(table.text.toString(), table.marks, table.anchors));
    }

    private static List<Element> cells(Element row) {
        return row.children()
            .stream()
            .filter((cell) -> cell.normalName().equals("td") || cell.normalName().equals("th"))
            .filter((cell) -> !InlineWords.isHidden(cell))
            .limit(MAX_CELLS + 1)
            .toList();
    }

    private static long filled(List<Element> row) {
        return row.stream().filter(Element::hasText).count();
    }

    // a cell with a bar in it could not be told from two
    private static boolean isLayout(List<Element> row) {
        return row.stream()
            .anyMatch((cell) -> cell.selectFirst(LAYOUT) != null
                    || cell.hasText() && BriefText.of(cell, MAX_CELL).isEmpty() || cell.text().contains("|"));
    }

    private void row(List<Element> cells) {
        append(this.text.isEmpty() ? "" : "\n");
        int last = cells.size() - 1;
        while (last > 0 && !cells.get(last).hasText()) {
            last--;
        }
        for (int i = 0; i <= last; i++) {
            append((i > 0) ? CELL_GAP : "");
            cell(InlineWords.of(cells.get(i)));
        }
    }

    private void cell(RichText words) {
        int start = this.length;
        words.marks()
            .forEach((mark) -> this.marks.add(new Mark(mark.kind(), mark.start() + start, mark.end() + start)));
        words.anchors()
            .forEach((anchor) -> this.anchors
                .add(new Anchor(anchor.start() + start, anchor.end() + start, anchor.href())));
        append(words.text());
    }

    private void append(String words) {
        this.text.append(words);
        this.length += words.codePointCount(0, words.length());
    }

}
