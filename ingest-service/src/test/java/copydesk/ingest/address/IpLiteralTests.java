package copydesk.ingest.address;

import java.net.InetAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IpLiteralTests {

    @ParameterizedTest
    @CsvSource({ "0.0.0.0, 0.0.0.0", "255.255.255.255, 255.255.255.255", "10.0.200.9, 10.0.200.9",
            "::, 0:0:0:0:0:0:0:0", "::1, 0:0:0:0:0:0:0:1", "1::, 1:0:0:0:0:0:0:0", "FE80::A, fe80:0:0:0:0:0:0:a",
            "1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8", "1:2:3::6:7:8, 1:2:3:0:0:6:7:8", "1::3:4:5:6:7:8, 1:0:3:4:5:6:7:8",
            "2001:0db8::0001, 2001:db8:0:0:0:0:0:1" })
    void readsTheCanonicalSpellings(String text, String address) {
        assertThat(IpLiteral.parse(text)).map(InetAddress::getHostAddress).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "1", "127.1", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.04", "1.2.3.",
            ".1.2.3", "1..2.3", "0x7f.0.0.1", "2130706433", "1.2.3.-4", "+1.2.3.4", " 1.2.3.4", "1.2.3.4 ", "١.2.3.4",
            "1.2.3.4000", "localhost", "1.2.3.4/8" })
    void readsNoOtherSpellingOfIpv4(String text) {
        assertThat(IpLiteral.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { ":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "1:2:3:4:5:6:7:8::",
            "::1:2:3:4:5:6:7:8", "12345::", "g::", "fe80::1%eth0", "::ffff:1.2.3.4", "1:2:3:4::5:6:7:8",
            ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7:", "[::1]", "::-1", "::1 " })
    void readsNoOtherSpellingOfIpv6(String text) {
        assertThat(IpLiteral.parse(text)).isEmpty();
    }

    @Test
    void takesAWrappedAddressForTheOneInIt() {
        assertThat(IpLiteral.parse("::ffff:7f00:1")).map(InetAddress::getHostAddress).hasValue("127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({ "1.2.3.4, true", "news.7, true", "0x7f, true", "a.0X1F, true", "a.0x, true", "7.news, false",
            "news.0xg, false", "news.7a, false", "news., false", "'', false" })
    void knowsHostsThatCanOnlyBeNumbers(String host, boolean number) {
        assertThat(IpLiteral.endsInNumber(host)).isEqualTo(number);
    }

}
