package copydesk.ingest.fetch;

import java.time.Duration;
import java.time.Instant;

import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FreshnessTests {

    private static final Instant NOW = Instant.parse("2026-06-17T05:30:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            max-age=60                     | -  | PT60S
            public, Max-Age=60             | -  | PT60S
            max-age="60"                   | -  | PT60S
            max-age=60                     | 20 | PT40S
            max-age=60                     | 90 | PT0S
            max-age=60                     | x  | PT0S
            max-age=99999999999            | -  | P365D
            max-age=9999999999999999999999 | -  | P365D
            max-age=-1                     | -  | -
            max-age                        | -  | -
            no-cache                       | -  | PT0S
            no-store, max-age=60           | -  | PT0S
            x-max-age=60                   | -  | -
            s-maxage=60                    | -  | -
            private                        | -  | -
            """)
    void believesCacheControlLessTheAge(String control, @Nullable String age, @Nullable Duration fresh) {
        BasicHttpResponse response = new BasicHttpResponse(200);
        response.addHeader("Cache-Control", control);
        if (age != null) {
            response.addHeader("Age", age);
        }

        assertThat(Freshness.of(response, NOW)).isEqualTo(fresh);
    }

    @Test
    void readsSeveralHeadersAsOne() {
        BasicHttpResponse response = new BasicHttpResponse(200);
        response.addHeader("Cache-Control", "public");
        response.addHeader("Cache-Control", "max-age=5");

        assertThat(Freshness.of(response, NOW)).isEqualTo(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Wed, 17 Jun 2026 06:30:00 GMT   | -                             | PT1H
            Wed, 17 Jun 2026 06:30:00 GMT   | Wed, 17 Jun 2026 06:00:00 GMT | PT30M
            Wednesday, 17-Jun-26 06:30:00 GMT | -                           | PT1H
            Wed Jun 17 06:30:00 2026        | -                             | PT1H
            Wed, 17 Jun 2026 05:00:00 GMT   | -                             | PT0S
            0                               | -                             | -
            soon                            | -                             | -
            """)
    void takesExpiresWhereThereIsNoMaxAge(String expires, @Nullable String date, @Nullable Duration fresh) {
        BasicHttpResponse response = new BasicHttpResponse(200);
        response.addHeader("Expires", expires);
        if (date != null) {
            response.addHeader("Date", date);
        }

        assertThat(Freshness.of(response, NOW)).isEqualTo(fresh);
    }

    @Test
    void saysNothingWhereTheServerDoesNot() {
        assertThat(Freshness.of(new BasicHttpResponse(200), NOW)).isNull();
        assertThat(Freshness.retryAfter(new BasicHttpResponse(503), NOW)).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "0, PT0S", "120, PT2M", "' 120 ', PT2M", "999999999999, P365D",
            "'Wed, 17 Jun 2026 05:30:07 GMT', PT7S", "'Wed, 17 Jun 2026 05:00:00 GMT', PT0S" })
    void waitsAsLongAsRetryAfterSays(String header, Duration pause) {
        assertThat(Freshness.retryAfter(busy(header), NOW)).isEqualTo(pause);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "soon", "-5", "1.5", "5 minutes" })
    void overlooksARetryAfterThatIsNone(String header) {
        assertThat(Freshness.retryAfter(busy(header), NOW)).isNull();
    }

    private static BasicHttpResponse busy(String retryAfter) {
        BasicHttpResponse response = new BasicHttpResponse(503);
        response.addHeader("Retry-After", retryAfter);
        return response;
    }

}
