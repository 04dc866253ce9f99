package copydesk.enrich.link;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PercentTests {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            %7e%41%2d%5F, ~A-_
            %c3%a4, %C3%A4
            ä€😀, %C3%A4%E2%82%AC%F0%9F%98%80
            %, %25
            %4, %254
            %zz, %25zz
            %%41, %25A
            %2%35, %2525
            a b<c>, a%20b%3Cc%3E
            a/b:c@d'e, a/b:c@d'e
            a?b#c, a%3Fb%23c
            %2f%3F, %2F%3F
            """)
    void isNormalInAPath(String given, String normal) {
        assertThat(Percent.normal(given, Percent.PATH)).isEqualTo(normal);
    }

    @Test
    void anApostropheIsEncodedInAQueryAlone() {
        assertThat(Percent.normal("'?", Percent.QUERY)).isEqualTo("%27?");
        assertThat(Percent.normal("'?", Percent.FRAGMENT)).isEqualTo("'?");
        assertThat(Percent.normal("'?", Percent.PATH)).isEqualTo("'%3F");
    }

    @ParameterizedTest
    @CsvSource({ "a+b,a+b", "a%20b,a b", "%C3%A4,ä", "ä%c3%a4,ää", "%,%", "%4,%4", "%zz,%zz", "%2541,%41",
            "%F0%9F%98%80,😀", "%FF,\ufffd", "%C3,\ufffd" })
    void isDecodedOnce(String given, String plain) {
        assertThat(Percent.decode(given)).isEqualTo(plain);
    }

    @Test
    void normalFormIsAsciiAndKeepsItself() {
        Random random = new Random(47);
        for (int round = 0; round < 5_000; round++) {
            String text = text(random) + "%" + Integer.toHexString(random.nextInt(256));
            String normal = Percent.normal(text, Percent.QUERY);

            assertThat(normal).as(text).matches("(?:[-A-Za-z0-9._~/?!$&()*+,;=:@]|%[0-9A-F]{2})*");
            assertThat(Percent.normal(normal, Percent.QUERY)).isEqualTo(normal);
            assertThat(Percent.decode(normal)).isEqualTo(Percent.decode(text));
        }
    }

    @Test
    void decodesWhatTheJdkEncodes() {
        Random random = new Random(53);
        for (int round = 0; round < 2_000; round++) {
            String text = text(random);
            String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");

            assertThat(Percent.decode(encoded)).isEqualTo(text);
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(20), 0x20, 0x1_1000)
            .map((sign) -> random.nextBoolean() ? 0x20 + sign % 0x60 : sign)
            .filter((sign) -> Character.getType(sign) != Character.SURROGATE && sign != '%')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }

}
