package copydesk.publish.ninjs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SluglineTests {

    @ParameterizedTest
    @CsvSource({ "https://post.example/2026/03/02/ferry-returns, ferry-returns",
            "https://post.example/Ferry_Returns-at-last-a89087?x=1#top, ferry-returns-at-last",
            "https://post.example/news/ferry-returns-1234567.html, ferry-returns",
            "https://post.example/ferry-returns-in-2026/, ferry-returns-in-2026" })
    void isTheWordsOfTheAddress(String address, String slugline) {
        assertThat(Slugline.of(address)).contains(slugline);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://post.example/", "https://post.example/12345", "https://post.example/article",
            "https://post.example/2026-03-02", "https://post.example/f%C3%A4hre-kommt", "no address", "" })
    void isNothingWhereTheAddressSaysNothing(String address) {
        assertThat(Slugline.of(address)).isEmpty();
    }

    @Test
    void isNothingWithoutAnAddress() {
        assertThat(Slugline.of(null)).isEmpty();
    }

    @Test
    void looksAtAVeryLongAddressInTime() {
        assertThat(Slugline.of("https://post.example/" + "a-".repeat(200_000) + "!")).isEmpty();
        assertThat(Slugline.of("https://post.example/" + "a/".repeat(200_000) + "ferry-returns"))
            .contains("ferry-returns");
    }

}
