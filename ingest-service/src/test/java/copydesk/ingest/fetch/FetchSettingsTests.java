package copydesk.ingest.fetch;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FetchSettingsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    ` `     | PT1S  |  0 | 1 | 1 | 1 | 1 | user-agent must not be blank: say who fetches
                    Bücher  | PT1S  |  0 | 1 | 1 | 1 | 1 | user-agent must be one line of ASCII: it is sent as it stands
                    desk    | PT0S  |  0 | 1 | 1 | 1 | 1 | timeout is PT0S; set it to between 100ms and 10m, with its unit: 30s
                    desk    | PT-1S |  0 | 1 | 1 | 1 | 1 | timeout is PT-1S; set it to between 100ms and 10m, with its unit: 30s
                    desk    | PT0.03S | 0 | 1 | 1 | 1 | 1 | timeout is PT0.03S; set it to between 100ms and 10m, with its unit: 30s
                    desk    | PT11M |  0 | 1 | 1 | 1 | 1 | timeout is PT11M; set it to between 100ms and 10m, with its unit: 30s
                    desk    | PT1S  | -1 | 1 | 1 | 1 | 1 | max-redirects must not be negative: give 0 to follow none
                    desk    | PT1S  |  0 | 0 | 1 | 1 | 1 | max-raw-bytes must be at least 1 and max-decoded-bytes at least as much: raise them
                    desk    | PT1S  |  0 | 2 | 1 | 1 | 1 | max-raw-bytes must be at least 1 and max-decoded-bytes at least as much: raise them
                    desk    | PT1S  |  0 | 1 | 1 | 0 | 1 | max-ratio must be at least 1: give how far a document may expand
                    desk    | PT1S  |  0 | 1 | 1 | 1 | 0 | max-connections must be at least 1: give how many may be open
                    """)
    void saysWhatIsWrongAndWhatToDo(String userAgent, Duration timeout, int redirects, int raw, int decoded, int ratio,
            int connections, String message) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new FetchSettings(userAgent, timeout, redirects, raw, decoded, ratio, connections,
                    List.of(), List.of()))
            .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 0, 65_536, 99_999 })
    void refusesPortsThatAreNone(int port) {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new FetchSettings("desk", Duration.ofSeconds(1), 0, 1, 1, 1, 1, List.of(8080, port), List.of()))
            .withMessage("ports are [8080, " + port + "]; each is a number from 1 to 65535");
    }

    @Test
    void letsNoHeaderIntoTheUserAgent() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new FetchSettings("desk\r\nCookie: a", Duration.ofSeconds(1), 0, 1, 1, 1, 1, List.of(),
                    List.of()))
            .withMessage("user-agent must be one line of ASCII: it is sent as it stands");
    }

    @Test
    void offersNothingThatDoesNotFitTheTopic() {
        FetchSettings large = new FetchSettings("desk", Duration.ofSeconds(1), 0, 20_000_000, 30_000_000, 1, 1,
                List.of(), List.of());
        FetchSettings small = new FetchSettings("desk", Duration.ofSeconds(1), 0, 5, 7, 1, 1, List.of(), List.of());

        assertThat(large.maxDocumentBytes()).isEqualTo(10_485_760);
        assertThat(large.maxFileBytes()).isEqualTo(10_485_760);
        assertThat(small.maxDocumentBytes()).isEqualTo(7);
        assertThat(small.maxFileBytes()).isEqualTo(5);
    }

    @Test
    void allowsOtherPlacesAndKeepsTheRest() {
        FetchSettings allowing = FetchSettings.defaults().allowing(List.of("cms"));

        assertThat(allowing.allow()).containsExactly("cms");
        assertThat(allowing.allowing(List.of())).isEqualTo(FetchSettings.defaults());
    }

}
