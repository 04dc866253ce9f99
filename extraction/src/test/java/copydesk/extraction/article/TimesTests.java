package copydesk.extraction.article;

import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Times that name no zone, written where clocks are changed in spring and autumn. */
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

}
