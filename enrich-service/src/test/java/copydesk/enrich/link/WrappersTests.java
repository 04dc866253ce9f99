package copydesk.enrich.link;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrappersTests {

    @ParameterizedTest
    @CsvSource({ "https://l.facebook.com/l.php?h=1&u=https%3A%2F%2Fa.example%2Fx,https://a.example/x",
            "https://l.facebook.com/l.php?u=https%253A%252F%252Fa.example%252Fx,https://a.example/x",
            "https://www.google.com/url?q=https://a.example/x%3Fb%3D1%26c%3D2&sa=D,https://a.example/x?b=1&c=2",
            "https://www.google.com.au/url?url=https://a.example/,https://a.example/",
            "https://www.google.com/url?q=port&url=https://a.example/,https://a.example/",
            "https://www.google.com/amp/a.example/x,http://a.example/x",
            "https://urldefense.com/v3/__https:/a.example/x__;!!A$,https://a.example/x" })
    void givesTheTarget(String outer, String inner) {
        assertThat(unwrap(outer)).map(WebUrl::toString).contains(inner);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://l.facebook.com/l.php", "https://l.facebook.com/l.php?u=",
            "https://l.facebook.com/l.php?u=a.example", "https://l.facebook.com/x?u=https://a.example/",
            "https://www.google.com/url?q=port", "https://google.evil.example/url?q=https://a.example/",
            "https://www.facebook.com/sharer.php?u=https://a.example/", "https://a.example/?url=https://b.example/",
            "https://urldefense.com/v3/__https://a.example/*__;Iw!!A$", "https://www.google.com/amp/" })
    void leavesWhatHoldsNone(String address) {
        assertThat(unwrap(address)).map(WebUrl::toString).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "mailto:a@b.example", "https://a@b.example/",
            "java%09script:alert(1)", "https://" })
    void refusesATargetThatIsNoAddressOfTheWeb(String target) {
        assertThat(unwrap("https://l.facebook.com/l.php?u=" + target).filter(WrappersTests::isOutside)).isEmpty();
    }

    private static boolean isOutside(WebUrl url) {
        return !url.host().equals("l.facebook.com");
    }

    @Test
    void stopsAtWrappersWithoutEnd() {
        String address = "https://a.example/";
        for (int i = 0; i < 9; i++) {
            address = "https://href.li/?" + address;
        }

        assertThat(unwrap(address)).map(WebUrl::toString)
            .contains("https://href.li/?".repeat(5) + "https://a.example/");
    }

    private static Optional<WebUrl> unwrap(String address) {
        return WebUrl.parse(address).flatMap(Wrappers::unwrap);
    }

}
