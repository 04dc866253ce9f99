package copydesk.extraction.article;

import java.time.ZoneId;
import java.util.List;

import copydesk.contract.article.BlockRole;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.article.SourceTime;
import copydesk.extraction.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When an article was published and changed, also where clocks are changed. */
class TimesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-30 00:30              | 2025-03-30T00:30:00+01:00
            2025-03-30 03:30              | 2025-03-30T03:30:00+02:00
            2025-10-26 00:30:15           | 2025-10-26T00:30:15+02:00
            26.10.2025, 23:00 Uhr         | 2025-10-26T23:00:00+01:00
            2025-10-26 23:00 GMT          | 2025-10-26T23:00:00Z
            October 26, 2025 1:00–2:00 am | 2025-10-26T01:00:00+02:00
            2025-03-30                    | 2025-03-30
            """)
    void takeTheOffsetOfTheirOwnHour(String printed, String value) {
        Metadata metadata = new Metadata.Builder().zone(ZoneId.of("Europe/Berlin")).published(printed, "text").build();

        assertThat(Times.of(metadata, List.of(), null).published()).isNotNull()
            .extracting((time) -> time.value())
            .isEqualTo(value);
    }

    @Test
    void areMissedWhereNothingGivesADate() {
        assertThat(Times.of(Metadata.none(), List.of(block(BlockRole.PARAGRAPH, "May 5, 2025")), null)).isEqualTo(
                new Times(null, null, List.of(QualityIssue.ofArticle(IssueCode.NO_DATE, "The source gives no date."))));
    }

    @Test
    void standInTheAddressWhereNothingElseGivesADate() {
        Times times = Times.of(Metadata.none(), List.of(), "https://news.example/2025/05/05/ferry");

        assertThat(times.published()).isNotNull().extracting(SourceTime::value).isEqualTo("2025-05-05");
        assertThat(times.issues()).isEmpty();
    }

    @Test
    void ofAChangeAreNoneOfPublication() {
        Times times = Times.of(Metadata.none(), List.of(block(BlockRole.DATE, "Updated: May 8, 2025"),
                block(BlockRole.BYLINE, "Published May 5, 2025")), null);

        assertThat(times.published()).isNotNull().extracting(SourceTime::value).isEqualTo("2025-05-05");
        assertThat(times.updated()).isNotNull().extracting(SourceTime::value).isEqualTo("2025-05-08");
    }

    @Test
    void thatDisagreeAreDoubted() {
        Metadata metadata = new Metadata.Builder().published("2025-05-05", "json-ld").build();

        assertThat(Times.of(metadata, List.of(block(BlockRole.DATE, "May 9, 2021")), null).issues())
            .extracting(QualityIssue::code)
            .containsExactly(IssueCode.DATE_CONFLICT);
    }

    private static RoledBlock block(BlockRole role, String words) {
        return new RoledBlock(role, RichText.plain(words), null);
    }

}
