package copydesk.ingest.push;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CredentialsTests {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private static final byte[] BODY = "Ferry Returns\n\nThe ferry is back.".getBytes(StandardCharsets.UTF_8);

    private final Credentials credentials = credentials(new PushKey("press-room", Pushes.KEY_DIGEST, null),
            new PushKey("ntb", null, "x".repeat(32)), new PushKey("ntb", null, Pushes.SECRET));

    @ParameterizedTest
    @ValueSource(strings = { "Bearer press-room-key", "bearer press-room-key", "BEARER   press-room-key  " })
    void knowsWhoShowsAKey(String authorization) {
        Claim claim = this.credentials.of(Pushes.plain().with("Authorization", authorization).push()).orElseThrow();

        assertThat(claim.source()).isEqualTo("press-room");
        assertThat(claim.holds(new byte[0])).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Bearer", "Bearer ", "Bearerpress-room-key", "Basic press-room-key", "press-room-key",
            "Bearer Press-Room-Key", "Bearer press-room-key2", "Bearer " + Pushes.KEY_DIGEST })
    void knowsNobodyByAnythingElse(String authorization) {
        assertThat(this.credentials.of(Pushes.plain().with("Authorization", authorization).push())).isEmpty();
    }

    @Test
    void takesADigestInCapitalLettersToo() {
        Credentials capital = credentials(new PushKey("press-room", Pushes.KEY_DIGEST.toUpperCase(Locale.ROOT), null));

        assertThat(capital.of(Pushes.shown().push())).map(Claim::source).hasValue("press-room");
    }

    @Test
    void tellsASignatureByEachSecretOfItsSource() {
        Claim claim = this.credentials.of(Pushes.plain().signed("ntb", NOW.getEpochSecond()).push()).orElseThrow();

        assertThat(claim.source()).isEqualTo("ntb");
        assertThat(claim.holds(BODY)).isTrue();
        assertThat(claim.holds(new byte[0])).isFalse();
    }

    @Test
    void believesNoSignatureOfAnotherTimeOrSource() {
        assertThat(this.credentials.of(Pushes.plain().signed("ntb", NOW.getEpochSecond() - 3_601).push())).isEmpty();
        assertThat(this.credentials.of(Pushes.plain().signed("press-room", NOW.getEpochSecond()).push())).isEmpty();
        assertThat(this.credentials.of(Pushes.plain().signed("nobody", NOW.getEpochSecond()).push())).isEmpty();
    }

    @Test
    void doesNotFallBackToTheKeyWhereASignatureIsWrong() {
        Push both = Pushes.shown().with("Copydesk-Signature", "source=ntb").push();

        assertThat(this.credentials.of(both)).isEmpty();
    }

    @Test
    void takesTheSecretForNoKey() {
        assertThat(this.credentials.of(Pushes.plain().with("Authorization", "Bearer " + Pushes.SECRET).push()))
            .isEmpty();
    }

    private static Credentials credentials(PushKey... keys) {
        return new Credentials(new PushSettings(List.of(keys), null, null, null), Clock.fixed(NOW, ZoneOffset.UTC));
    }

}
