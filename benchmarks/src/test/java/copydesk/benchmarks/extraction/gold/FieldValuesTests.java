package copydesk.benchmarks.extraction.gold;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FieldValuesTests {

    @Test
    void tellsEmptyFromNotLookedFor() {
        FieldValues values = FieldValues.none().with(Field.AUTHORS, List.of());

        assertThat(values.of(Field.AUTHORS)).contains(List.of());
        assertThat(values.of(Field.DATE)).isEmpty();
    }

    @Test
    void passesOverBlankValues() {
        FieldValues values = FieldValues.none().with(Field.AUTHORS, Arrays.asList(" Ana Silva ", null, " "));

        assertThat(values.of(Field.AUTHORS)).contains(List.of("Ana Silva"));
    }

    @Test
    void addsWithoutChangingWhatWasThere() {
        FieldValues first = FieldValues.none().with(Field.HEADLINE, "Open");
        FieldValues second = first.with(Field.DATE, "2025-06-04");

        assertThat(first.of(Field.DATE)).isEmpty();
        assertThat(second.of(Field.HEADLINE)).contains(List.of("Open"));
        assertThat(second).hasToString("{HEADLINE=[Open], DATE=[2025-06-04]}");
    }

    @Test
    void isEqualWithTheSameValues() {
        FieldValues values = FieldValues.none().with(Field.HEADLINE, "Open");

        assertThat(values).isEqualTo(FieldValues.none().with(Field.HEADLINE, "Open"))
            .hasSameHashCodeAs(FieldValues.none().with(Field.HEADLINE, "Open"))
            .isNotEqualTo(FieldValues.none());
    }

}
