package copydesk.ingest.address;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PunycodeTests {

    /**
     * The samples of RFC 3492, section 7.1, in small letters, and hosts of newspapers.
     */
    @ParameterizedTest
    @CsvSource({ "ليهمابتكلموشعربي؟, xn--egbpdaj6bu4bxfgehfvwxn", "他们为什么不说中文, xn--ihqwcrb4cv8a8dqg056pqjye",
            "他們爲什麽不說中文, xn--ihqwctvzc91f659drss3x8bo0yb", "למההםפשוטלאמדבריםעברית, xn--4dbcagdahymbxekheh6e0a7fei0b",
            "почемужеонинеговорятпорусски, xn--b1abfaaepdrnnbgefbadotcwatmq2g4l",
            "なぜみんな日本語を話してくれないのか, xn--n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa", "3年b組金八先生, xn--3b-ww4c5e180e575a65lsy2b",
            "ひとつ屋根の下2, xn--2-u9tlzr9756bt3uc0v", "そのスピードで, xn--d9juau41awczczp", "bücher, xn--bcher-kva",
            "münchen-ost, xn--mnchen-ost-9db" })
    void writesLabelsAsTheStandardDoes(String label, String ascii) {
        assertThat(Punycode.encode(label)).isEqualTo(ascii);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "news", "a-b", "xn--bcher-kva", "123" })
    void leavesAsciiAsItIs(String label) {
        assertThat(Punycode.encode(label)).isEqualTo(label);
    }

    @Test
    void countsSignsOutsideTheFirstPlaneOnce() {
        assertThat(Punycode.encode("\uD83D\uDCA9")).isEqualTo("xn--ls8h");
        assertThat(Punycode.encode("a\uD83D\uDCA9b")).isEqualTo("xn--ab-8t72a");
    }

    @Test
    void keepsTheOrderOfEqualSigns() {
        assertThat(Punycode.encode("üü")).isEqualTo("xn--tdaa");
        assertThat(Punycode.encode("aü")).isNotEqualTo(Punycode.encode("üa"));
    }

}
