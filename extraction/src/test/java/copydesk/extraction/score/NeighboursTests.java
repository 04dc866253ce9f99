package copydesk.extraction.score;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NeighboursTests {

    private static final int OWN = BlockFeature.values().length;

    private final float[][] rows = MeasuredPage
        .of("<h1>One</h1><p>Three</p><p><a href=/a>Nine signs</a></p><li>Word</li><p>End.</p>")
        .rows();

    private final float[][] wide = Neighbours.widen(this.rows);

    @Test
    void keepsItsOwnFeatures() {
        for (int i = 0; i < this.rows.length; i++) {
            assertThat(Arrays.copyOf(this.wide[i], OWN)).isEqualTo(this.rows[i]);
        }
    }

    @Test
    void namesEachColumn() {
        assertThat(Neighbours.names()).hasSize(this.wide[0].length).doesNotHaveDuplicates();
        assertThat(Neighbours.names().subList(0, OWN))
            .isEqualTo(Arrays.stream(BlockFeature.values()).map(BlockFeature::name).toList());
    }

    @ParameterizedTest
    @CsvSource({ "CHARS, 10", "CHARS-1, 5", "CHARS-2, 3", "CHARS+1, 4", "CHARS+2, 4", "TAG-2, 9", "TAG-1, 12",
            "TAG+1, 11", "LINK_SHARE, 1", "LINK_SHARE-1, 0", "LAST_SIGN+2, 9", "LAST_SIGN+1, 2" })
    void takesFeaturesOfTheBlocksAround(String column, float value) {
        assertThat(get(2, column)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({ "0, CHARS-1", "1, CHARS-2", "2, TO_P_TEASER-3", "2, CHARS+3", "4, IN_CONTAINER+1" })
    void knowsWhereThePageEnds(int block, String column) {
        assertThat(get(block, column)).isEqualTo(-9);
    }

    private float get(int block, String column) {
        return this.wide[block][Neighbours.names().indexOf(column)];
    }

}
