package copydesk.benchmarks.extraction.field;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextSamenessTests {

    private final TextSameness sameness = new TextSameness();

    @Test
    void isExactToTheSign() {
        assertThat(this.sameness.isExact(List.of("Harbour open"), List.of("Harbour open"))).isTrue();
        assertThat(this.sameness.isExact(List.of("Harbour open"), List.of("Harbour open."))).isFalse();
    }

    @Test
    void isEqualWithOtherSigns() {
        assertThat(this.sameness.isEqual(List.of("Harbour “open”"), List.of("HARBOUR 'open'."))).isTrue();
    }

    @Test
    void isNotEqualWithASiteSuffix() {
        assertThat(this.sameness.isEqual(List.of("Harbour open"), List.of("Harbour open | Herald"))).isFalse();
    }

}
