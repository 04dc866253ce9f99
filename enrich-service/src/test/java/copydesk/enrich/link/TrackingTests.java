package copydesk.enrich.link;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrackingTests {

    @ParameterizedTest
    @ValueSource(strings = { "utm_source=x", "utm_=", "UTM_SOURCE=x", "pk_campaign=x", "piwik_kwd=x", "mtm_group=x",
            "hsa_acc=1", "fbclid=x", "gclid", "msclkid=x", "yclid=x", "igshid=x", "mc_eid=x", "_hsmi=x", "at_medium=x",
            "xtor=RSS-1", "wt.mc_id=x", "_ga=1.2", "srsltid=x", "PHPSESSID=4b", "jsessionid=9", "amp;utm_medium=x" })
    void takesOff(String parameter) {
        assertThat(takeOff("https://a.example/x?" + parameter)).isEqualTo("https://a.example/x");
        assertThat(takeOff("https://a.example/x?id=1&" + parameter + "#f")).isEqualTo("https://a.example/x?id=1#f");
    }

    @ParameterizedTest
    @ValueSource(strings = { "id=1", "source=utm_source", "utm=1", "xutm_source=1", "ref=home", "gclids=1", "page=2",
            "at_bbc=1", "q=fbclid", "campaign=x", "sessionid=7", "" })
    void keeps(String parameter) {
        String address = "https://a.example/x?" + parameter;

        assertThat(takeOff(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({ "https://a.example/x#?utm_source=y,https://a.example/x#?utm_source=y",
            "https://a.example/utm_source=y,https://a.example/utm_source=y",
            "https://a.example/x?a=1&a=1&gclid=2,https://a.example/x?a=1&a=1",
            "https://a.example/x?a=1?utm_source=y,https://a.example/x?a=1?utm_source=y",
            "https://a.example/x?gclid=2&a=%3D%26#top,https://a.example/x?a=%3D%26#top",
            "https://a.example/x?utm_a=1&utm_b=2&utm_c=3,https://a.example/x" })
    void leavesTheRestAsItStands(String address, String clean) {
        assertThat(takeOff(address)).isEqualTo(clean);
        assertThat(takeOff(clean)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({ "https://www.youtube.com/watch?v=1&si=2,https://www.youtube.com/watch?v=1",
            "https://a.example/watch?v=1&si=2,https://a.example/watch?v=1&si=2",
            "https://notyoutube.com/watch?v=1&si=2,https://notyoutube.com/watch?v=1&si=2",
            "https://x.com/a?s=20,https://x.com/a", "https://a.example/a#Echobox=1,https://a.example/a",
            "https://a.example/a#xtor=1&b=2,https://a.example/a#xtor=1&b=2" })
    void takesOffWhatSomeHostsCallTracking(String address, String clean) {
        assertThat(takeOff(address)).isEqualTo(clean);
    }

    private static String takeOff(String address) {
        return Tracking.takeOff(WebUrl.parse(address).orElseThrow()).toString();
    }

}
