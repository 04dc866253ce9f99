package copydesk.benchmarks.enrichment.linking;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameInPhraseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the *University of Pisa , where | University of Pisa
            the *Port 's                    | Port
            American academic *Ana Horvat   | Ana Horvat
            the *Bank of the North          | Bank of the North
            *Rijeka , Croatia               | Rijeka
            """)
    void takesTheCapitalisedWordsAroundTheHead(String phrase, String name) {
        assertThat(name(phrase, false)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *Ana Horvat of the Council      | Ana Horvat
            Petra and *Ana Horvat           | Ana Horvat
            *Juan de la Cruz                | Juan de la Cruz
            Zagreb 's mayor *Ana Horvat 's  | Ana Horvat
            """)
    void joinsFewerWordsToAPerson(String phrase, String name) {
        assertThat(name(phrase, true)).isEqualTo(name);
    }

    @Test
    void keepsAPossessiveAtItsWord() {
        assertThat(name("the New People 's *Party", false)).isEqualTo("New People's Party");
    }

    /** The word with the star is the head, on which the others depend. */
    private static String name(String phrase, boolean person) {
        String[] forms = phrase.split(" ");
        List<GumWord> words = new ArrayList<>();
        int head = 0;
        for (int i = 0; i < forms.length; i++) {
            head = forms[i].startsWith("*") ? i + 1 : head;
        }
        for (int i = 0; i < forms.length; i++) {
            words.add(new GumWord(forms[i].replace("*", ""), i + 1, (i + 1 == head) ? 99 : head, i + 1 == head, false,
                    ""));
        }
        return new NameInPhrase(words, person).text();
    }

}
