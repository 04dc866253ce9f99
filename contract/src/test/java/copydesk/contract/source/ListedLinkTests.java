package copydesk.contract.source;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListedLinkTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,                    -,                    -
            2026-11-22T10:00:00Z, -,                    2026-11-22T10:00:00Z
            -,                    2026-11-22T10:00:00Z, 2026-11-22T10:00:00Z
            2026-11-22T10:00:00Z, 2026-11-22T11:00:00Z, 2026-11-22T11:00:00Z
            2026-11-22T11:00:00Z, 2026-11-22T10:00:00Z, 2026-11-22T11:00:00Z
            """)
    void statesTheLaterOfItsTimes(@Nullable Instant published, @Nullable Instant changed, @Nullable Instant stated) {
        assertThat(new ListedLink("https://news.example/1", published, null, changed).stated()).isEqualTo(stated);
    }

}
