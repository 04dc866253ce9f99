package copydesk.publish.difference;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AlignmentTests {

    @Test
    void keepsWhatStaysInOrder() {
        assertThat(fates("a b c", "a b c")).isEqualTo("0 1 2");
        assertThat(fates("a b c", "x a c y")).isEqualTo("- 0 2 -");
    }

    @Test
    void movesAsFewAsPossible() {
        assertThat(fates("a b c d", "d a b c")).isEqualTo("moved3 0 1 2");
        assertThat(fates("a b c d", "b c d a")).isEqualTo("1 2 3 moved0");
    }

    @Test
    void tellsRepeatedOnesByTheirNumber() {
        assertThat(fates("a a a", "a a")).isEqualTo("0 1");
        assertThat(fates("a", "a a")).isEqualTo("0 -");
    }

    @Test
    void bearsEmptySequences() {
        assertThat(fates("", "")).isEmpty();
        assertThat(fates("a", "")).isEmpty();
        assertThat(fates("", "a")).isEqualTo("-");
    }

    private static String fates(String before, String after) {
        List<String> now = list(after);
        Alignment alignment = Alignment.of(list(before), now);
        return IntStream.range(0, now.size())
            .mapToObj((i) -> (alignment.isMoved(i) ? "moved" : "")
                    + (alignment.isMoved(i) || alignment.isKept(i) ? String.valueOf(alignment.partner(i)) : "-"))
            .reduce((one, other) -> one + " " + other)
            .orElse("");
    }

    private static List<String> list(String letters) {
        return letters.isEmpty() ? List.of() : List.of(letters.split(" "));
    }

}
