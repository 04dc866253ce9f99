package copydesk.ingest.address;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HostNameTests {

    @ParameterizedTest
    @CsvSource({ "NEWS.Example, news.example", "a_b.example, a_b.example", "-a-.example, -a-.example",
            "ｎｅｗｓ.example, news.example", "ÅÄÖ.example, xn--4cab6c.example", "I\u0307.example, xn--i-9bb.example",
            "[2001:DB8::1], 2001:db8:0:0:0:0:0:1", "192.0.2.1, 192.0.2.1", "1a.example, 1a.example" })
    void hasOneSpelling(String written, String canonical) throws RefusedAddress {
        assertThat(HostName.canonical(written)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.1", "0x7f.0.0.1", "2130706433", "017700000001", "1.2.3.4.5", "news.0x1", "256.1.1.1",
            "１２７.0.0.1", "127.0.0.１" })
    void refusesUnusualSpellingsOfAnAddress(String written) {
        refuses(written, "The host is an IP address in an unusual spelling.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "[news.example]", "[127.0.0.1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
            "[fe80::1%1]", "[::1::]" })
    void refusesBracketsAroundAnythingElse(String written) {
        refuses(written, "The host is no IPv6 address in its usual spelling.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ".", "a..b", "a.", ".a", "a b", "a/b", "a\u00adb", "ne\u200bws", "ne\u2060ws",
            "\ue000.example", "\ud800.example", "news\u3000desk", "a\u2100b" })
    void refusesWhatNoBrowserWouldShow(String written) {
        refuses(written, "The host is no name that a browser would show.");
    }

    @Test
    void boundsTheLengthOfNames() throws RefusedAddress {
        String longest = ("a".repeat(62) + ".").repeat(4) + "a";

        assertThat(HostName.canonical(longest)).hasSize(253);
        refuses(longest + "a", "The host is no name that a browser would show.");
        refuses("ü".repeat(254), "The host is no name that a browser would show.");
    }

    @Test
    void tellsAddressesFromNames() {
        assertThat(HostName.literal("192.0.2.1")).isPresent();
        assertThat(HostName.literal("0:0:0:0:0:0:0:1")).isPresent();
        assertThat(HostName.literal("news.example")).isEmpty();
    }

    private static void refuses(String written, String sentence) {
        assertThatExceptionOfType(RefusedAddress.class).isThrownBy(() -> HostName.canonical(written))
            .withMessage(sentence);
    }

}
