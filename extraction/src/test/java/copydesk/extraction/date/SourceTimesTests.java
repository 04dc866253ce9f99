package copydesk.extraction.date;

import java.util.List;

import copydesk.contract.article.Precision;
import copydesk.contract.article.SourceTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceTimesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            May 15, 2025                        | 2025-05-15                | DAY
            Thursday, 15 May 2025               | 2025-05-15                | DAY
            15. Mai 2025                        | 2025-05-15                | DAY
            1er mars 2025                       | 2025-03-01                | DAY
            15 de mayo de 2025                  | 2025-05-15                | DAY
            15 травня 2025                      | 2025-05-15                | DAY
            15.05.2025                          | 2025-05-15                | DAY
            15/05/2025                          | 2025-05-15                | DAY
            2025-05-15                          | 2025-05-15                | DAY
            2025-05-15T14:30:00                 | 2025-05-15                | DAY
            2025-05-15T14:30Z                   | 2025-05-15T14:30:00Z      | MINUTE
            2025-05-15T14:30:05+03:00           | 2025-05-15T14:30:05+03:00 | SECOND
            2025-05-15 14:30:05 +0300           | 2025-05-15T14:30:05+03:00 | SECOND
            2025-05-15T14:30:05.25Z             | 2025-05-15T14:30:05.25Z   | SECOND
            Thu, 15 May 2025 14:30:05 +0300     | 2025-05-15T14:30:05+03:00 | SECOND
            Thu, 15 May 2025 14:30:05 GMT       | 2025-05-15T14:30:05Z      | SECOND
            15 May 25 14:30 EST                 | 2025-05-15T14:30:00-05:00 | MINUTE
            May 15, 2025, 2:30 p.m. EDT         | 2025-05-15T14:30:00-04:00 | MINUTE
            May 15, 2025, 2:30 p.m.             | 2025-05-15                | DAY
            May 15, 2025 10:00-11:00            | 2025-05-15                | DAY
            May 15, 2025 10:00–11:00 EDT        | 2025-05-15T10:00:00-04:00 | MINUTE
            10.00 - 11.00 CET, 15 May 2025      | 2025-05-15T10:00:00+01:00 | MINUTE
            2025-05-15 10:00-04:00              | 2025-05-15T10:00:00-04:00 | MINUTE
            May 15, 2025 10:00 -04:00           | 2025-05-15T10:00:00-04:00 | MINUTE
            """)
    void neverSaysMoreThanTheSource(String text, String value, Precision precision) {
        assertThat(SourceTimes.read(new DateHint(text, "text")))
            .contains(new SourceTime(value, precision, List.of("text")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "yesterday", "05/04/2025", "31 February 2025", "2025", "15 Foo 2025", "99999-99-99" })
    void givesNoDateWhereNoneIsSure(String text) {
        assertThat(SourceTimes.read(new DateHint(text, "text"))).isEmpty();
    }

    @Test
    void readsSecondsSinceTheEpoch() {
        assertThat(SourceTimes.read(new DateHint("1747319405000", "meta:date")))
            .contains(new SourceTime("2025-05-15T14:30:05Z", Precision.SECOND, List.of("meta:date")));
    }

    @Test
    void readsAnAmbiguousDayWhereTheLanguageTells() {
        assertThat(SourceTimes.read(new DateHint("05/04/2025", "text", DayOrder.DAY_FIRST)))
            .contains(new SourceTime("2025-04-05", Precision.DAY, List.of("text")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Pubblicato il 15 maggio 2025 alle ore 14:30", "Publicerad 15 maj 2025 kl 14.30",
            "Опубликовано: 15 мая 2025 г., 14:30", "Yayınlanma tarihi: 15 Mayıs 2025", "Julkaistu 15.5.2025 klo 14.30",
            "Opublikowano: 15 maja 2025, godz. 14:30", "公開日時 2025年5月15日 14:30" })
    void recognisesDateLinesInMoreLanguages(String line) {
        assertThat(SourceTimes.isDateLine(line)).isTrue();
        assertThat(SourceTimes.isLabelled(line)).isTrue();
        assertThat(SourceTimes.isUpdate(line)).isFalse();
    }

    @Test
    void partsALineOfTwoDates() {
        assertThat(DatedPiece.of("Published May 15, 2025 2:30 PM Updated: May 18, 2025", DayOrder.UNKNOWN))
            .containsExactly(new DatedPiece("Published May 15, 2025 2:30", false, true),
                    new DatedPiece(" PM Updated: May 18, 2025", true, true));
        assertThat(DatedPiece.of("Jane Doe | 18.05.2025", DayOrder.UNKNOWN))
            .containsExactly(new DatedPiece("Jane Doe | 18.05.2025", false, false));
        assertThat(DatedPiece.of("no date", DayOrder.UNKNOWN)).isEmpty();
    }

    @Test
    void readsTheDayInAnAddress() {
        SourceTime day = new SourceTime("2025-05-15", Precision.DAY, List.of("url"));

        assertThat(SourceTimes.inUrl("https://news.example/2025/05/15/ferry")).contains(day);
        assertThat(SourceTimes.inUrl("https://news.example/2025-05-15-ferry")).contains(day);
        assertThat(SourceTimes.inUrl("https://news.example/2025-05-15+ferry")).contains(day);
        assertThat(SourceTimes.inUrl("https://news.example/2025/may/15/ferry")).contains(day);
        assertThat(SourceTimes.inUrl("https://news.example/2025/part/15/ferry")).isEmpty();
        assertThat(SourceTimes.inUrl("https://news.example/2025/05/ferry")).isEmpty();
        assertThat(SourceTimes.inUrl("https://news.example/2025/13/45/ferry")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "May 15, 2025", "Published: May 15, 2025 at 2:30 p.m. ET", "Stand: 15.05.2025, 14:30 Uhr",
            "Publié le 15 mai 2025 à 14h30", "Last updated on Thursday, May 15, 2025" })
    void recognisesDateLines(String line) {
        assertThat(SourceTimes.isDateLine(line)).isTrue();
    }

    @Test
    void leavesSentencesWithADate() {
        assertThat(SourceTimes.isDateLine("On May 15, 2025, the harbour opened.")).isFalse();
    }

    @Test
    void tellsChangesFromPublication() {
        assertThat(SourceTimes.isUpdate("Updated May 15, 2025")).isTrue();
        assertThat(SourceTimes.isUpdate("May 15, 2025")).isFalse();
    }

    @Test
    void takesTheMostTrustedDayAsExactlyAsAnyStatesIt() {
        SourceTime day = new SourceTime("2025-05-15", Precision.DAY, List.of("json-ld:datePublished"));
        SourceTime exact = new SourceTime("2025-05-15T14:30:05Z", Precision.SECOND, List.of("time"));
        SourceTime other = new SourceTime("2025-05-20", Precision.DAY, List.of("url"));

        SourceTime best = SourceTimes.best(List.of(day, exact, other));

        assertThat(best).isEqualTo(
                new SourceTime("2025-05-15T14:30:05Z", Precision.SECOND, List.of("json-ld:datePublished", "time")));
        assertThat(SourceTimes.conflict(List.of(day, exact, other), day))
            .contains("The json-ld:datePublished says 2025-05-15, the url says 2025-05-20.");
    }

    @Test
    void allowsTheNeighbouringDayOfAnotherZone() {
        SourceTime exact = new SourceTime("2025-05-15T23:30:00-04:00", Precision.MINUTE, List.of("time"));
        SourceTime day = new SourceTime("2025-05-16", Precision.DAY, List.of("url"));

        assertThat(SourceTimes.conflict(List.of(exact, day), exact)).isEmpty();
    }

}
