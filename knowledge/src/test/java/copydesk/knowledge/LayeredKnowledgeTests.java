package copydesk.knowledge;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class LayeredKnowledgeTests {

    private final KnowledgeBase own = KnowledgeBase
        .of(List.of(KnowledgeEntry.of(Kind.PLACE, "urn:example:harbour", "Harbour").alias("The Dock").build(),
                KnowledgeEntry.of(Kind.ORGANISATION, "urn:example:watch", "Harbour Watch").alias("Harbour").build()));

    private final KnowledgeBase wide = KnowledgeBase.of(List.of(
            KnowledgeEntry.of(Kind.PLACE, "urn:example:harbour", "Port of Kalmar")
                .description("a port")
                .popularity(31)
                .countries(List.of("SE"))
                .build(),
            KnowledgeEntry.of(Kind.OTHER, "urn:example:film", "Harbour").popularity(63).build(),
            KnowledgeEntry.of(Kind.PLACE, "urn:example:kalmar", "Kalmar").build()));

    private final KnowledgeBase both = KnowledgeBase.layered(List.of(this.own, this.wide));

    @Test
    void upperCandidatesWinAndTheLowerOnesShareTheRest() {
        List<Candidate> candidates = this.both.candidates("Harbour");

        assertThat(candidates).extracting((each) -> this.both.entity(each.entity()).uri())
            .containsExactly("urn:example:harbour", "urn:example:watch", "urn:example:film");
        assertThat(candidates.get(2).prior()).isCloseTo(0.047, within(0.003));
        assertThat(candidates.stream().mapToDouble(Candidate::prior).sum()).isCloseTo(1, within(0.02));
    }

    @Test
    void nameThatTheUpperBaseLacksIsTheLowersAlone() {
        assertThat(this.both.candidates("Kalmar"))
            .containsExactly(new Candidate(this.both.ordinal("urn:example:kalmar"), 1, true, false));
    }

    @Test
    void entityOfBothIsOne() {
        int fromBelow = this.both.candidates("Port of Kalmar").get(0).entity();

        assertThat(fromBelow).isEqualTo(this.both.ordinal("urn:example:harbour"))
            .isEqualTo(this.own.ordinal("urn:example:harbour"));
        assertThat(this.both.entity(fromBelow)).isEqualTo(new KnownEntity("urn:example:harbour", "Harbour", Kind.PLACE,
                "a port", 31, List.of("SE"), List.of(), List.of(), List.of()));
    }

    @Test
    void ordinalsOfTheLowerBaseFollow() {
        assertThat(this.both.size()).isEqualTo(5);
        assertThat(this.both.entity(2 + this.wide.ordinal("urn:example:film")).label()).isEqualTo("Harbour");
        assertThat(this.both.ordinal("urn:example:nothing")).isEqualTo(-1);
        assertThatThrownBy(() -> this.both.entity(5)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void oneLayerIsItself() {
        assertThat(KnowledgeBase.layered(List.of(this.wide))).isSameAs(this.wide);
        assertThat(KnowledgeBase.layered(List.of()).candidates("Kalmar")).isEmpty();
    }

}
