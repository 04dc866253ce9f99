package copydesk.enrich.link;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IpAddressSpellingTests {

    @Test
    void ipv4IsTheSameInAnyBase() {
        Random random = new Random(59);
        for (int round = 0; round < 2_000; round++) {
            long bits = random.nextLong() & 0xffff_ffffL;
            Ipv4 address = new Ipv4(bits);

            assertThat(Ipv4.of(address.toString())).contains(address);
            assertThat(Ipv4.of(Long.toString(bits))).contains(address);
            assertThat(Ipv4.of("0x" + Long.toHexString(bits))).contains(address);
            assertThat(Ipv4.of("00" + Long.toOctalString(bits))).contains(address);
            assertThat(HostName.of((bits >> 24) + "." + (bits & 0xff_ffff))).contains(address.toString());
        }
    }

    @Test
    void ipv4HasTheOctetsThatTheJdkReads() throws UnknownHostException {
        Random random = new Random(61);
        for (int round = 0; round < 500; round++) {
            Ipv4 address = new Ipv4(random.nextLong() & 0xffff_ffffL);

            assertThat(address.octets()).isEqualTo(InetAddress.getByName(address.toString()).getAddress());
        }
    }

    @Test
    void ipv6IsReadAsItIsWritten() throws UnknownHostException {
        Random random = new Random(67);
        for (int round = 0; round < 2_000; round++) {
            Ipv6 address = address(random);
            String text = address.toString();

            assertThat(Ipv6.of(text)).as(text).contains(address);
            assertThat(HostName.of(text)).contains(text);
            assertThat(address.octets()).as(text).isEqualTo(InetAddress.getByName(text).getAddress());
        }
    }

    @Test
    void ipv6IsTheSameWrittenInFull() {
        Random random = new Random(71);
        for (int round = 0; round < 1_000; round++) {
            Ipv6 address = address(random);
            String full = String.join(":", address.groups().stream().map((group) -> "%04X".formatted(group)).toList());

            assertThat(HostName.of("[" + full + "]")).contains(address.toString());
        }
    }

    @Test
    void ipv6LeavesOutTheFirstOfTwoRunsAndNoSingleZero() {
        assertThat(new Ipv6(List.of(1, 0, 0, 2, 3, 0, 0, 4))).hasToString("[1::2:3:0:0:4]");
        assertThat(new Ipv6(List.of(1, 2, 3, 4, 5, 6, 7, 0))).hasToString("[1:2:3:4:5:6:7:0]");
        assertThat(new Ipv6(List.of(1, 0, 0, 0, 0, 0, 0, 0))).hasToString("[1::]");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[::ffff:010.0.0.1]", "[::ffff:10.0.0.01]", "[::ffff:10.00.0.1]", "[::ffff:10.0.0x1.1]",
            "[::ffff:10.0.1]", "[::ffff:10.0.0.256]" })
    void ipv4WithinIpv6HasFourDecimalNumbers(String text) {
        assertThat(Ipv6.of(text)).isEmpty();
    }

    @Test
    void ipv4WithinIpv6MayHoldZeros() {
        assertThat(HostName.of("[::ffff:10.0.0.100]")).contains("[::ffff:a00:64]");
    }

    @Test
    void hostileLengthsAreNone() {
        assertThat(Ipv6.of("[" + ":".repeat(1_000_000) + "]")).isEmpty();
        assertThat(Ipv6.of("[" + "1:".repeat(24) + "]")).isEmpty();
        assertThat(Ipv4.of("1.".repeat(100_000))).isEmpty();
        assertThat(Ipv4.of("9".repeat(100_000))).isEmpty();
    }

    private static Ipv6 address(Random random) {
        List<Integer> groups = new java.util.ArrayList<>(List.of(1 + random.nextInt(0xffff)));
        for (int i = 1; i < 8; i++) {
            groups.add(random.nextInt(3) > 0 ? 0 : random.nextInt(0x1_0000));
        }
        return new Ipv6(groups);
    }

}
