package copydesk.enrich.link;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HostNameFormTests {

    @Test
    void isAsciiAndKeepsItself() {
        Random random = new Random(83);
        int read = 0;
        for (int round = 0; round < 10_000; round++) {
            String given = random.ints(1 + random.nextInt(12), 0, 0x3_0000)
                .map((sign) -> (sign % 3 == 0) ? "abc019.-_xX%".charAt(sign % 12) : sign % 0x600)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
            Optional<String> host = HostName.of(given);

            if (host.isPresent()) {
                assertThat(host.get()).as(given).matches("[a-z0-9._-]+");
                assertThat(HostName.of(host.get())).as(given).isEqualTo(host);
                read++;
            }
        }
        assertThat(read).isGreaterThan(200);
    }

    @Test
    void rightToLeftNamesArePunycodeAndDirectionMarksAreRefused() {
        assertThat(HostName.of("עיתון.example")).get().asString().startsWith("xn--").endsWith(".example");
        assertThat(HostName.of("עיתון\u200f.example")).isEmpty();
        assertThat(HostName.of("a\u202eb.example")).isEmpty();
    }

    @Test
    void aDotAtTheEndGoesFromAddressesAlone() {
        assertThat(HostName.of("1.2.3.4.")).contains("1.2.3.4");
        assertThat(HostName.of("a.example.")).contains("a.example.");
        assertThat(HostName.of("a.example..")).isEmpty();
    }

    @Test
    void hostileTextIsNone() {
        assertThat(HostName.of("a".repeat(1_000_000))).isEmpty();
        assertThat(HostName.of("\ud800")).isEmpty();
        assertThat(HostName.of("\u0000")).isEmpty();
        assertThat(HostName.of("%00.example")).isEmpty();
    }

}
