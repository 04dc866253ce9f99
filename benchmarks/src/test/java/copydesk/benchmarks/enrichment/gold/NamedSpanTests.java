package copydesk.benchmarks.enrichment.gold;

import java.util.List;
import java.util.stream.Stream;

import copydesk.contract.annotation.EntityKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamedSpanTests {

    private static final NamedSpan NAME = person(0, 4, 8);

    @Test
    void standsInTheOrderOfTheText() {
        List<NamedSpan> names = Stream.of(person(1, 0, 2), person(0, 4, 8), person(0, 0, 9), person(0, 0, 3))
            .sorted()
            .toList();

        assertThat(names).containsExactly(person(0, 0, 3), person(0, 0, 9), person(0, 4, 8), person(1, 0, 2));
    }

    @Test
    void touchesWhatSharesACharacter() {
        assertThat(NAME.touches(person(0, 7, 9))).isTrue();
        assertThat(NAME.touches(person(0, 5, 6))).isTrue();
        assertThat(NAME.touches(person(0, 8, 9))).isFalse();
        assertThat(NAME.touches(person(0, 0, 4))).isFalse();
        assertThat(NAME.touches(person(1, 4, 8))).isFalse();
    }

    @Test
    void coversTheSameCharactersWhateverTheKind() {
        assertThat(NAME.covers(new NamedSpan(0, 4, 8, EntityKind.PLACE))).isTrue();
        assertThat(NAME.covers(person(0, 4, 7))).isFalse();
        assertThat(NAME.covers(person(0, 3, 8))).isFalse();
        assertThat(NAME.covers(person(1, 4, 8))).isFalse();
    }

    private static NamedSpan person(int block, int start, int end) {
        return new NamedSpan(block, start, end, EntityKind.PERSON);
    }

}
