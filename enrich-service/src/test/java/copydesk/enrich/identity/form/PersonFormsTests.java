package copydesk.enrich.identity.form;

import java.util.List;
import java.util.Random;

import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PersonFormsTests {

    private static final String[] VOCABULARY = { "mr", "president", "anna", "berg", "of", "frs", "jr", "the" };

    @Test
    void takesAllTitlesAndHonoursButLeavesAWord() {
        assertThat(plain("vice president dr anna berg")).isEqualTo("anna berg");
        assertThat(plain("anna berg obe phd")).isEqualTo("anna berg");
        assertThat(plain("king")).isEqualTo("king");
        assertThat(plain("prime minister")).isEqualTo("minister");
        assertThat(plain("jr frs")).isEqualTo("jr");
        assertThat(plain("")).isEmpty();
    }

    @Test
    void titlesInsideTheNameArePartOfIt() {
        assertThat(plain("anna king berg")).isEqualTo("anna king berg");
        assertThat(plain("jr anna berg")).isEqualTo("jr anna berg");
    }

    @Test
    void givesEachFormItsFitAndReason() {
        assertThat(forms("Dr. Anna Maria Berg of Oslo")).containsExactly(
                new NameForm("Dr. Anna Maria Berg of Oslo", 1, "exact"),
                new NameForm("anna maria berg of oslo", 0.95, "without-title"),
                new NameForm("anna maria berg", 0.85, "before-of"), new NameForm("anna oslo", 0.8, "first-and-last"),
                new NameForm("maria berg of oslo", 0.6, "last-words"), new NameForm("berg of oslo", 0.6, "last-words"),
                new NameForm("of oslo", 0.6, "last-words"));
    }

    @Test
    void dropsThreeWordsAtMost() {
        assertThat(forms("A1 B2 C3 D4 E5 F6 G7")).filteredOn((form) -> form.code().equals("last-words"))
            .extracting(NameForm::text)
            .containsExactly("b2 c3 d4 e5 f6 g7", "c3 d4 e5 f6 g7", "d4 e5 f6 g7");
    }

    @Test
    void nothingStandsBeforeOfAtTheStart() {
        assertThat(forms("Of Berg")).extracting(NameForm::code).containsExactly("exact", "inverted");
    }

    @Test
    void plainNameHasNothingLeftToTake() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            String[] words = random.ints(random.nextInt(1, 9), 0, VOCABULARY.length)
                .mapToObj((i) -> VOCABULARY[i])
                .toArray(String[]::new);
            String[] plain = PersonForms.plain(words);

            assertThat(plain).isNotEmpty().isSubsetOf(words);
            assertThat(String.join(" ", words)).contains(String.join(" ", plain));
            assertThat(PersonForms.plain(plain)).isEqualTo(plain);
        }
    }

    private static String plain(String words) {
        return String.join(" ", PersonForms.plain(words.split(" ")));
    }

    private static List<NameForm> forms(String name) {
        return new NameForms(KnowledgeBase.of(List.of())).of(name, Kind.PERSON);
    }

}
