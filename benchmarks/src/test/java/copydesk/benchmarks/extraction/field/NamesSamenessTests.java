package copydesk.benchmarks.extraction.field;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesSamenessTests {

    private final NamesSameness sameness = new NamesSameness();

    @Test
    void isExactWithTheSameNamesInOrder() {
        assertThat(this.sameness.isExact(List.of("Ana Silva", "Ben Okoro"), List.of("Ana Silva", "Ben Okoro")))
            .isTrue();
        assertThat(this.sameness.isExact(List.of("Ana Silva", "Ben Okoro"), List.of("Ben Okoro", "Ana Silva")))
            .isFalse();
    }

    @Test
    void isEqualInAnyOrderAndCase() {
        assertThat(this.sameness.isEqual(List.of("Ana Silva", "Ben Okoro"), List.of("BEN OKORO", "ANA SILVA")))
            .isTrue();
    }

    @Test
    void isNotEqualWithANameLessOrMore() {
        assertThat(this.sameness.isEqual(List.of("Ana Silva", "Ben Okoro"), List.of("Ana Silva"))).isFalse();
        assertThat(this.sameness.isEqual(List.of("Ana Silva"), List.of("Ana Silva", "Ben Okoro"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = { "Ana Silva and Ben Okoro", "Ana Silva & Ben Okoro", "Ana Silva, Ben Okoro",
            "Ana Silva, and Ben Okoro", "Ana Silva; Ben Okoro", "Ana Silva | Ben Okoro" })
    void splitsAValueWithSeveralNames(String value) {
        assertThat(this.sameness.isEqual(List.of(value), List.of("Ana Silva", "Ben Okoro"))).isTrue();
    }

    @Test
    void doesNotSplitInsideAName() {
        assertThat(this.sameness.isEqual(List.of("Andy Anderson-Brand"), List.of("Andy", "erson-Brand"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = { "Ana Silva, MD, RD", "Ana Silva, Ph.D.", "Ana Silva, M.D. FACLM",
            "Ana Silva, CEPF®", "Ana Silva, E-RYT 200" })
    void leavesDegreesOut(String value) {
        assertThat(this.sameness.isEqual(List.of(value), List.of("Ana Silva"))).isTrue();
    }

    @Test
    void keepsANameThatIsAnAbbreviation() {
        assertThat(this.sameness.isEqual(List.of("AFP"), List.of("AFP"))).isTrue();
        assertThat(this.sameness.isEqual(List.of("AFP"), List.of("DPA"))).isFalse();
    }

    @Test
    void keepsNamesOfScriptsWithoutSmallLetters() {
        assertThat(this.sameness.isEqual(List.of("山田花子, 佐藤次郎"), List.of("佐藤次郎", "山田花子"))).isTrue();
        assertThat(this.sameness.isEqual(List.of("山田花子, 佐藤次郎"), List.of("山田花子"))).isFalse();
    }

}
