package copydesk.benchmarks.enrichment.linking;

import java.util.List;

import copydesk.benchmarks.enrichment.linking.LinkedMention.Sort;
import copydesk.knowledge.Candidate;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnowledgeEntry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkersTests {

    private static final String TOWN = Title.WIKIDATA + "Q1";

    private static final String CLUB = "urn:newsroom:club";

    private static final KnowledgeBase BASE = KnowledgeBase
        .of(List.of(KnowledgeEntry.of(Kind.PLACE, TOWN, "Kalmar").popularity(90).build(),
                KnowledgeEntry.of(Kind.ORGANISATION, CLUB, "Kalmar").popularity(10).build()));

    private static final LinkedText TEXT = text(mention("Kalmar", Kind.ORGANISATION), mention("Nobody", Kind.PERSON),
            mention("Kalmar", Kind.PLACE), mention("Kalmar", Kind.ORGANISATION));

    @Test
    void priorGivesWhomTheNameMeansMostOften() {
        assertThat(Linkers.priorOnly(BASE).link(TEXT)).containsExactly(TOWN, "", TOWN, TOWN);
    }

    @Test
    void productTakesNoPlaceForAnOrganisation() {
        assertThat(Linkers.product(BASE).link(TEXT)).containsExactly("", "", TOWN, "");
    }

    @Test
    void oneNameIsOneThingWhereNoKindIsTold() {
        List<String> found = Linkers.withoutKinds(BASE).link(TEXT);

        assertThat(found).hasSize(4).element(1).isEqualTo("");
        assertThat(found.get(0)).isEqualTo(found.get(2)).isEqualTo(found.get(3));
    }

    @Test
    void textWithoutMentionsGetsNoAnswers() {
        assertThat(Linkers.product(BASE).link(text())).isEmpty();
        assertThat(Linkers.priorOnly(BASE).link(text())).isEmpty();
    }

    @Test
    void hidesEntitiesWithoutAWikidataId() {
        WithWikidata hiding = new WithWikidata(BASE);

        assertThat(hiding.candidates("Kalmar")).extracting(Candidate::entity).containsExactly(BASE.ordinal(TOWN));
        assertThat(hiding.ordinal(CLUB)).isEqualTo(-1);
        assertThat(hiding.ordinal(TOWN)).isEqualTo(BASE.ordinal(TOWN));
        assertThat(hiding.candidates("Nobody")).isEmpty();
    }

    @Test
    void leavesAllOfTheChanceToThoseItShows() {
        double prior = BASE.candidates("Kalmar")
            .stream()
            .filter((each) -> each.entity() == BASE.ordinal(TOWN))
            .findFirst()
            .orElseThrow()
            .prior();

        assertThat(prior).isLessThan(1);
        assertThat(new WithWikidata(BASE).candidates("Kalmar")).extracting(Candidate::prior).containsExactly(1.0);
    }

    @Test
    void keepsOrdinalsOfWhatItHides() {
        WithWikidata hiding = new WithWikidata(BASE);

        assertThat(hiding.size()).isEqualTo(2);
        assertThat(hiding.entity(BASE.ordinal(CLUB)).uri()).isEqualTo(CLUB);
    }

    private static LinkedText text(LinkedMention... mentions) {
        return new LinkedText("a", "news", List.of("Kalmar", "won", "in", "Kalmar"), List.of(mentions));
    }

    private static LinkedMention mention(String name, Kind kind) {
        return new LinkedMention(name, name, kind, Sort.NAME, "");
    }

}
