package copydesk.enrich.identity.form;

import java.util.List;
import java.util.Random;

import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FartherFormsTests {

    private final NameForms forms = new NameForms(KnowledgeBase.of(List.of()));

    @Test
    void whatBelongsToSomethingIsTurned() {
        assertThat(texts("University of Kalmar", Kind.ORGANISATION)).contains("kalmar university by turned");
        assertThat(texts("Court of the Baltic", Kind.ORGANISATION)).contains("baltic court by turned");
        assertThat(texts("Kalmar University", Kind.ORGANISATION)).contains("university of kalmar by turned");
        assertThat(texts("Kalmar Ferry", Kind.ORGANISATION)).noneMatch((form) -> form.endsWith("turned"));
        assertThat(texts("of Kalmar of", Kind.ORGANISATION)).noneMatch((form) -> form.endsWith("turned"));
    }

    @Test
    void islandsAndMountainsAreCalledByTheirPlural() {
        assertThat(texts("the Falklands", Kind.PLACE)).containsExactly("falkland islands by plural",
                "falkland mountains by plural");
        assertThat(texts("Rockies", Kind.PLACE)).contains("rocky mountains by plural");
        assertThat(texts("Laos", Kind.PLACE)).isEmpty();
    }

    @Test
    void longNameIsAskedForByItsLetters() {
        assertThat(texts("National Board of Aeronautics and Ports", Kind.ORGANISATION)).contains("NBAP by acronym");
        assertThat(texts("Kalmar Port", Kind.ORGANISATION)).noneMatch((form) -> form.endsWith("acronym"));
        assertThat(this.forms.farther("North Baltic Port", Kind.PLACE)).filteredOn(NameForm::needsLabel)
            .extracting(NameForm::text)
            .containsExactly("NBP");
    }

    @Test
    void wordInTheMiddleIsLeftOut() {
        assertThat(texts("Kalmar Bus Lines", Kind.ORGANISATION)).contains("kalmar lines by without-word");
        assertThat(texts("Court of the State of Kalmar", Kind.ORGANISATION))
            .contains("court of kalmar by without-class");
        assertThat(texts("Port of Kalmar", Kind.ORGANISATION)).doesNotContain("port kalmar by without-word");
    }

    @Test
    void firstWordsGoWhereTheRestTellsEnough() {
        assertThat(texts("NFL Browns", Kind.ORGANISATION)).contains("browns by last-words");
        assertThat(texts("Great Kalmar Ferry Service", Kind.ORGANISATION))
            .contains("kalmar ferry service by last-words", "ferry service by last-words");
        assertThat(texts("Camp Crystal Lake", Kind.PLACE)).doesNotContain("lake by last-words");
        assertThat(texts("US 169", Kind.PLACE)).isEmpty();
    }

    @Test
    void whatTheRestBelongsToStays() {
        assertThat(texts("Department of Linguists", Kind.ORGANISATION))
            .noneMatch((form) -> form.endsWith("last-words"));
        assertThat(texts("Big Port of Kalmar", Kind.ORGANISATION)).contains("port of kalmar by last-words")
            .doesNotContain("of kalmar by last-words", "kalmar by last-words");
    }

    @Test
    void personLosesNoWordsHere() {
        assertThat(texts("NFL Browns", Kind.PERSON)).isEmpty();
    }

    @Test
    void anyNameHasFewForms() {
        String[] parts = { "of", "the", "state", "", "and", "169", "\ud83d", "Kalmar", "University", "'s", "ies", "-" };
        Random random = new Random(17);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder name = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                name.append(parts[random.nextInt(parts.length)]).append(' ');
            }
            assertThat(this.forms.farther(name.toString(), null)).hasSizeLessThan(64);
        }
        assertThat(this.forms.farther("Bo ".repeat(50_000), Kind.PLACE)).isEmpty();
        assertThat(this.forms.farther("", Kind.PLACE)).isEmpty();
    }

    private List<String> texts(String name, @Nullable Kind kind) {
        return this.forms.farther(name, kind).stream().map((form) -> form.text() + " by " + form.code()).toList();
    }

}
