package copydesk.enrich.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "Finnish Defence Minister Aapo Virolainen left early.|Aapo Virolainen",
                    "Deputy Foreign Minister Oivind Brakstad was there.|Oivind Brakstad",
                    "He met with Republican Senator Wyatt Dunmore.|Wyatt Dunmore",
                    "They heard the chief of the General Staff Torvald Nyqvist.|Torvald Nyqvist",
                    "Secretary of State Briar Halvorsen agreed.|Briar Halvorsen",
                    "Agency (MCA) Director Ulrik Sandmoen agreed.|Ulrik Sandmoen",
                    "The lawyer Wren Okonjo was absent.|Wren Okonjo", "Dr. Aylin Demirbas agreed.|Aylin Demirbas",
                    "Sen. Corwin Tate voted.|Corwin Tate" })
    void findsNameByTitle(String text, String name) {
        assertThat(Tagged.of(text).persons()).containsExactly(name);
        assertThat(Tagged.of(text).mention(name).evidence()).isEqualTo("rule:title-name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Yesterday Igor Nyström, the head of the yard, came.|Igor Nyström",
            "He spoke with Jean-Pierre O'Grady about it.|Jean-Pierre O'Grady",
            "The pianist played for Ludwig van Hoven.|Ludwig van Hoven",
            "They saw Omar al-Rashidi leave.|Omar al-Rashidi", "It was George W. Harmon again.|George W. Harmon",
            "He named Peter Lindqvist Jr. as heir.|Peter Lindqvist Jr.",
            "They met Anna\u2019s friend Maria D\u2019Angelis.|Maria D\u2019Angelis",
            "Sergei Ozerov\u2019s boat sank.|Sergei Ozerov" })
    void findsNameByGivenName(String text, String name) {
        assertThat(Tagged.of(text).persons()).contains(name);
        assertThat(Tagged.of(text).mention(name).evidence()).isEqualTo("rule:given-name");
    }

    @ParameterizedTest
    @ValueSource(strings = { "In the yard Ylva Torgersen, who was there, wept.",
            "In the yard Ylva Torgersen, 42, wept.", "In the yard Ylva Torgersen, the head of the union, wept.",
            "In the yard Ylva Torgersen, a retired nurse, wept." })
    void findsNameByApposition(String text) {
        assertThat(Tagged.of(text).persons()).containsExactly("Ylva Torgersen");
        assertThat(Tagged.of(text).mention("Ylva Torgersen").evidence()).isEqualTo("rule:apposition");
    }

    @Test
    void findsNameBetweenPersonsOfAList() {
        Tagged tagged = Tagged.of("They were Maria Lopes, Gorm Petersvik and Anna Schmidtke.");

        assertThat(tagged.persons()).containsExactly("Maria Lopes", "Gorm Petersvik", "Anna Schmidtke");
        assertThat(tagged.mention("Gorm Petersvik").evidence()).isEqualTo("rule:list");
    }

    @Test
    void findsSurnameAfterStrongTitle() {
        Tagged tagged = Tagged.of("On Monday Mr. Lindkvist disagreed. Lindkvist then left.");

        assertThat(tagged.mentionsOf("person:lindkvist")).containsExactly("Lindkvist", "Lindkvist");
        assertThat(tagged.mention("Lindkvist").evidence()).isEqualTo("rule:title-surname");
    }

    @Test
    void findsKnownPersonInEverySpelling() {
        Tagged tagged = Tagged.of("Volodymyr Zelenskyy spoke.", "Recep Tayyip Erdogan listened.",
                "Donald J. Trump left.");

        assertThat(tagged.persons()).containsExactly("Volodymyr Zelensky", "Recep Tayyip Erdoğan", "Donald Trump");
    }

    @Test
    void nameEndsBeforeAnotherName() {
        assertThat(Tagged.of("Then Igor Nyström White House officials left.").persons())
            .containsExactly("Igor Nyström");
        assertThat(Tagged.of("President Otto Berglund Friday signed it.").persons()).containsExactly("Otto Berglund");
    }

    @Test
    void nameEndsAtTheSentence() {
        assertThat(Tagged.of("It was Igor Nyström. Kalmar slept.").persons()).containsExactly("Igor Nyström");
    }

    @ParameterizedTest
    @ValueSource(strings = { "The Foreign Ministry, which is in town, agreed.", "General Motors said so.",
            "The Security Council Secretary General agreed.", "Prime Minister’s Questions were loud.",
            "On Mark Monday they met.", "The Chief Executive Officer agreed.", "Christian Democrats voted.",
            "Attorney General was the post he wanted.", "Will Russia agree?", "The Premier League starts.",
            "It was Captain Very Big Loud Grey Boats again.", "He bought Harbour Holdings, the owner of boats.",
            "The Store was shut.", "In March May Day was near.", "The President Said, the paper wrote.",
            "King County is large." })
    void takesNothingElseForAPerson(String text) {
        assertThat(Tagged.of(text).persons()).isEmpty();
    }

    @Test
    void readsTitlesOfOtherLanguages() {
        assertThat(Tagged.in("de", "Der Bürgermeister Ekkehard Brunkhorst Mitarbeiter gelobt.").persons())
            .containsExactly("Ekkehard Brunkhorst");
        assertThat(Tagged.in("es", "El alcalde Fermín Olabarría habló.").persons()).containsExactly("Fermín Olabarría");
        assertThat(Tagged.in("fr", "Le ministre Aurélien Vasseur parle.").persons())
            .containsExactly("Aurélien Vasseur");
        assertThat(Tagged.in("uk", "Учора Володимир Зеленський виступив.").persons())
            .containsExactly("Volodymyr Zelensky");
    }

    @Test
    void guessesNoNamesInHeadlines() {
        assertThat(Tagged.withHeadline("President Harbour Plans Anger Igor Fans Everywhere").persons()).isEmpty();
    }

}
