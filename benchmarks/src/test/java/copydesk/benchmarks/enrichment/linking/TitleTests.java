package copydesk.benchmarks.enrichment.linking;

import java.util.List;

import copydesk.knowledge.Alias;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeEntry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TitleTests {

    @Test
    void takesWhatStandsInBracketsForADescription() {
        KnowledgeEntry entry = Title.of("Labour_Party_%28UK%29", "Q9630").entry(Kind.ORGANISATION);

        assertThat(entry.entity().uri()).isEqualTo("http://www.wikidata.org/entity/Q9630");
        assertThat(entry.entity().label()).isEqualTo("Labour Party");
        assertThat(entry.entity().description()).isEqualTo("UK");
        assertThat(entry.aliases()).containsExactly(new Alias("Labour", false, 0.05), new Alias("Party", false, 0.05),
                new Alias("LP", true, 0.5));
    }

    @Test
    void takesWhatStandsAfterACommaForADescription() {
        KnowledgeEntry entry = Title.of("Saint%2DFran%C3%A7ois%2C_Guadeloupe", "Q1").entry(Kind.PLACE);

        assertThat(entry.entity().label()).isEqualTo("Saint-François, Guadeloupe");
        assertThat(entry.entity().description()).isEqualTo("Guadeloupe");
        assertThat(names(entry)).startsWith("Saint-François");
    }

    @Test
    void givesWeakNamesAndAcronymsOfParts() {
        assertThat(names(Title.of("Hong_Kong_Federation_of_Trade_Unions", "Q1").entry(Kind.ORGANISATION)))
            .contains("Hong Kong Federation", "Trade Unions", "HKFTU", "FTU", "HKF")
            .doesNotContain("Hong Kong Federation of");
    }

    @Test
    void givesAPersonNoAcronymButFirstAndLastName() {
        assertThat(names(Title.of("O._J._Simpson", "Q1").entry(Kind.PERSON))).containsExactly("O.J. Simpson", "O.",
                "J. Simpson", "O. J.", "Simpson", "O. Simpson");
    }

    private static List<String> names(KnowledgeEntry entry) {
        return entry.aliases().stream().map(Alias::text).toList();
    }

}
