package copydesk.enrich.identity;

import java.util.List;

import copydesk.enrich.identity.form.NameForm;
import copydesk.enrich.identity.form.NameForms;
import copydesk.knowledge.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameFormsTests {

    private final NameForms forms = new NameForms(World.BASE);

    @Test
    void takesTitlesAndHonoursFromAPerson() {
        assertThat(texts("General Sir Patrick Gordon FRS", Kind.PERSON))
            .containsExactly("General Sir Patrick Gordon FRS", "patrick gordon", "gordon patrick");
        assertThat(texts("President", Kind.PERSON)).containsExactly("President");
    }

    @Test
    void takesTheRestFromAPersonsName() {
        assertThat(texts("Ann Maria Chiang of the Civic Party", Kind.PERSON))
            .startsWith("Ann Maria Chiang of the Civic Party", "ann maria chiang", "ann party");
        assertThat(texts("Matthew William Goode", Kind.PERSON)).containsExactly("Matthew William Goode",
                "matthew goode", "william goode");
    }

    @Test
    void takesTheLegalFormFromACompany() {
        assertThat(texts("Harbour Holdings Ltd.", Kind.ORGANISATION)).containsExactly("Harbour Holdings Ltd.",
                "harbour");
        assertThat(texts("Ltd.", Kind.ORGANISATION)).containsExactly("Ltd.");
    }

    @Test
    void spellsOutTheCountryBeforeAnOffice() {
        assertThat(texts("US Census Bureau", Kind.ORGANISATION)).containsExactly("US Census Bureau",
                "United States census bureau", "census bureau of United States", "census bureau");
    }

    @Test
    void takesFromAPlaceWhatSortOfPlaceItIs() {
        assertThat(texts("City of Cleveland", Kind.PLACE)).containsExactly("City of Cleveland", "cleveland city",
                "cleveland");
        assertThat(texts("Socotra Island", Kind.PLACE)).containsExactly("Socotra Island", "island of socotra",
                "socotra");
        assertThat(texts("Tulsa, Oklahoma", Kind.PLACE)).containsExactly("Tulsa, Oklahoma", "Tulsa");
        assertThat(texts("St. Petersburg", Kind.PLACE)).containsExactly("St. Petersburg", "saint petersburg");
    }

    @Test
    void nearerFormsFitBetter() {
        assertThat(this.forms.of("General Patrick Leopold Gordon", Kind.PERSON)).extracting(NameForm::fit)
            .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void asksForAnEndlessNameOnce() {
        assertThat(texts("Bo ".repeat(1_000), Kind.PERSON)).hasSize(1);
        assertThat(texts("Bo ".repeat(20), Kind.PLACE)).hasSize(1);
    }

    private List<String> texts(String name, Kind kind) {
        return this.forms.of(name, kind).stream().map(NameForm::text).toList();
    }

}
