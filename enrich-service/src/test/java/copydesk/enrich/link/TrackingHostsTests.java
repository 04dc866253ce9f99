package copydesk.enrich.link;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrackingHostsTests {

    @ParameterizedTest
    @CsvSource({ "https://open.spotify.com/track/1?si=2,https://open.spotify.com/track/1",
            "https://m.facebook.com/x?ref=1&id=2&__cft__[0]=z,https://m.facebook.com/x?id=2",
            "https://de.linkedin.com/in/a?trackingId=1&originalSubdomain=de,https://de.linkedin.com/in/a",
            "https://m.facebook.com./x?ref=1&id=2,https://m.facebook.com./x?id=2",
            "https://youtu.be./a?si=1,https://youtu.be./a",
            "https://facebook.com.example/x?ref=1,https://facebook.com.example/x?ref=1",
            "https://a.example/x?UTM%5fSource=1,https://a.example/x",
            "https://a.example/x?a=1&&utm_x=1,https://a.example/x?a=1&",
            "https://a.example/x?id=%75tm_source,https://a.example/x?id=utm_source",
            "https://a.example/x#utm_source=y&Echobox=1,https://a.example/x",
            "https://a.example/x#,https://a.example/x#", "https://a.example/x?gclid=1#top,https://a.example/x#top" })
    void haveTheirOwnNames(String address, String clean) {
        assertThat(takeOff(address)).isEqualTo(clean);
    }

    @Test
    void keepWhatIsNoTrackingInItsOrder() {
        List<String> known = List.of("a=1", "b=%26", "c", "id=utm_x", "utm_a=1", "gclid=2", "pk_x", "amp;utm_b=3");
        Random random = new Random(79);
        for (int round = 0; round < 2_000; round++) {
            List<String> given = random.ints(1 + random.nextInt(8), 0, 8).mapToObj(known::get).toList();
            String kept = given.stream().filter((one) -> known.indexOf(one) < 4).collect(Collectors.joining("&"));

            assertThat(takeOff("https://a.example/x?" + String.join("&", given)))
                .isEqualTo("https://a.example/x" + (kept.isEmpty() ? "" : "?" + kept));
        }
    }

    @Test
    void areLookedForInAHugeQueryToo() {
        assertThat(takeOff("https://a.example/x?" + "utm_a=1&".repeat(50_000) + "b=2"))
            .isEqualTo("https://a.example/x?b=2");
    }

    private static String takeOff(String address) {
        return Tracking.takeOff(WebUrl.parse(address).orElseThrow()).toString();
    }

}
