package copydesk.enrich.entity;

import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceNamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "It is near Dolmabahçe Palace, they said.|Dolmabahçe Palace",
                    "On Lake Balaton it rained.|Lake Balaton", "They met at Karlsro Castle again.|Karlsro Castle",
                    "Boats left Ölands Harbour late.|Ölands Harbour",
                    "Fires burned in the Sunnerbo District on Friday.|Sunnerbo District",
                    "They crossed the Gulf of Bothnia.|Gulf of Bothnia" })
    void findsNameByHeadWord(String text, String name) {
        assertThat(Tagged.of(text).places()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "Talks in Istanbul failed.|Istanbul", "Istanbul's mayor spoke.|Istanbul",
                    "Russia-Ukraine talks failed.|Russia", "The U.S.-led group met.|United States",
                    "They flew to Türkiye.|Turkey", "He went to Lodz.|Łódź", "KYIV, May 15 (Reuters) - It rained.|Kyiv",
                    "It was a Kyiv\u2019s night.|Kyiv" })
    void findsKnownNameInsideOtherWriting(String text, String name) {
        assertThat(Tagged.of(text).places()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = { "The turkey was dry.", "Russians and Ukrainians met.", "The Parisian style won.",
            "They said Omani twice.", "Michael Jordan played.", "Jordan Thorvaldsson played.", "It read istanbul.",
            "They sailed to New Georgia.", "The Store was shut." })
    void findsNoPlaceElsewhere(String text) {
        assertThat(Tagged.of(text).places()).isEmpty();
    }

    @Test
    void readsBlockCapitals() {
        Tagged tagged = Tagged.block(BlockRole.HEADLINE, "UKRAINE SENDS TEAM TO ISTANBUL, ERDOGAN SAYS");

        assertThat(tagged.places()).containsExactly("Ukraine", "Istanbul");
        assertThat(tagged.persons()).containsExactly("Recep Tayyip Erdoğan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "de|Der Zug fährt nach Köln.|Cologne", "fr|Le train va en Russie.|Russia",
            "es|El tren va a Moscú.|Moscow", "uk|Потяг їде до Харкова.|Kharkiv", "ru|Поезд едет из Москвы.|Moscow" })
    void readsNamesOfOtherLanguages(String language, String text, String name) {
        assertThat(Tagged.in(language, text).places()).containsExactly(name);
    }

    @Test
    void cityWhoseNameTwoHaveIsToldByItsCountryOrLeftOut() {
        assertThat(Tagged.of("They work in San Jose.").places()).containsExactly("San Jose, California");
        assertThat(Tagged.of("They work in San José, Costa Rica.").places()).containsExactly("San José, Costa Rica");
        assertThat(Tagged.of("They work in San José.").places()).isEmpty();
    }

}
