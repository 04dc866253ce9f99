package copydesk.ingest.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DestinationsTests {

    private static final Destinations PUBLIC = new Destinations(List.of(), List.of());

    @ParameterizedTest
    @CsvSource({ "0.0.0.0, 0.255.255.255", "10.0.0.0, 10.255.255.255", "100.64.0.0, 100.127.255.255",
            "127.0.0.0, 127.255.255.255", "168.63.129.16, 168.63.129.16", "169.254.0.0, 169.254.255.255",
            "172.16.0.0, 172.31.255.255", "192.0.0.0, 192.0.0.255", "192.0.2.0, 192.0.2.255",
            "192.31.196.0, 192.31.196.255", "192.52.193.0, 192.52.193.255", "192.88.99.0, 192.88.99.255",
            "192.168.0.0, 192.168.255.255", "192.175.48.0, 192.175.48.255", "198.18.0.0, 198.19.255.255",
            "198.51.100.0, 198.51.100.255", "203.0.113.0, 203.0.113.255", "224.0.0.0, 255.255.255.255" })
    void leavesOutEachSpecialBlockOfIpv4AndNothingBeside(String first, String last) throws UnknownHostException {
        assertThat(isPublic(first)).isFalse();
        assertThat(isPublic(last)).isFalse();
        // below 0.0.0.0 and above 255.255.255.255 the count begins anew, in special
        // blocks
        assertThat(isPublic(next(first, -1))).isEqualTo(!first.equals("0.0.0.0"));
        assertThat(isPublic(next(last, 1))).isEqualTo(!last.equals("255.255.255.255"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "::", "::1", "::7f00:1", "::ffff:0:7f00:1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe",
            "64:ff9b:1::808:808", "100::1", "100:0:0:1::1", "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2",
            "2001:2::1", "2001:10::1", "2001:20::1", "2001:1ff:ffff::1", "2001:db8::1", "2002:7f00:1::1",
            "2002:808:808::1", "2620:4f:8000::1", "3fff::1", "3fff:fff::1", "4000::1", "5f00::1", "fc00::1",
            "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1", "2606:4700::5efe:7f00:1", "2606:4700::200:5efe:a00:1" })
    void leavesOutWhatIsSpecialInIpv6(String address) throws UnknownHostException {
        assertThat(isPublic(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "2001:200::1", "2001:4860:4860::8888", "2606:4700::1111", "2a00:1450:4001:800::200e",
            "2600:9000::1", "2400:cb00::1", "2c0f:fb50::1", "3ffe::1", "3fff:1000::1", "64:ff9b::808:808",
            "2606:4700::5efe:808:808" })
    void takesWhatIsPublicInIpv6(String address) throws UnknownHostException {
        assertThat(isPublic(address)).isTrue();
    }

    @Test
    void blocksNoneOfManyPublicAddresses() throws UnknownHostException {
        Random random = new Random(6);
        for (int i = 0; i < 5_000; i++) {
            // between the special blocks
            int first = List.of(1, 8, 20, 45, 93, 104, 151, 185, 195, 212, 217, 223).get(random.nextInt(12));
            byte[] bytes = { (byte) first, (byte) random.nextInt(256), (byte) random.nextInt(256),
                    (byte) random.nextInt(256) };

            assertThat(PublicAddresses.contain(InetAddress.getByAddress(bytes))).isTrue();
        }
    }

    @Test
    void asksTheWebsPortsOnly() throws UnknownHostException {
        assertThat(PUBLIC.resolve("93.184.215.14", 443)).hasSize(1);
        assertThat(PUBLIC.resolve("93.184.215.14", 80)).hasSize(1);
        assertThatExceptionOfType(RefusedAddress.class).isThrownBy(() -> PUBLIC.resolve("93.184.215.14", 6379))
            .withMessage("The port is none of the web's. If it may be asked all the same, add it to"
                    + " copydesk.ingest.fetch.allow (copydesk run: --allow-address).");
        assertThat(new Destinations(List.of(), List.of(8443)).resolve("93.184.215.14", 8443)).hasSize(1);
        assertThatExceptionOfType(RefusedAddress.class)
            .isThrownBy(() -> new Destinations(List.of(), List.of(8443)).resolve("127.0.0.1", 8443));
    }

    @Test
    void refusesAHostOfWhichOneAddressIsPrivate() throws UnknownHostException {
        Destinations mixed = new Destinations(List.of(), List.of(),
                (host) -> new InetAddress[] { address("93.184.215.14"), address("10.0.0.1") });

        assertThatExceptionOfType(RefusedAddress.class).isThrownBy(() -> mixed.resolve("news.example", 443))
            .withMessageStartingWith("The host is not on the public internet.");
    }

    @Test
    void resolvesOnceAndGivesWhatItChecked() throws UnknownHostException {
        List<String> asked = new ArrayList<>();
        Destinations turning = new Destinations(List.of(), List.of(), (host) -> {
            asked.add(host);
            return new InetAddress[] { address((asked.size() == 1) ? "93.184.215.14" : "127.0.0.1") };
        });

        assertThat(turning.resolve("news.example", 443)).containsExactly(address("93.184.215.14"));
        assertThat(asked).containsExactly("news.example");
        assertThatExceptionOfType(RefusedAddress.class).isThrownBy(() -> turning.resolve("news.example", 443));
    }

    @ParameterizedTest
    @CsvSource({ "localhost:8000, localhost, 8000, true", "localhost:8000, localhost, 8001, false",
            "localhost:8000, localhost, 80, false", "LocalHost, localhost, 80, true",
            "localhost, localhost, 8000, false", "localhost:*, localhost, 8000, true",
            "127.0.0.0/8, localhost, 443, true", "127.0.0.0/8:8000, localhost, 8000, true",
            "127.0.0.1:*, 127.0.0.1, 9, true", "127.0.0.1, 127.0.0.2, 80, false", "[::1]:8000, ::1, 8000, true",
            "::1, ::1, 80, true", "::1, ::1, 8000, false", "fd00::/8, fd12::1, 443, true",
            "[fd00::/8]:81, fd12::1, 81, true", "10.0.0.0/8, localhost, 80, false", "other:*, localhost, 80, false",
            "93.184.215.0/24:8443, 93.184.215.14, 8443, true", "0.0.0.0/0:*, 127.0.0.1, 9, true" })
    void takesWhatTheNewsroomAllows(String allowed, String host, int port, boolean takes) throws UnknownHostException {
        Destinations destinations = new Destinations(List.of(allowed), List.of(),
                (name) -> new InetAddress[] { address("127.0.0.1") });

        if (takes) {
            assertThat(destinations.resolve(host, port)).hasSize(1);
        }
        else {
            assertThatExceptionOfType(RefusedAddress.class).isThrownBy(() -> destinations.resolve(host, port));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "http://cms/", "cms/", "10.0.0.0/33", "10.0.0", "cms:port", "cms:", "cms:65536", "a b",
            "::1/129", "0x7f.1" })
    void saysWhichAllowedPlaceIsNone(String place) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Destinations(List.of(place), List.of()))
            .withMessageStartingWith("allow: " + place + " is neither a host nor a block of addresses");
    }

    private static boolean isPublic(String address) throws UnknownHostException {
        return PublicAddresses.contain(address(address));
    }

    private static InetAddress address(String text) {
        return IpLiteral.parse(text).orElseThrow();
    }

    private static String next(String address, int step) throws UnknownHostException {
        byte[] bytes = address(address).getAddress();
        int number = ((bytes[0] & 0xff) << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff))
                + step;
        return "%d.%d.%d.%d".formatted(number >>> 24, number >> 16 & 0xff, number >> 8 & 0xff, number & 0xff);
    }

}
