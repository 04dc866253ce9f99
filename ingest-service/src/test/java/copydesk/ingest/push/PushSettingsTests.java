package copydesk.ingest.push;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PushSettingsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-",
            textBlock = """
                    -    | -   | -                                | push.keys.source must be lower case letters, digits, dots and dashes: name who pushes, as ntb
                    N TB | -   | 0123456789abcdef0123456789abcdef | push.keys.source must be lower case letters, digits, dots and dashes: name who pushes, as ntb
                    ntb  | -   | -                                | push.keys of ntb need either sha256, for who shows a key, or secret, for who signs
                    ntb  | abc | 0123456789abcdef0123456789abcdef | push.keys of ntb need either sha256, for who shows a key, or secret, for who signs
                    ntb  | abc | -                                | push.keys.sha256 of ntb must be 64 hexadecimal digits: print it with printf %s KEY
                    ntb  | -   | short                            | push.keys.secret of ntb must have at least 32 characters: make one with openssl rand -hex 32
                    """)
    void refusesAKeyThatCannotWork(String source, String sha256, String secret, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PushKey(source, sha256, secret))
            .withMessageStartingWith(message);
    }

    @Test
    void tellsNoSecret() {
        assertThat(new PushKey("ntb", null, Pushes.SECRET)).hasToString("PushKey[source=ntb]");
    }

    @Test
    void countsSourcesThatSignHoweverManySecretsTheyHave() {
        PushKey shown = new PushKey("press-room", Pushes.KEY_DIGEST, null);
        PushKey signs = new PushKey("ntb", null, Pushes.SECRET);
        PushKey signsToo = new PushKey("ntb", null, Pushes.SECRET + "2");

        assertThat(new PushSettings(List.of(shown, signs, signsToo), null, null, null).signers()).isEqualTo(1);
        assertThat(new PushSettings(List.of(shown), null, null, null).signers()).isZero();
    }

    @Test
    void refusesLimitsThatCannotWork() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new PushSettings(List.of(), Duration.ofHours(2), null, null))
            .withMessage("push.window is PT2H; set it between 1s and 1h");
        assertThatIllegalArgumentException().isThrownBy(() -> new PushSettings(null, null, 10_485_761, null))
            .withMessage("push.max-bytes is 10485761; set it between 1 and 10485760");
        assertThatIllegalArgumentException().isThrownBy(() -> new PushSettings(null, null, null, Duration.ofMillis(99)))
            .withMessage("push.patience is PT0.099S; set it between 100ms and 1m");
    }

}
