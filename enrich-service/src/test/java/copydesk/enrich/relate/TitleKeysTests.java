package copydesk.enrich.relate;

import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TitleKeysTests {

    @Test
    void titlesThatNameOneArticleMeetUnderAKey() {
        Random random = new Random(23);
        int alike = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = title(random);
            String more = random.nextBoolean() ? text + " " + title(random) : title(random) + " " + text;
            Title one = Title.of(text);
            Title other = Title.of(random.nextInt(4) == 0 ? title(random) : more);
            Likeness likeness = one.compare(other, random.nextBoolean());

            if (likeness.confidence() > 0) {
                assertThat(Collections.disjoint(one.keys(), other.keys())).as(text + " | " + more).isFalse();
                alike++;
            }
        }
        assertThat(alike).isGreaterThan(500);
    }

    @Test
    void twoTitlesAreAsLikeOneWayAsTheOther() {
        Random random = new Random(29);
        for (int round = 0; round < 5_000; round++) {
            Title one = Title.of(title(random));
            Title other = Title.of(title(random));

            assertThat(one.compare(other, true)).isEqualTo(other.compare(one, true));
            assertThat(one.compare(other, false)).isEqualTo(other.compare(one, false));
            assertThat(one.compare(other, true).confidence()).isBetween(one.compare(other, false).confidence(), 1.0);
        }
    }

    @Test
    void lengthHasTwoBounds() {
        assertThat(Title.of("a b").isTitle()).isFalse();
        assertThat(Title.of("a b c").isTitle()).isTrue();
        assertThat(Title.of("a ".repeat(40)).isTitle()).isTrue();
        assertThat(Title.of("a ".repeat(41)).isTitle()).isFalse();
        assertThat(Title.of("").isTitle()).isFalse();
    }

    @Test
    void directionMarksAreNoWords() {
        assertThat(Title.of("\u202eשובו של המעבורת\u202c").keys()).containsExactly("title שובו של המעבורת");
        assertThat(Title.of("\u200f \u200e \ud800 \u202a").keys()).isEmpty();
    }

    private static String title(Random random) {
        return random.ints(3 + random.nextInt(5), 0, 2)
            .mapToObj((index) -> (index == 0) ? "ferry" : "night")
            .collect(Collectors.joining(" "));
    }

}
