package copydesk.enrich.tagger;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The expected numbers are those of the vocabulary that the encoder was trained with. */
class WordPiecesTests {

    private final WordPieces pieces = Taggers.pieces();

    @Test
    void commonWordIsOnePiece() {
        assertThat(this.pieces.of("the")).containsExactly(1996);
    }

    @Test
    void rareWordFallsToPieces() {
        assertThat(this.pieces.of("Zelenskyy")).containsExactly(27838, 7770, 5874, 2100);
        assertThat(this.pieces.of("unaffable")).containsExactly(14477, 20961, 3468);
    }

    @Test
    void marksAndCapitalsGo() {
        assertThat(this.pieces.of("Überlingen")).containsExactly(19169, 2989, 2368);
        assertThat(this.pieces.of("ÄRZTE")).isEqualTo(this.pieces.of("ärzte")).containsExactly(12098, 2480, 2618);
        assertThat(this.pieces.of("İstanbul")).containsExactly(9960);
    }

    @Test
    void eachIdeographIsAWord() {
        assertThat(this.pieces.of("東京")).containsExactly(1879, 1755);
    }

    @Test
    void otherLettersArePiecesToo() {
        assertThat(this.pieces.of("Київ")).containsExactly(1189, 10325, 29760, 25529);
    }

    @Test
    void whatHasNoPiecesIsUnknown() {
        assertThat(this.pieces.of("x".repeat(101))).containsExactly(100);
        assertThat(this.pieces.of("\u0301")).containsExactly(100);
        assertThat(this.pieces.of("\ud83d")).containsExactly(100);
        assertThat(new WordPieces(List.of("a")).of("ab")).containsExactly(100);
    }

    @Test
    void sameWordGivesTheSameEachTime() {
        assertThat(this.pieces.of("Rijeka")).isSameAs(this.pieces.of("Rijeka"));
    }

}
