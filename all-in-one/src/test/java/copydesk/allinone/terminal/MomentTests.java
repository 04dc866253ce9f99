package copydesk.allinone.terminal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MomentTests {

    private final Moment moment = new Moment(Clock.fixed(Instant.parse("2026-06-17T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({ "2026-06-01, 2026-06-01T00:00:00Z", "2026-06-01T05:30Z, 2026-06-01T05:30:00Z",
            "2026-06-01T05:30:10.5+02:00, 2026-06-01T03:30:10.5Z", "90m, 2026-06-17T10:30:00Z",
            "6h, 2026-06-17T06:00:00Z", "2d, 2026-06-15T12:00:00Z", "15s, 2026-06-17T11:59:45Z" })
    void understands(String typed, Instant meant) {
        assertThat(this.moment.convert(typed)).isEqualTo(meant);
    }

    @Test
    void saysWhatToWriteInstead() {
        assertThatExceptionOfType(TypeConversionException.class).isThrownBy(() -> this.moment.convert("noon"))
            .withMessage("'noon' is no moment; write 2026-06-17, 2026-06-17T05:30:00Z, or how long ago: 90m, 6h, 2d");
    }

}
