package copydesk.enrich.relate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutletTests {

    @ParameterizedTest
    @CsvSource({ "https://www.harbour.example/a, harbour.example", "http://M.Harbour.example:8080/, harbour.example",
            "https://amp.harbour.example/x?y#z, harbour.example", "https://news.harbour.example/, news.harbour.example",
            "https://the_quay.example/a, the_quay.example", "https://www.the_quay.example:8080/a, the_quay.example",
            "https://me@the_quay.example/, the_quay.example", "https://www.harbour.example./a, harbour.example",
            "https://[::1]:80/a, [::1]" })
    void isTheHostWithoutWhatSomePagesPutBeforeIt(String href, String outlet) {
        assertThat(Outlet.of(href)).contains(outlet);
    }

    @Test
    void isUnknownWithoutAnAddress() {
        assertThat(Outlet.of(null)).isEmpty();
        assertThat(Outlet.of("not an address")).isEmpty();
        assertThat(Outlet.of("mailto:desk@harbour.example")).isEmpty();
    }

}
