package copydesk.knowledge;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class KnowledgeBaseTests {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final KnowledgeBase base = KnowledgeBase.of(List.of(
            KnowledgeEntry.of(Kind.PLACE, WIKIDATA + "Q90", "Paris")
                .description("capital of France")
                .popularity(255)
                .countries(List.of("FR"))
                .alias("Parigi")
                .build(),
            KnowledgeEntry.of(Kind.PLACE, WIKIDATA + "Q830149", "Paris")
                .description("city in Texas")
                .popularity(63)
                .countries(List.of("US"))
                .alias("Paris, Texas")
                .build(),
            KnowledgeEntry.of(Kind.PLACE, WIKIDATA + "Q30", "United States")
                .popularity(255)
                .demonyms(List.of("American"))
                .alias("=US")
                .alias("U.S.")
                .build()));

    @Test
    void theBetterKnownComesFirst() {
        List<Candidate> candidates = this.base.candidates("PARIS");

        assertThat(candidates).extracting((each) -> this.base.entity(each.entity()).description())
            .containsExactly("capital of France", "city in Texas");
        assertThat(candidates.get(0).prior()).isCloseTo(0.941, within(0.02));
        assertThat(candidates.get(1).prior()).isCloseTo(0.059, within(0.002));
        assertThat(candidates).allMatch(Candidate::label);
    }

    @Test
    void otherSpellingIsNoLabel() {
        assertThat(this.base.candidates("Parigi's"))
            .containsExactly(new Candidate(this.base.ordinal(WIKIDATA + "Q90"), 1, false, false));
    }

    @Test
    void exactSpellingCountsAsWrittenOnly() {
        KnowledgeBase own = KnowledgeBase
            .of(List.of(KnowledgeEntry.of(Kind.ORGANISATION, "urn:example:who", "World Health Organization")
                .alias("=WHO")
                .build()));

        assertThat(own.candidates("WHO")).containsExactly(new Candidate(0, 1, false, true));
        assertThat(own.candidates("who")).isEmpty();
        assertThat(own.candidates("=WHO")).containsExactly(new Candidate(0, 1, false, true));
    }

    @Test
    void exactAndFreeSpellingOfOneEntityAreOneCandidate() {
        assertThat(this.base.candidates("US")).hasSize(1);
        assertThat(this.base.candidates("US").get(0).exact()).isFalse();
    }

    @Test
    void demonymIsAName() {
        assertThat(this.base.candidates("American")).hasSize(1);
    }

    @Test
    void unknownNameHasNoCandidates() {
        assertThat(this.base.candidates("Atlantis")).isEmpty();
        assertThat(this.base.candidates("")).isEmpty();
        assertThat(this.base.candidates("…")).isEmpty();
        assertThat(KnowledgeBase.of(List.of()).candidates("Paris")).isEmpty();
    }

    @Test
    void findsByUri() {
        int ordinal = this.base.ordinal(WIKIDATA + "Q30");

        assertThat(this.base.entity(ordinal).label()).isEqualTo("United States");
        assertThat(this.base.ordinal(WIKIDATA + "Q31")).isEqualTo(-1);
        assertThat(this.base.ordinal("")).isEqualTo(-1);
        assertThat(this.base.size()).isEqualTo(3);
    }

    @Test
    void refusesAnOrdinalOfAnotherBase() {
        assertThatThrownBy(() -> this.base.entity(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> this.base.entity(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void keepsAllThatIsKnown() {
        KnownEntity entity = new KnownEntity("urn:example:1", "Rustem Umerov", Kind.PERSON, "politician", 15,
                List.of("UA"), List.of("minister of defence", "Q82955"), List.of(WIKIDATA + "Q212", "urn:example:2"),
                List.of());

        assertThat(KnowledgeBase.of(List.of(new KnowledgeEntry(entity, List.of()))).entity(0)).isEqualTo(entity);
    }

    @Test
    void twoEntriesOfOneUriAreOneEntity() {
        KnowledgeBase own = KnowledgeBase
            .of(List.of(KnowledgeEntry.of(Kind.PERSON, "urn:example:1", "Kaja Kallas").countries(List.of("EE")).build(),
                    KnowledgeEntry.of(Kind.PERSON, "urn:example:1", "K. Kallas")
                        .description("politician")
                        .popularity(15)
                        .countries(List.of("EE", "BE"))
                        .build()));

        assertThat(own.size()).isEqualTo(1);
        assertThat(own.entity(0)).isEqualTo(new KnownEntity("urn:example:1", "Kaja Kallas", Kind.PERSON, "politician",
                15, List.of("EE", "BE"), List.of(), List.of(), List.of()));
        assertThat(own.candidates("Kaja Kallas")).hasSize(1);
        assertThat(own.candidates("K Kallas")).hasSize(1);
    }

    @Test
    void keepsTheBestKnownOfVeryMany() {
        KnowledgeBase own = KnowledgeBase.of(java.util.stream.IntStream.range(0, 1_000)
            .mapToObj((i) -> KnowledgeEntry.of(Kind.PERSON, "urn:example:" + (1_000 + i), "John Smith")
                .popularity(i)
                .build())
            .toList());

        List<Candidate> candidates = own.candidates("John Smith");

        assertThat(candidates).hasSize(64);
        assertThat(candidates.get(0).entity()).isGreaterThan(900);
        assertThat(candidates.stream().mapToDouble(Candidate::prior).sum()).isLessThan(0.25);
    }

}
