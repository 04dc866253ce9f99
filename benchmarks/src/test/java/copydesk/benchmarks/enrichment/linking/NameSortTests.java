package copydesk.benchmarks.enrichment.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import copydesk.benchmarks.enrichment.linking.LinkedMention.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameSortTests {

    private static final Set<String> COMMON = Set.of("court", "port", "games", "prime", "minister");

    @ParameterizedTest
    @CsvSource({ "the *Port of Rijeka, NAME", "the *Court, CAPITALS", "Prime *Minister, CAPITALS",
            "2020 *Games, CAPITALS", "*Rijeka, NAME", "the Court in *Rijeka, NAME", "Ürümqi *Court, NAME" })
    void capitalsOfCommonWordsAreNoName(String phrase, Sort sort) {
        assertThat(phrase(phrase, true).sort(COMMON)).isEqualTo(sort);
    }

    @Test
    void phraseWithoutAProperHeadIsNoName() {
        assertThat(phrase("Rijeka 's *port", false).sort(Set.of())).isEqualTo(Sort.OTHER);
    }

    @ParameterizedTest
    @CsvSource({ "The *Port, Port", "A *Port 's, Port", "*The, The", "The A *Port, Port" })
    void leavesAtLeastOneWord(String phrase, String name) {
        assertThat(phrase(phrase, true).text()).isEqualTo(name);
    }

    @Test
    void firstWordIsTheHeadWhereAllDependOnEachOther() {
        NameInPhrase phrase = new NameInPhrase(
                List.of(new GumWord("Ana", 1, 2, true, false, ""), new GumWord("sailed", 2, 1, false, false, "")),
                true);

        assertThat(phrase.text()).isEqualTo("Ana");
    }

    private static NameInPhrase phrase(String phrase, boolean proper) {
        String[] forms = phrase.split(" ");
        List<GumWord> words = new ArrayList<>();
        for (int i = 0; i < forms.length; i++) {
            boolean head = forms[i].startsWith("*");
            words.add(
                    new GumWord(forms[i].replace("*", ""), i + 1, head ? 0 : headOf(forms), head && proper, false, ""));
        }
        return new NameInPhrase(words, false);
    }

    private static int headOf(String[] forms) {
        for (int i = 0; i < forms.length; i++) {
            if (forms[i].startsWith("*")) {
                return i + 1;
            }
        }
        return 0;
    }

}
