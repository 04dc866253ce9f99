package copydesk.enrich.link;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AmpTests {

    @ParameterizedTest
    @ValueSource(strings = { "https://amp.a.example/x", "https://a.example/amp/x", "https://a.example/x/amp",
            "https://a.example/x/amp/", "https://a.example/x.amp", "https://a.example/x.amp.html",
            "https://a.example/x-amp.html", "https://a.example/x?amp=1", "https://a.example/x?a=b&amp",
            "https://a.example/x?outputType=amp", "https://a.example/x/amp.html" })
    void knowsTheShapes(String address) {
        assertThat(WebUrl.parse(address)).get().matches(Amp::is);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://ampere.example/x", "https://a.example/amplifier", "https://a.example/camp",
            "https://a.example/x/amp/y", "https://a.example/x?amp=0", "https://a.example/x?q=amp",
            "https://a.example/#amp" })
    void leavesTheRest(String address) {
        assertThat(WebUrl.parse(address)).get().matches((url) -> !Amp.is(url));
    }

}
