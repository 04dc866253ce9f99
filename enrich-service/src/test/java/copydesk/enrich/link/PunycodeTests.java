package copydesk.enrich.link;

import java.net.IDN;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PunycodeTests {

    @ParameterizedTest
    @CsvSource({ "bücher,bcher-kva", "münchen-ost,mnchen-ost-9db", "例え,r8jz45g",
            "ليهمابتكلموشعربي؟,egbpdaj6bu4bxfgehfvwxn", "他们为什么不说中文,ihqwcrb4cv8a8dqg056pqjye",
            "почемужеонинеговорятпорусски,b1abfaaepdrnnbgefbadotcwatmq2g4l" })
    void isThatOfTheStandard(String label, String code) {
        assertThat(Punycode.encode(label)).isEqualTo(code);
    }

    @Test
    void isReadByTheJdk() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            String label = random.ints(1 + random.nextInt(8), 0x430, 0x450)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append(random.nextInt(100))
                .toString();

            assertThat(IDN.toUnicode("xn--" + Punycode.encode(label))).isEqualTo(label);
        }
    }

}
