package copydesk.enrich.sketch;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShinglesTests {

    @Test
    void areNoneOfThreeWords() {
        assertThat(Shingles.of("")).isEmpty();
        assertThat(Shingles.of("the night ferry")).isEmpty();
        assertThat(Shingles.of("the night ferry stopped")).hasSize(1);
        assertThat(Shingles.of("the night ferry stopped again")).hasSize(2);
    }

    @Test
    void countOnceHoweverOftenTheyStand() {
        assertThat(Shingles.of("la ".repeat(1_000))).hasSize(1);
        assertThat(Shingles.of("one two three four ".repeat(50))).hasSize(4);
    }

    @Test
    void areTheSameInAnyTypography() {
        assertThat(Shingles.of("Łódź’s NIGHT ferry — stopped!")).isEqualTo(Shingles.of("lodzs night ferry stopped"));
    }

    @Test
    void knowTheOrderAndTheBordersOfWords() {
        assertThat(Shingles.of("a b c d")).isNotEqualTo(Shingles.of("b a c d"));
        assertThat(Shingles.of("ab c d e")).isNotEqualTo(Shingles.of("a bc d e"));
    }

    @Test
    void standInUnsignedOrder() {
        Random random = new Random(31);
        for (int round = 0; round < 200; round++) {
            String text = random.ints(random.nextInt(200), 0, 50)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
            long[] hashes = Shingles.of(text);

            assertThat(hashes.length).isLessThanOrEqualTo(Math.max(0, Words.of(text).size() - 3));
            assertThat(Arrays.stream(hashes).boxed()).isSortedAccordingTo(Long::compareUnsigned)
                .doesNotHaveDuplicates();
        }
    }

}
