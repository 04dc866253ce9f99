package copydesk.publish.change;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SameAddressTests {

    @Test
    void countsNoScheme() {
        assertThat(SameAddress.of("HTTP://a.example/x")).isEqualTo(SameAddress.of("https://a.example/x"));
        assertThat(SameAddress.of("https://a.example/http://b.example")).isEqualTo("//a.example/http://b.example");
        assertThat(SameAddress.of(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "?v=12", "?1712345678", "?cb=a0f3", "?_=1", "?ver=5.2.1", "?v=1&ts=2" })
    void countsNoStampOfAPicture(String stamp) {
        assertThat(SameAddress.ofPicture("https://a.example/x.jpg" + stamp)).isEqualTo("//a.example/x.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = { "//a.example/x.jpg?w=200", "//a.example/x.jpg?v=large", "//a.example/x.php?v=12",
            "//a.example/image?1712345678", "//a.example/x.jpg?crop=1&s=0f", "//a.example/v=12" })
    void countsWhatMayChooseThePicture(String address) {
        assertThat(SameAddress.ofPicture("https:" + address)).isEqualTo(address);
    }

    @Test
    void keepsTheOtherParameters() {
        assertThat(SameAddress.ofPicture("http://a.example/x.PNG?w=2&V=1&h=3")).isEqualTo("//a.example/x.PNG?w=2&h=3");
    }

    @Test
    void countsAnyStampOfAPage() {
        assertThat(SameAddress.of("https://a.example/watch?v=12")).isEqualTo("//a.example/watch?v=12");
    }

}
