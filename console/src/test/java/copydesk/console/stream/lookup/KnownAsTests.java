package copydesk.console.stream.lookup;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownAsTests {

    private final KnownAs known = new KnownAs("urn:uuid:1", List.of("https://a.example/1", "files:storm.txt"),
            Instant.EPOCH);

    @Test
    void tellsNobodyMoreThanHeAskedFor() {
        KnownAs known = new KnownAs("urn:uuid:1", List.of("https://a.example/1", "desk:a.txt"), Instant.EPOCH);

        assertThat(known.onlyAs("urn:uuid:1").addresses()).isEmpty();
        assertThat(known.onlyAs("http://a.example/1").addresses()).containsExactly("http://a.example/1");
        assertThat(known.onlyAs("urn:uuid:1").uri()).isEqualTo("urn:uuid:1");
    }

    @Test
    void knowsItsUriAndAddressesInAnySpelling() {
        assertThat(this.known.isSubject("urn:uuid:1")).isTrue();
        assertThat(this.known.isSubject("http://www.a.example/1/?utm_source=x")).isTrue();
        assertThat(this.known.isSubject("files:storm.txt")).isTrue();
    }

    @Test
    void knowsNothingElse() {
        assertThat(this.known.isSubject(null)).isFalse();
        assertThat(this.known.isSubject("urn:uuid:2")).isFalse();
        assertThat(this.known.isSubject("https://a.example/2")).isFalse();
        assertThat(this.known.isSubject("files:ferry.txt")).isFalse();
    }

}
