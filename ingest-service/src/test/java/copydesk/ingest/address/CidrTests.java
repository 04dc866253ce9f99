package copydesk.ingest.address;

import java.net.InetAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CidrTests {

    @ParameterizedTest
    @CsvSource({ "10.0.0.0/8, 10.255.255.255, true", "10.0.0.0/8, 11.0.0.0, false", "10.9.9.9/8, 10.0.0.1, true",
            "10.0.0.0/31, 10.0.0.1, true", "10.0.0.0/31, 10.0.0.2, false", "10.0.0.0/32, 10.0.0.1, false",
            "10.0.0.7, 10.0.0.7, true", "10.0.0.7, 10.0.0.6, false", "172.16.0.0/12, 172.31.255.255, true",
            "172.16.0.0/12, 172.32.0.0, false", "0.0.0.0/0, 203.0.113.9, true", "0.0.0.0/0, ::1, false",
            "::/0, 10.0.0.1, false", "::/0, 2001:db8::1, true", "fc00::/7, fdff::1, true", "fc00::/7, fe00::1, false",
            "::1, ::1, true", "::1/128, ::2, false", "2001:db8::/33, 2001:db8:7fff::1, true",
            "2001:db8::/33, 2001:db8:8000::1, false" })
    void containsWhatSharesItsLeadingBits(String block, String address, boolean contains) {
        assertThat(Cidr.of(block).contains(address(address))).isEqualTo(contains);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8", "10.0.0.0/ 8",
            "10.0.0.0/1000", "10.0.0/8", "::/129", "::/x", "news.example/8" })
    void saysWhatIsNoBlock(String text) {
        assertThat(Cidr.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Cidr.of(text))
            .withMessage(text + " is no block of addresses");
    }

    @Test
    void takesAnAddressAloneForABlockOfOne() {
        assertThat(Cidr.of("10.0.0.7").bits()).isEqualTo(32);
        assertThat(Cidr.of("::1").bits()).isEqualTo(128);
    }

    private static InetAddress address(String text) {
        return IpLiteral.parse(text).orElseThrow();
    }

}
