package copydesk.extraction.date;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pieces of a line that hold a date each. */
class DatedPieceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            4 June 2026                                   | 4 June 2026
            Published 4 June 2026 • Updated: 5 June 2026  | Published 4 June 2026;• Updated: 5 June 2026 (update)
            By Jane Doe on 4 June 2026                    | By Jane Doe on 4 June 2026
            4 June 2026, 14:30 (updated 5 June 2026)      | 4 June 2026, 14:30;(updated 5 June 2026) (update)
            Zuletzt aktualisiert am 5. Juni 2026          | Zuletzt aktualisiert am 5. Juni 2026 (update)
            The boats sail again                          | ``
            """)
    void keepTheWordsBeforeTheirDate(String line, String pieces) {
        List<String> found = DatedPiece.of(line, DayOrder.UNKNOWN)
            .stream()
            .map((piece) -> piece.text().strip() + (piece.update() ? " (update)" : ""))
            .toList();

        assertThat(String.join(";", found)).isEqualTo(pieces);
    }

    @Test
    void areFour() {
        assertThat(DatedPiece.of("4 June 2026 | ".repeat(9), DayOrder.UNKNOWN)).hasSize(4);
    }

    @Test
    void standAloneWhereNothingElseIsSaid() {
        assertThat(DatedPiece.of("Published 4 June 2026 | Jane Doe", DayOrder.UNKNOWN)).extracting(DatedPiece::alone)
            .containsExactly(true);
        assertThat(DatedPiece.of("Jane Doe sails on 4 June 2026", DayOrder.UNKNOWN)).extracting(DatedPiece::alone)
            .containsExactly(false);
    }

}
