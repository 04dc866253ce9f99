package copydesk.extraction.rule;

import java.util.List;

import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DataTableTests {

    @Test
    void writesALineForEachRow() {
        Element table = table("""
                <caption>Rain</caption>
                <thead><tr><th>Town<th>Rain<th></tr></thead>
                <tbody><tr><td>Ash<td> 12  mm<td></tr><tr><td></td><td>Oak <b>30</b> mm</td></tr>
                <tr><td colspan=3>All of May</td></tr><tr><td></td></tr></tbody>""");

        assertThat(DataTable.read(table)).contains(new RichText("Town | Rain\nAsh | 12 mm\n | Oak 30 mm\nAll of May",
                List.of(new Mark(MarkKind.STRONG, 31, 33)), List.of()));
    }

    @Test
    void keepsLinksAtTheirWords() {
        Element table = table("<tr><td>🌧 Ash<td>12</tr><tr><td><a href=/oak>Oak</a><td>30</tr>");

        assertThat(DataTable.read(table)).contains(new RichText("🌧 Ash | 12\nOak | 30", List.of(),
                List.of(new Anchor(11, 14, "https://news.example/oak"))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<tr><td>Ash<td>12</tr>", "<tr><td>Ash</tr><tr><td>Oak</tr>",
            "<tr><td>Ash<td>12</tr><tr><td>Oak<td><h2>News</h2></tr>",
            "<tr><td>Ash<td>12</tr><tr><td>Oak<td>A | B</tr>",
            "<tr><td>Ash<td>12</tr><tr><td>Oak<td><table><tr><td>1<td>2</tr></table></tr>",
            "<tr><td>Ash<td>12</tr><tr><td>Oak<td><p>They wait.</p><p>They sail.</p></tr>" })
    void refusesTablesThatAreLayout(String rows) {
        assertThat(DataTable.read(table(rows))).isEmpty();
    }

    @Test
    void refusesLongCellsAndTablesThatSayTheyAreNone() {
        String rows = "<tr><td>Ash<td>12</tr><tr><td>Oak<td>30</tr>";

        assertThat(DataTable.read(table(rows))).isPresent();
        assertThat(DataTable.read(table(rows.replace("30", "The boats sail. ".repeat(20))))).isEmpty();
        assertThat(DataTable.read(Jsoup.parse("<table role=presentation>" + rows).expectFirst("table"))).isEmpty();
        assertThat(DataTable.read(Jsoup.parse("<p>Ash | 12").expectFirst("p"))).isEmpty();
    }

    @Test
    void leavesOutHiddenRowsAndCells() {
        assertThat(DataTable.read(table("<tr><td>Ash<td>12<td style='display:none'>13</tr><tr hidden><td>Elm<td>20</tr>"
                + "<tr><td>Oak<td>30</tr>")))
            .map(RichText::text)
            .contains("Ash | 12\nOak | 30");
    }

    @Test
    void refusesTablesThatAreTooLargeToBeReadWhole() {
        String row = "<tr><td>Ash<td>12</tr>";

        assertThat(DataTable.read(table(row.repeat(1_000)))).isPresent();
        assertThat(DataTable.read(table(row.repeat(1_001)))).isEmpty();
        assertThat(DataTable.read(table(row + "<tr>" + "<td>1".repeat(51) + "</tr>"))).isEmpty();
    }

    private static Element table(String rows) {
        return Jsoup.parse("<table>" + rows + "</table>", "https://news.example/").expectFirst("table");
    }

}
