package copydesk.enrich.link;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebAddressTests {

    @ParameterizedTest
    @ValueSource(strings = { "http://a.example", "https://a.example/", "https://a.example:443/x", "https://[::1]:8080/",
            "https://a.example?q", "https://a.example#f", "https://порт.example/шлях", "https://a-b.example/(x)" })
    void isSafe(String target) {
        assertThat(WebAddress.isSafe(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "https", "https://", "https://?q", "https://a.example:/", "https://a.example:123456/",
            "https://[::1/", "https://.example/", "https://a.example\u00a0/", "https://a.example/\u2028",
            "https://a.example/\u00ad", "xhttps://a.example/", "https://a@b/", "https://a.example\n.evil.example/" })
    void isNotSafe(String target) {
        assertThat(WebAddress.isSafe(target)).isFalse();
    }

    @Test
    void lengthHasABound() {
        String start = "https://a.example/";

        assertThat(WebAddress.isSafe(start + "x".repeat(4_096 - start.length()))).isTrue();
        assertThat(WebAddress.isSafe(start + "x".repeat(4_097 - start.length()))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '~',
            value = { "https://a.example/x y\thttps://a.example/x%20y",
                    "https://a.example/\"x\"\thttps://a.example/%22x%22",
                    "https://a.example/{x}|^`\thttps://a.example/%7Bx%7D%7C%5E%60",
                    "https://a.example/%20\thttps://a.example/%20", "https://a.example/ü\thttps://a.example/ü" })
    void encodesWhatNoAddressMayHold(String target, String encoded) {
        assertThat(WebAddress.encode(target)).isEqualTo(encoded);
    }

    @Test
    void encodingTwiceChangesNothingMore() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            String target = random.ints(30, 0x20, 0x250)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

            String once = WebAddress.encode(target);

            assertThat(WebAddress.encode(once)).isEqualTo(once);
            assertThat(once).doesNotContain(" ", "\"", "<", ">");
        }
    }

}
