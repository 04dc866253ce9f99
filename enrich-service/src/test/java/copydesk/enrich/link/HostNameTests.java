package copydesk.enrich.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HostNameTests {

    @ParameterizedTest
    @CsvSource({ "Harbour.EXAMPLE,harbour.example", "harbour.example.,harbour.example.", "a_b.example,a_b.example",
            "häfen.example,xn--hfen-loa.example", "HÄFEN.example,xn--hfen-loa.example",
            "ha\u0308fen.example,xn--hfen-loa.example", "straße.example,xn--strae-oqa.example",
            "βόλος.example,xn--nxasmm1c.example", "порт.укр,xn--n1abei.xn--j1amh", "i❤.example,xn--i-7iq.example",
            "ﬁsh.example,fish.example", "%C3%A4.example,xn--4ca.example", "a%2Eexample,a.example",
            "har\u200bbour.example,harbour.example", "a｡example,a.example", "0x7f.1,127.0.0.1", "1.2.3.4,1.2.3.4",
            "[::1],[::1]" })
    void isWrittenInLowerCaseAscii(String given, String host) {
        assertThat(HostName.of(given)).contains(host);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ".", "a..example", ".example", "a b.example", "a%20b.example", "a%2fb.example",
            "a@b.example", "a<b.example", "℀.example", "a\u3000b.example", "a⁄b\u2024example:", "1.2.3.4.5",
            "256.0.0.1", "1.2.3.09", "a.0x", "[::1", "[a]", "ä«.example" })
    void isNone(String given) {
        assertThat(HostName.of(given).filter((host) -> !host.equals("0.0.0.0"))).isEmpty();
    }

    @Test
    void lengthHasABound() {
        assertThat(HostName.of("a".repeat(63) + ".example")).isPresent();
        assertThat(HostName.of("a".repeat(64) + ".example")).isEmpty();
        assertThat(HostName.of("ä".repeat(60) + ".example")).isEmpty();
        assertThat(HostName.of("a.".repeat(122) + "example")).isPresent();
        assertThat(HostName.of("a.".repeat(124) + "example")).isEmpty();
    }

}
