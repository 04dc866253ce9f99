package copydesk.extraction.body;

import java.util.List;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.text.RichText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyTablesTests {

    private static final String TABLE = "<table><tr><th>Line</th><th>Boats</th></tr><tr><td>North</td><td>4000</td></tr>"
            + "</table>";

    private static final RawBlock READ = new RawBlock(RawKind.TABLE,
            new RichText("Line | Boats\nNorth | 4000", List.of(), List.of()));

    private static final String PAGE = "<p>Above</p>" + TABLE + "<p>Below</p>";

    @Test
    void areOneBlockThatCoversAllCells() {
        BodyTables tables = tables(PAGE, true, true, true, true, true, true);

        assertThat(tables.at(1)).contains(READ);
        assertThat(covered(tables, 6)).isEqualTo(".####.");
        assertThat(tables.at(0)).isEmpty();
        assertThat(tables.at(2)).isEmpty();
    }

    @Test
    void areThereIfHalfOfTheirCharactersWereChosen() {
        // nine of eighteen, and eight
        assertThat(covered(tables(PAGE, true, false, false, true, true, true), 6)).isEqualTo(".####.");
        assertThat(covered(tables(PAGE, true, true, false, false, true, true), 6)).isEqualTo("......");
    }

    @Test
    void areNotThereIfNothingWasChosen() {
        assertThat(covered(tables(PAGE, true, false, false, false, false, true), 6)).isEqualTo("......");
    }

    @Test
    void areJudgedOneByOne() {
        BodyTables tables = tables(TABLE + TABLE, false, false, false, false, true, true, true, true);

        assertThat(tables.at(0)).isEmpty();
        assertThat(tables.at(4)).contains(READ);
        assertThat(covered(tables, 8)).isEqualTo("....####");
    }

    @Test
    void areNoTablesThatOnlyArrangeThePage() {
        BodyTables tables = tables("<table><tr><td><p>One</p><p>Two</p></td></tr></table>", true, true);

        assertThat(tables.at(0)).isEmpty();
        assertThat(covered(tables, 2)).isEqualTo("..");
    }

    @Test
    void standWhereTheirFirstChosenCellStands() {
        BodyTables tables = tables(PAGE, false, false, true, true, true, true);

        assertThat(tables.at(1)).isEmpty();
        assertThat(tables.at(2)).contains(READ);
        assertThat(covered(tables, 6)).isEqualTo(".####.");
    }

    private static String covered(BodyTables tables, int blocks) {
        StringBuilder covered = new StringBuilder();
        for (int i = 0; i < blocks; i++) {
            covered.append(tables.cover(i) ? '#' : '.');
        }
        return covered.toString();
    }

    private static BodyTables tables(String html, boolean... chosen) {
        return BodyTables.of(ScoredPages.of(html, "Ferry strike", new double[chosen.length]), chosen);
    }

}
