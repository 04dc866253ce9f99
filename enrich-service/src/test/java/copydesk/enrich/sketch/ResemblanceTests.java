package copydesk.enrich.sketch;

import java.util.Random;
import java.util.stream.Collectors;

import copydesk.contract.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResemblanceTests {

    @ParameterizedTest
    @CsvSource({ "0,50,50,0", "1,50,50,1", "0.5,60,60,0.67", "0.25,100,100,0.4", "0.1,10,100,1", "0.1,100,10,1",
            "0.1,50,500,1", "0.05,50,500,0.52", "1,40,4000,1" })
    void isContainedAsFarAsTheUnionTells(double union, int shingles, int others, double contained) {
        assertThat(Resemblance.of(union, shingles, others)).isEqualTo(new Resemblance(union, contained));
    }

    @Test
    void isAShareBothWaysForAnyTwoTexts() {
        Random random = new Random(37);
        for (int round = 0; round < 300; round++) {
            Sketch one = sketch(random);
            Sketch other = sketch(random);
            Resemblance resemblance = one.compare(other);

            assertThat(resemblance).isEqualTo(other.compare(one));
            assertThat(resemblance.union()).isBetween(0.0, 1.0);
            assertThat(resemblance.contained()).isBetween(0.0, 1.0);
            assertThat(one.compare(one)).isEqualTo(new Resemblance(1, 1));
        }
    }

    @Test
    void isTheSameOfSketchesThatWereKept() {
        Random random = new Random(41);
        for (int round = 0; round < 100; round++) {
            Sketch one = sketch(random);
            Sketch other = sketch(random);
            Sketch kept = Json.read(Json.write(other.withoutKeys()), Sketch.class);

            assertThat(kept).isEqualTo(new Sketch(other.shingles(), java.util.List.of(), other.code()));
            assertThat(one.compare(kept)).isEqualTo(one.compare(other));
        }
    }

    private static Sketch sketch(Random random) {
        int start = random.nextInt(200);
        return Sketch
            .of(random.ints(60 + random.nextInt(400), 0, 3)
                .mapToObj((step) -> (step == 0) ? "ferry" + random.nextInt(9) : "word" + (start + random.nextInt(90)))
                .collect(Collectors.joining(" ")))
            .orElseThrow();
    }

}
