package copydesk.ingest.push;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignatureTests {

    private static final String HEX = "00ff".repeat(16);

    private static final byte[] BODY = "Ferry Returns".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = { "source=ntb,t=1772359200,v1=%s", " source=ntb , t=1772359200 ,  v1=%s " })
    void readsTheHeader(String form) {
        Signature signature = Signature.parse(form.formatted(HEX)).orElseThrow();

        assertThat(signature.source()).isEqualTo("ntb");
        assertThat(signature.seconds()).isEqualTo(1_772_359_200);
        assertThat(signature.mac()).isEqualTo(HexFormat.of().parseHex(HEX));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "v1=%s", "t=1,source=ntb,v1=%s", "source=NTB,t=1,v1=%s", "source=,t=1,v1=%s",
            "source=ntb,t=-1,v1=%s", "source=ntb,t=123456789012,v1=%s", "source=ntb,t=,v1=%s", "source=ntb,t=1,v1=%s0",
            "source=ntb,t=1,v1=abc", "source=ntb,t=1,v2=%s", "source=ntb,t=1,v1=%s,v2=x", "source=n tb,t=1,v1=%s",
            "source=ntb;t=1;v1=%s", "source=ntb,t=١,v1=%s" })
    void readsNothingElse(String form) {
        assertThat(Signature.parse(form.formatted(HEX))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "-301, false", "-300, true", "0, true", "300, true", "301, false" })
    void isOfNowWithinAWindowOnBothSides(long ago, boolean now) {
        Signature signature = new Signature("ntb", 1_000_000 - ago, new byte[32]);

        assertThat(signature.isOf(Instant.ofEpochSecond(1_000_000), Duration.ofSeconds(300))).isEqualTo(now);
    }

    @Test
    void isRightForWhatWasSignedOnly() {
        Push push = pushed();
        Signature signature = new Signature("ntb", 7, Signature.mac("secret", 7, push, BODY));

        assertThat(signature.isRight("secret", push, BODY)).isTrue();
        assertThat(signature.isRight("Secret", push, BODY)).isFalse();
        assertThat(signature.isRight("secret", push, new byte[0])).isFalse();
        assertThat(new Signature("ntb", 8, signature.mac()).isRight("secret", push, BODY)).isFalse();
        assertThat(new Signature("ntb", 7, new byte[0]).isRight("secret", push, BODY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Idempotency-Key", "Content-Location", "Content-Type" })
    void signsTheHeadersThatMakeThePush(String header) {
        byte[] mac = Signature.mac("secret", 7, pushed(), BODY);

        assertThat(Signature.mac("secret", 7, Pushes.plain().with(header, "other").push(), BODY)).isNotEqualTo(mac);
        assertThat(Signature.mac("secret", 7, Pushes.plain().with("Authorization", "x").push(), BODY)).isEqualTo(mac);
    }

    @Test
    void letsNoSignMoveFromOneHeaderIntoAnother() {
        Push one = Pushes.plain().with("Idempotency-Key", "ab").with("Content-Location", "c").push();
        Push other = Pushes.plain().with("Idempotency-Key", "a").with("Content-Location", "bc").push();

        assertThat(Signature.mac("secret", 7, one, BODY)).isNotEqualTo(Signature.mac("secret", 7, other, BODY));
    }

    private static Push pushed() {
        return Pushes.plain().push();
    }

}
