package copydesk.knowledge;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamesakesTests {

    private static final String OWN = "urn:copydesk:seed:organisation:kalmar-watch";

    private final KnowledgeBase seed = KnowledgeBase
        .of(List.of(KnowledgeEntry.of(Kind.ORGANISATION, OWN, "Kalmar Watch")
            .alias("=KW")
            .alias("Harbour Guard")
            .description("guards the harbour")
            .countries(List.of("SE"))
            .context(List.of("harbour"))
            .popularity(31)
            .build()));

    @Test
    void namesOfTheSeedLeadToWhatWasImported() {
        KnowledgeBase all = over(watch("Q1", Kind.ORGANISATION, "Kalmar Watch"));

        assertThat(uris(all, "KW")).containsExactly("Q1");
        assertThat(uris(all, "Harbour Guard")).containsExactly("Q1");
        assertThat(uris(all, "Kalmar Watch")).containsExactly("Q1");
    }

    @Test
    void whatTheSeedKnowsFillsTheGaps() {
        KnowledgeBase all = over(watch("Q1", Kind.ORGANISATION, "Kalmar Watch"));

        KnownEntity watch = all.entity(all.candidates("KW").get(0).entity());

        assertThat(watch).isEqualTo(new KnownEntity("Q1", "Kalmar Watch", Kind.ORGANISATION, "guards the harbour", 31,
                List.of("SE"), List.of("harbour"), List.of(), List.of()));
    }

    @Test
    void seedMayLieAboveOrBelow() {
        KnowledgeBase imported = KnowledgeBase.of(List.of(watch("Q1", Kind.ORGANISATION, "Kalmar Watch").build()));

        assertThat(uris(KnowledgeBase.layered(List.of(this.seed, imported)), "KW")).containsExactly("Q1");
        assertThat(uris(KnowledgeBase.layered(List.of(imported, this.seed)), "KW")).containsExactly("Q1");
    }

    @Test
    void anotherKindIsAnotherThing() {
        assertThat(uris(over(watch("Q1", Kind.PLACE, "Kalmar Watch")), "KW")).containsExactly(OWN);
    }

    @Test
    void anotherCountryIsAnotherThing() {
        assertThat(uris(over(watch("Q1", Kind.ORGANISATION, "Kalmar Watch").countries(List.of("NO"))), "KW"))
            .containsExactly(OWN);
        assertThat(uris(over(watch("Q1", Kind.ORGANISATION, "Kalmar Watch").countries(List.of("NO", "SE"))), "KW"))
            .containsExactly("Q1");
    }

    @Test
    void twoOfTheNameAreNeither() {
        KnowledgeBase all = over(watch("Q1", Kind.ORGANISATION, "Kalmar Watch"),
                watch("Q2", Kind.ORGANISATION, "Kalmar Watch"));

        assertThat(uris(all, "KW")).containsExactly(OWN);
        assertThat(all.entity(all.ordinal("Q1")).description()).isEmpty();
    }

    @Test
    void whoIsOnlyCalledSoIsNotMeant() {
        assertThat(uris(over(watch("Q1", Kind.ORGANISATION, "Watchmen").alias("Kalmar Watch")), "KW"))
            .containsExactly(OWN);
    }

    @Test
    void identityOfTheSeedStaysKnown() {
        KnowledgeBase all = over(watch("Q1", Kind.ORGANISATION, "Kalmar Watch"));

        assertThat(all.entity(all.ordinal(OWN)).label()).isEqualTo("Kalmar Watch");
        assertThat(all.size()).isEqualTo(2);
    }

    @Test
    void onlyRowsWithoutAnIdentityAreMakeshift() {
        assertThat(LayeredKnowledge.Namesakes.isMakeshift(OWN)).isTrue();
        assertThat(LayeredKnowledge.Namesakes.isMakeshift("http://www.wikidata.org/entity/Q1")).isFalse();
        assertThat(LayeredKnowledge.Namesakes.isMakeshift("urn:example:kalmar-watch")).isFalse();
    }

    private KnowledgeBase over(KnowledgeEntry.Builder... imported) {
        return KnowledgeBase.layered(List
            .of(KnowledgeBase.of(List.of(imported).stream().map(KnowledgeEntry.Builder::build).toList()), this.seed));
    }

    private static KnowledgeEntry.Builder watch(String uri, Kind kind, String label) {
        return KnowledgeEntry.of(kind, uri, label);
    }

    private static List<String> uris(KnowledgeBase base, String name) {
        return base.candidates(name).stream().map((each) -> base.entity(each.entity()).uri()).toList();
    }

}
