package copydesk.extraction.date;

import java.util.List;

import copydesk.contract.article.Precision;
import copydesk.contract.article.SourceTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What several places of a document say about one time. */
class TimeEvidenceTests {

    private static final SourceTime DAY = new SourceTime("2025-05-15", Precision.DAY, List.of("meta:date"));

    private static final SourceTime NEXT = new SourceTime("2025-05-16", Precision.DAY, List.of("url"));

    private static final SourceTime MINUTE = new SourceTime("2025-05-15T14:30:00Z", Precision.MINUTE, List.of("text"));

    @Test
    void isNothingWhereNobodySaysAnything() {
        assertThat(SourceTimes.best(List.of())).isNull();
    }

    @Test
    void namesAPlaceOnce() {
        assertThat(SourceTimes.best(List.of(DAY, DAY, NEXT))).isEqualTo(DAY);
    }

    @Test
    void staysAsExactAsItWas() {
        SourceTime best = SourceTimes.best(List.of(MINUTE, DAY));

        assertThat(best)
            .isEqualTo(new SourceTime("2025-05-15T14:30:00Z", Precision.MINUTE, List.of("text", "meta:date")));
    }

    @Test
    void contradictsWithTwoDays() {
        assertThat(SourceTimes.conflict(List.of(DAY, NEXT), DAY))
            .contains("The meta:date says 2025-05-15, the url says 2025-05-16.");
        assertThat(SourceTimes.conflict(List.of(MINUTE, NEXT), MINUTE)).isEmpty();
        assertThat(SourceTimes.conflict(List.of(DAY, MINUTE), DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://news.example/2025/5/7               | 2025-05-07
            https://news.example/ferry-2025-05-07       | 2025-05-07
            https://news.example/1999/12/31/ferry       | 1999-12-31
            """)
    void standsInAnAddress(String url, String day) {
        assertThat(SourceTimes.inUrl(url)).contains(new SourceTime(day, Precision.DAY, List.of("url")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://news.example/20250507/ferry", "https://news.example/1825/05/07/",
            "https://news.example/a?day=2025/05/07", "https://news.example/2025/05/07ferry",
            "https://news.example/2025/02/30/" })
    void standsInNoOtherAddress(String url) {
        assertThat(SourceTimes.inUrl(url)).isEmpty();
    }

    @Test
    void isCountedInSeconds() {
        assertThat(SourceTimes.read(new DateHint("1747319405", "meta:date")))
            .contains(new SourceTime("2025-05-15T14:30:05Z", Precision.SECOND, List.of("meta:date")));
        assertThat(SourceTimes.read(new DateHint("174731940", "meta:date"))).isEmpty();
    }

    @Test
    void isNotSoughtInLongTexts() {
        String day = "15 May 2025 ";

        assertThat(SourceTimes.read(new DateHint(day + "x".repeat(188), "text"))).isPresent();
        assertThat(SourceTimes.read(new DateHint(day + "x".repeat(189), "text"))).isEmpty();
    }

    @Test
    void readsTheTimeBeforeTheDay() {
        assertThat(SourceTimes.read(new DateHint("14:30 GMT on 15 May 2025", "text")))
            .contains(new SourceTime("2025-05-15T14:30:00Z", Precision.MINUTE, List.of("text")));
    }

    @Test
    void leavesTheRestOfTheLine() {
        assertThat(SourceTimes.withoutDate("Kiel, 5 May 2025, noon")).isEqualTo("Kiel,  , noon");
        assertThat(SourceTimes.withoutDate("Kiel, noon")).isEqualTo("Kiel, noon");
    }

    @Test
    void isNoLineOfItsOwnBesideManyWords() {
        assertThat(SourceTimes.isDateLine("5 May 2025" + " ".repeat(110))).isTrue();
        assertThat(SourceTimes.isDateLine("5 May 2025" + " ".repeat(111))).isFalse();
    }

    @Test
    void partsDatesAtABar() {
        assertThat(DatedPiece.of("15.05.2025, 14:30 | 18.05.2025", DayOrder.DAY_FIRST)).containsExactly(
                new DatedPiece("15.05.2025, 14:30 ", false, true), new DatedPiece("| 18.05.2025", false, true));
    }

    @Test
    void partsFourDatesAtMost() {
        String line = "1.5.2025 | 2.5.2025 | 3.5.2025 | 4.5.2025 | 5.5.2025";

        assertThat(DatedPiece.of(line, DayOrder.DAY_FIRST)).extracting((piece) -> piece.text().strip())
            .containsExactly("1.5.2025", "| 2.5.2025", "| 3.5.2025", "| 4.5.2025");
    }

}
