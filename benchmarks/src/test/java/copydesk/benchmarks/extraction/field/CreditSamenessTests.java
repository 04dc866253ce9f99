package copydesk.benchmarks.extraction.field;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CreditSamenessTests {

    private final CreditSameness sameness = new CreditSameness();

    @Test
    void isEqualInEitherOrder() {
        assertThat(this.sameness.isEqual(List.of("Agency/Ana Silva"), List.of("Ana Silva", "Agency"))).isTrue();
        assertThat(this.sameness.isEqual(List.of("Ana Silva / Agency"), List.of("Ana Silva", "Agency"))).isTrue();
    }

    @Test
    void isNotEqualIfHalfIsMissing() {
        assertThat(this.sameness.isEqual(List.of("Ana Silva / Agency"), List.of("Ana Silva"))).isFalse();
    }

    @Test
    void isExactWithTheSameValues() {
        assertThat(this.sameness.isExact(List.of("Ana Silva", "Agency"), List.of("Ana Silva", "Agency"))).isTrue();
        assertThat(this.sameness.isExact(List.of("Ana Silva/Agency"), List.of("Ana Silva", "Agency"))).isFalse();
    }

}
