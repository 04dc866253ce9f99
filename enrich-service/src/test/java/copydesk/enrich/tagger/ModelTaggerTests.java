package copydesk.enrich.tagger;

import java.util.ArrayList;
import java.util.List;

import copydesk.enrich.text.TextBlock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ModelTaggerTests {

    private final List<long[]> rows = new ArrayList<>();

    private final List<long[]> cases = new ArrayList<>();

    private final ModelTagger tagger = new ModelTagger(this::score, Taggers.pieces(), 0);

    @Test
    void sentencesOfABlockAreReadTogether() {
        this.tagger.tag(Sentence.block("The quay is shut. Ferries go elsewhere."));

        assertThat(this.rows).hasSize(1);
        assertThat(this.rows.get(0)).startsWith(101, 1996).endsWith(1012, 102);
    }

    @Test
    void longBlockIsReadInRows() {
        this.tagger.tag(Sentence.block("The quay is shut for the night. ".repeat(30)));

        assertThat(this.rows).hasSizeGreaterThan(3).allMatch((row) -> row[0] == 101 && row[row.length - 1] == 102);
        assertThat(this.rows.stream().mapToInt((row) -> row.length - 2).sum()).isEqualTo(30 * 8);
    }

    @Test
    void sentenceWithoutEndIsCut() {
        this.tagger.tag(Sentence.block("quay ".repeat(1_000)));

        assertThat(this.rows).allMatch((row) -> row.length <= 190);
        assertThat(this.rows.stream().mapToInt((row) -> row.length - 2).sum()).isEqualTo(1_000);
    }

    @Test
    void caseStandsBesideEachPiece() {
        this.tagger.tag(Sentence.block("It hit Zelenskyy"));

        assertThat(this.cases.get(0)).containsExactly(0, 6, 0, 1, 1, 1, 1, 0);
    }

    @Test
    void placesAreThoseOfTheBlock() {
        TextBlock block = Sentence.block("“The quay,” said Horvat.");

        assertThat(Sentence.shown(block, this.tagger.tag(block))).containsExactly("PERSON The", "PERSON Horvat");
    }

    @Test
    void emptyBlockIsNotRead() {
        assertThat(this.tagger.tag(Sentence.block(" "))).isEmpty();
        assertThat(this.rows).isEmpty();
    }

    /** Takes every word with a capital for a person. */
    private float[][] score(long[] ids, long[] kinds) {
        this.rows.add(ids);
        this.cases.add(kinds);
        float[][] scores = new float[ids.length][Label.COUNT];
        for (int i = 0; i < ids.length; i++) {
            boolean title = kinds[i] == CaseClass.TITLE.ordinal() || kinds[i] == CaseClass.TITLE_AT_START.ordinal();
            scores[i][title ? 1 : 0] = 9;
        }
        return scores;
    }

}
