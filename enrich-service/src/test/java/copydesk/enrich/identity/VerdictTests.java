package copydesk.enrich.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import copydesk.knowledge.Kind;
import copydesk.knowledge.KnownEntity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictTests {

    @Test
    void nobodyIsChosenFromNobody() {
        assertThat(Verdict.on(List.of())).isEqualTo(new Identity(null, 0, List.of(), -1));
    }

    @Test
    void oneAloneNeedsAFairScore() {
        assertThat(chosen(candidate("kb:a", 0.48))).isEqualTo("kb:a at 0.48");
        assertThat(chosen(candidate("kb:a", 0.47))).isEqualTo("nobody at 0.0");
        assertThat(chosen(candidate("kb:a", 0))).isEqualTo("nobody at 0.0");
        assertThat(chosen(candidate("kb:a", 1))).isEqualTo("kb:a at 1.0");
    }

    @Test
    void twoHundredthsTellTwoApart() {
        assertThat(chosen(candidate("kb:a", 0.60), candidate("kb:b", 0.62))).isEqualTo("kb:b at 0.4");
        assertThat(chosen(candidate("kb:a", 0.60), candidate("kb:b", 0.61))).isEqualTo("nobody at 0.0");
        assertThat(chosen(candidate("kb:a", 0.60), candidate("kb:b", 0.60))).isEqualTo("nobody at 0.0");
    }

    @Test
    void distanceMakesTheDecisionSurer() {
        assertThat(chosen(candidate("kb:a", 0.8), candidate("kb:b", 0.7))).isEqualTo("kb:a at 0.64");
        assertThat(chosen(candidate("kb:a", 0.8), candidate("kb:b", 0.5))).isEqualTo("kb:a at 0.8");
    }

    @Test
    void showsTheBestThreeAlsoWhereNobodyIsChosen() {
        Identity nobody = Verdict.on(List.of(candidate("kb:a", 0.1), candidate("kb:b", 0.4), candidate("kb:c", 0.2),
                candidate("kb:d", 0.3)));

        assertThat(nobody.entity()).isNull();
        assertThat(nobody.considered()).extracting((one) -> one.entity().uri()).containsExactly("kb:b", "kb:d", "kb:c");
    }

    @Test
    void equalsStandInTheOrderOfTheirFameThenOfTheirUri() {
        Considered famous = new Considered(Known.entity(Kind.PLACE, "kb:z", 9), 0.5, List.of());
        Identity nobody = Verdict.on(List.of(candidate("kb:b", 0.5), candidate("kb:a", 0.5), famous));

        assertThat(nobody.considered()).extracting((one) -> one.entity().uri()).containsExactly("kb:z", "kb:a", "kb:b");
    }

    @Test
    void anyOrderOfAnyCandidatesGivesTheSame() {
        Random random = new Random(17);
        for (int round = 0; round < 500; round++) {
            List<Considered> candidates = randomCandidates(random);
            Identity first = Verdict.on(candidates);
            Collections.shuffle(candidates, random);

            assertThat(Verdict.on(candidates)).isEqualTo(first);
        }
    }

    @Test
    void chosenIsAlwaysTheBestByAMargin() {
        Random random = new Random(18);
        for (int round = 0; round < 500; round++) {
            List<Considered> candidates = randomCandidates(random);
            List<Long> hundredths = candidates.stream()
                .map((one) -> Math.round(one.score() * 100))
                .sorted(Collections.reverseOrder())
                .toList();
            boolean clear = hundredths.get(0) >= 48
                    && (hundredths.size() == 1 || hundredths.get(0) - hundredths.get(1) >= 2);
            Identity identity = Verdict.on(candidates);

            assertThat(identity.entity() != null).as("%s", hundredths).isEqualTo(clear);
            assertThat(identity.confidence()).isBetween(0.0, hundredths.get(0) / 100.0);
        }
    }

    private static List<Considered> randomCandidates(Random random) {
        List<Considered> candidates = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            candidates.add(candidate("kb:" + i, random.nextInt(40, 70) / 100.0));
        }
        return candidates;
    }

    private static String chosen(Considered... candidates) {
        Identity identity = Verdict.on(Stream.of(candidates).toList());
        KnownEntity entity = identity.entity();
        return ((entity != null) ? entity.uri() : "nobody") + " at " + identity.confidence();
    }

    private static Considered candidate(String uri, double score) {
        return new Considered(Known.entity(Kind.PLACE, uri, 1), score, List.of());
    }

}
