package copydesk.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LayeredPropertiesTests {

    private final List<KnowledgeBase> layers = layers(new Random(31));

    private final KnowledgeBase all = KnowledgeBase.layered(this.layers);

    @Test
    void eachLayerSharesWhatTheOnesAboveLeave() {
        KnowledgeBase three = KnowledgeBase
            .layered(List.of(one("urn:example:a"), one("urn:example:b"), one("urn:example:c")));

        List<Candidate> candidates = three.candidates("Kalmar");

        assertThat(candidates).extracting(Candidate::entity).containsExactly(0, 1, 2);
        assertThat(candidates.get(0).prior()).isCloseTo(1 / 1.0525, within(1e-9));
        assertThat(candidates.get(1).prior()).isCloseTo(0.05 / 1.0525, within(1e-9));
        assertThat(candidates.get(2).prior()).isCloseTo(0.0025 / 1.0525, within(1e-9));
    }

    @Test
    void whatThreeLayersKnowIsPutTogetherFromAbove() {
        KnowledgeEntry top = KnowledgeEntry.of(Kind.PLACE, "urn:example:a", "Top").context(List.of("x")).build();
        KnowledgeEntry middle = KnowledgeEntry.of(Kind.OTHER, "urn:example:a", "Middle")
            .description("from the middle")
            .popularity(31)
            .context(List.of("y", "x"))
            .build();
        KnowledgeEntry bottom = KnowledgeEntry.of(Kind.EVENT, "urn:example:a", "Bottom")
            .description("from below")
            .popularity(15)
            .context(List.of("z", "y"))
            .build();

        KnowledgeBase three = KnowledgeBase.layered(List.of(base(top), base(middle), base(bottom)));

        assertThat(three.entity(0)).isEqualTo(new KnownEntity("urn:example:a", "Top", Kind.PLACE, "from the middle", 31,
                List.of(), List.of("x", "y", "z"), List.of(), List.of()));
        assertThat(three.candidates("Bottom")).containsExactly(new Candidate(0, 1, true, false));
    }

    @Test
    void emptyLayerChangesNoAnswer() {
        KnowledgeBase with = KnowledgeBase
            .layered(List.of(KnowledgeBase.of(List.of()), one("urn:example:a"), KnowledgeBase.of(List.of())));

        assertThat(with.size()).isEqualTo(1);
        assertThat(with.candidates("Kalmar")).containsExactly(new Candidate(0, 1, true, false));
        assertThat(with.entity(0).uri()).isEqualTo("urn:example:a");
    }

    @Test
    void everyCandidateHasTheUppermostOrdinalOfItsUri() {
        for (int i = 0; i < 20; i++) {
            assertThat(this.all.candidates("Name " + i)).extracting(Candidate::entity)
                .doesNotHaveDuplicates()
                .allSatisfy((each) -> assertThat(this.all.ordinal(this.all.entity(each).uri())).isEqualTo(each));
        }
    }

    @Test
    void chancesFallAndAreOneTogetherAtMost() {
        for (int i = 0; i < 20; i++) {
            List<Candidate> candidates = this.all.candidates("Name " + i);

            assertThat(candidates).isSortedAccordingTo(Comparator.comparingDouble(Candidate::prior).reversed())
                .allMatch((each) -> each.prior() > 0);
            assertThat(candidates.stream().mapToDouble(Candidate::prior).sum()).isLessThan(1 + 1e-9);
        }
    }

    @Test
    void nestingDoesNotChangeWhatIsKnown() {
        KnowledgeBase nested = KnowledgeBase
            .layered(List.of(KnowledgeBase.layered(this.layers.subList(0, 2)), this.layers.get(2)));

        assertThat(nested.size()).isEqualTo(this.all.size());
        for (int i = 0; i < nested.size(); i++) {
            assertThat(nested.entity(i)).isEqualTo(this.all.entity(i));
        }
    }

    private static List<KnowledgeBase> layers(Random random) {
        List<KnowledgeBase> layers = new ArrayList<>();
        for (int layer = 0; layer < 3; layer++) {
            List<KnowledgeEntry> entries = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                entries.add(
                        KnowledgeEntry.of(Kind.PLACE, "urn:example:" + random.nextInt(80), "Name " + random.nextInt(20))
                            .popularity(random.nextInt(200))
                            .context(List.of("word " + random.nextInt(9)))
                            .build());
            }
            layers.add(KnowledgeBase.of(entries));
        }
        return layers;
    }

    private static KnowledgeBase one(String uri) {
        return base(KnowledgeEntry.of(Kind.PLACE, uri, "Kalmar").build());
    }

    private static KnowledgeBase base(KnowledgeEntry entry) {
        return KnowledgeBase.of(List.of(entry));
    }

}
