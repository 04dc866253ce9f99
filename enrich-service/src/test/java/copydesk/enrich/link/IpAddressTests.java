package copydesk.enrich.link;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IpAddressTests {

    @ParameterizedTest
    @CsvSource({ "1.2.3.4,1.2.3.4", "1.2.3,1.2.0.3", "1.2,1.0.0.2", "16909060,1.2.3.4", "0x1020304,1.2.3.4",
            "0x1.02.3.0x4,1.2.3.4", "0377.0.0.1,255.0.0.1", "0x,0.0.0.0", "4294967295,255.255.255.255",
            "1.16777215,1.255.255.255" })
    void readsAllSpellingsOfIpv4(String given, String address) {
        assertThat(Ipv4.of(given)).map(Ipv4::toString).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.2.3.4.5", "256.1.1.1", "1.2.3.256", "4294967296", "1.16777216", "08", "0xg", "a", "",
            "1..2", "99999999999999999999", "0xffffffffffffffff" })
    void refusesWhatIsNoIpv4(String given) {
        assertThat(Ipv4.of(given)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "[::],[::]", "[::1],[::1]", "[1::],[1::]", "[2001:DB8:0:0:1:0:0:1],[2001:db8::1:0:0:1]",
            "[1:0:0:2:0:0:0:3],[1:0:0:2::3]", "[1:2:3:4:5:6:7:8],[1:2:3:4:5:6:7:8]",
            "[1:2:3:4:5:6:0:8],[1:2:3:4:5:6:0:8]", "[0001::000a],[1::a]", "[::ffff:1.2.3.4],[::ffff:102:304]",
            "[1:2:3:4:5:6:1.2.3.4],[1:2:3:4:5:6:102:304]" })
    void shortensIpv6(String given, String address) {
        assertThat(Ipv6.of(given)).map(Ipv6::toString).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = { "[", "[]", "[:]", "[:::]", "[1::2::3]", "[1:2:3:4:5:6:7]", "[1:2:3:4:5:6:7:8:9]",
            "[1:2:3:4:5:6:7:8::]", "[12345::]", "[g::]", "[::1.2.3.256]", "[::1.2.3]", "[fe80::1%25eth0]", "[::1" })
    void refusesWhatIsNoIpv6(String given) {
        assertThat(Ipv6.of(given)).isEmpty();
    }

    @Test
    void givesTheOctets() {
        assertThat(Ipv4.of("1.2.255.4").orElseThrow().octets()).containsExactly(1, 2, -1, 4);
        assertThat(new Ipv6(List.of(0x102, 0, 0, 0, 0, 0, 0, 0xff)).octets()).startsWith(1, 2, 0).endsWith(0, -1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "localhost", "a.localhost", "localhost.", "router.local", "db.internal", "intranet",
            "says", "nas.home.arpa", "127.0.0.1", "127.9.9.9", "10.0.0.1", "172.16.0.1", "172.31.255.255",
            "192.168.0.1", "169.254.169.254", "0.0.0.0", "0.1.2.3", "100.64.0.1", "192.0.0.8", "198.18.0.1",
            "224.0.0.1", "255.255.255.255", "[::1]", "[::]", "[fc00::1]", "[fd12::1]", "[fe80::1]", "[ff02::1]",
            "[::ffff:127.0.0.1]", "[::ffff:c0a8:1]", "[64:ff9b::7f00:1]", "[::7f00:1]" })
    void knowsPrivateHosts(String host) {
        assertThat(PrivateNetwork.has(HostName.of(host).orElseThrow())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "harbour.example", "local.example", "internal.example", "1.1.1.1", "172.32.0.1",
            "100.128.0.1", "192.0.2.1", "198.20.0.1", "93.184.216.34", "[2606:2800:220:1::1]", "localhost.example" })
    void leavesPublicHosts(String host) {
        assertThat(PrivateNetwork.has(HostName.of(host).orElseThrow())).isFalse();
    }

}
