package copydesk.benchmarks.change;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StampTouchesTests {

    private static final String DATA = "<script type=\"application/ld+json\">";

    @Test
    void leavesDaysInAddressesOfAttributesAlone() {
        String page = "<a href=\"2026-11-05-a\">x</a>";

        assertThat(StampTouches.dates(page, new Random(1))).isEqualTo(page);
    }

    @Test
    void stampsPicturesBehindWhatTheyAskFor() {
        assertThat(StampTouches.pictures("<img alt=\"\" src=\"https://a.example/x.jpg?w=200\">", new Random(1)))
            .matches("<img alt=\"\" src=\"https://a\\.example/x\\.jpg\\?w=200&(?:v|ver|cb|ts|_)=\\d+\">");
        assertThat(StampTouches.pictures("<img src=\"https://a.example/x.webp\">", new Random(1)))
            .matches("<img src=\"https://a\\.example/x\\.webp\\?(?:v|ver|cb|ts|_)=\\d+\">");
    }

    @Test
    void stampsNothingThatIsNoFileOfAPicture() {
        String page = "<img src=\"https://a.example/x.php?id=1\"><img src=\"/y.jpg\"><a href=\"https://a.example/z.jpg\">z</a>";

        assertThat(StampTouches.pictures(page, new Random(1))).isEqualTo(page);
    }

    @Test
    void turnsAddressesToTheOtherScheme() {
        assertThat(StampTouches.scheme("<a href=\"http://a.example/\">http://a.example</a>", new Random(1)))
            .isEqualTo("<a href=\"https://a.example/\">http://a.example</a>");
    }

    @Test
    void mixesFieldsOfData() {
        String page = DATA + "{\"a\":1,\"b\":[{\"c\":\"\u00c3\u00bc\",\"d\":2}]}</script>";

        assertThat(
                IntStream.range(0, 40).mapToObj((seed) -> StampTouches.data(page, new Random(seed * 7919L))).distinct())
            .containsExactlyInAnyOrderElementsOf(
                    List.of(page, DATA + "{\"b\":[{\"c\":\"\u00c3\u00bc\",\"d\":2}],\"a\":1}</script>",
                            DATA + "{\"a\":1,\"b\":[{\"d\":2,\"c\":\"\u00c3\u00bc\"}]}</script>",
                            DATA + "{\"b\":[{\"d\":2,\"c\":\"\u00c3\u00bc\"}],\"a\":1}</script>"));
    }

    @Test
    void leavesBrokenDataAlone() {
        String page = DATA + "{\"a\":1,</script>";

        assertThat(StampTouches.data(page, new Random(1))).isEqualTo(page);
    }

}
