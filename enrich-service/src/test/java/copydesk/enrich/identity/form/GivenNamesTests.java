package copydesk.enrich.identity.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import copydesk.knowledge.NormalName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GivenNamesTests {

    @Test
    void shortNameStandsForEachLongOne() {
        assertThat(forms("bill", "berg")).containsExactly("william berg");
        assertThat(forms("jerry", "berg")).containsExactly("gerald berg", "jeremiah berg", "jeremy berg",
                "jerome berg");
    }

    @Test
    void longNameStandsForItsShortOnes() {
        assertThat(forms("robert", "van", "berg")).containsExactly("bob van berg", "rob van berg", "bobby van berg",
                "robbie van berg", "bert van berg");
    }

    @Test
    void surnameAndSingleNameStay() {
        assertThat(forms("nils", "bill")).isEmpty();
        assertThat(forms("bill")).isEmpty();
        assertThat(forms()).isEmpty();
    }

    @Test
    void tablesHoldNormalFormsOnceEach() {
        for (String table : List.of("given-names.tsv", "spellings.tsv")) {
            List<String> firsts = new ArrayList<>();
            for (String[] columns : NameTables.rows(table)) {
                assertThat(columns).as(table).hasSize(2);
                assertThat(columns[1]).isNotEqualTo(columns[0]).isNotBlank();
                for (String word : columns[1].split(" ")) {
                    assertThat(NormalName.of(word)).isEqualTo(word);
                }
                firsts.add(columns[0] + (table.startsWith("given") ? "" : " " + columns[1]));
            }
            assertThat(new HashSet<>(firsts)).hasSameSizeAs(firsts);
        }
    }

    private static List<String> forms(String... words) {
        List<NameForm> forms = new ArrayList<>();
        GivenNames.add(words, forms);
        return forms.stream().map(NameForm::text).toList();
    }

}
