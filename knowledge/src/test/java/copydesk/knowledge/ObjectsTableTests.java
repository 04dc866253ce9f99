package copydesk.knowledge;

import java.util.List;

import copydesk.contract.annotation.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Ships, aircraft, weapons, products and works of the seed. */
class ObjectsTableTests {

    private final KnowledgeBase seed = KnowledgeBase.standard();

    @Test
    void holdsMoreThanTwoHundredObjectsAndNothingElse() {
        List<SeedRow> rows = SeedTables.rows("objects.tsv");

        assertThat(rows).hasSizeGreaterThan(200)
            .allSatisfy((row) -> assertThat(row.kindAndName()).startsWith("object:"));
        assertThat(rows).extracting(SeedRow::kindAndName).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({ "Mona Lisa,http://www.wikidata.org/entity/Q12418,painting",
            "Hubble telescope,http://www.wikidata.org/entity/Q2513,space telescope",
            "737 MAX,urn:copydesk:seed:object:boeing-737-max,jet airliner",
            "Ever Given,urn:copydesk:seed:object:mv-ever-given,container ship",
            "Elgin Marbles,urn:copydesk:seed:object:parthenon-marbles,sculptures" })
    void knowsThemByTheirNames(String name, String uri, String description) {
        KnownEntity first = this.seed.entity(this.seed.candidates(name).get(0).entity());

        assertThat(first.kind()).isEqualTo(Kind.OBJECT);
        assertThat(first.uri()).isEqualTo(uri);
        assertThat(first.description()).isEqualTo(description);
    }

    @Test
    void travelsAsAnObject() {
        assertThat(Kind.OBJECT.entityKind()).isEqualTo(EntityKind.OBJECT);
        assertThat(Kind.ofCode("object")).isEqualTo(Kind.OBJECT);
        assertThat(Kind.OTHER.ordinal()).as("as files know it").isEqualTo(4);
        assertThat(Kind.OBJECT.ordinal()).as("as files know it").isEqualTo(5);
    }

}
