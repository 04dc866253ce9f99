package copydesk.enrich.entity;

import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OrganisationNamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "The Baltic Harbour Authority agreed.|Baltic Harbour Authority",
            "The Finnish Transport Agency agreed.|Finnish Transport Agency",
            "He studied at the University of Kalmar in May.|University of Kalmar",
            "The Kalmar State University was shut.|Kalmar State University",
            "The Ministry of Fisheries and Coasts agreed.|Ministry of Fisheries and Coasts",
            "The Kalmar University of Science and Technology shut.|Kalmar University of Science and Technology",
            "The Nordic Centre for Medium-Range Forecasts agreed.|Nordic Centre for Medium-Range Forecasts",
            "The Bank of Kalmar agreed.|Bank of Kalmar", "The Harbour Workers Union agreed.|Harbour Workers Union",
            "The Coastal People Party won.|Coastal People Party",
            "The chief of the General Staff resigned.|General Staff" })
    void findsNameByHeadWord(String text, String name) {
        assertThat(Tagged.of(text).organisations()).containsExactly(name);
        assertThat(Tagged.of(text).mention(name).evidence()).isEqualTo("rule:organisation-word");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Russia's Defense Ministry agreed.", "The Russian Defense Ministry agreed.",
            "Russia\u2019s Defense Ministry agreed.", "The Russia Defense Ministry agreed." })
    void ministryBelongsToItsCountry(String text) {
        assertThat(Tagged.of(text).organisations()).containsExactly("Russian Defense Ministry");
    }

    @Test
    void countryBeforeAMinistryIsAMentionOfItsOwn() {
        Tagged tagged = Tagged.of("Japan's Foreign Ministry agreed.");

        assertThat(tagged.mentionsOf("place:japan")).containsExactly("Japan");
        assertThat(tagged.mentionsOf("organisation:japanese-foreign-ministry")).containsExactly("Foreign Ministry");
    }

    @Test
    void bareMinistryIsTheOneNamedWithItsCountry() {
        Tagged tagged = Tagged.of("The Foreign Ministry was silent.", "Japan's Foreign Ministry agreed.");

        assertThat(tagged.mentionsOf("organisation:japanese-foreign-ministry")).hasSize(2);
    }

    @Test
    void bareMinistryStaysOpenBetweenTwoCountries() {
        Tagged tagged = Tagged.of("Japan's Foreign Ministry met the Polish Foreign Ministry.",
                "The Foreign Ministry was silent.");

        assertThat(tagged.organisations()).containsExactly("Japanese Foreign Ministry", "Polish Foreign Ministry",
                "Foreign Ministry");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "Staff of the Foreign and Defense Ministries left.|Foreign Ministry|Defense Ministry",
                    "Poland's Foreign and Defense Ministries left.|Polish Foreign Ministry|Polish Defense Ministry",
                    "The Polish Foreign and Defense Ministries left.|Polish Foreign Ministry|Polish Defense Ministry",
                    "The Polish and Danish Foreign Ministries left.|Polish Foreign Ministry|Danish Foreign Ministry",
                    "The Polish Foreign and Danish Defense Ministries left.|Polish Foreign Ministry"
                            + "|Danish Defense Ministry",
                    "The Fire and Harbour Departments left.|Fire Department|Harbour Department" })
    void twoNamesShareTheirLastWord(String text, String one, String other) {
        assertThat(Tagged.of(text).organisations()).containsExactly(one, other);
    }

    @Test
    void eachOfTwoNamesIsAMentionOfItsOwnWords() {
        Tagged tagged = Tagged.of("Japan's Foreign Ministry agreed.", "The Foreign and Defense Ministries left.");

        assertThat(tagged.mentionsOf("organisation:japanese-foreign-ministry")).containsExactly("Foreign Ministry",
                "Foreign");
        assertThat(tagged.mentionsOf("organisation:defense-ministry")).containsExactly("Defense Ministries");
        assertThat(tagged.mention("Defense Ministries").confidence()).isEqualTo(0.78);
    }

    @ParameterizedTest
    @ValueSource(strings = { "The Ministries agreed.", "The Defense Ministries agreed.",
            "The foreign and Defense Ministries agreed.", "Ministers and Ministries agreed.",
            "The Ukrainian Defense Minister agreed." })
    void severalMinistriesWithoutANameEachAreNone(String text) {
        assertThat(Tagged.of(text).organisations()).isEmpty();
    }

    @Test
    void acronymInBracketsMeansTheNameBefore() {
        Tagged tagged = Tagged.of("The Coastal Safety Agency (CSA) was told. CSA said nothing.");

        assertThat(tagged.mentionsOf("organisation:coastal-safety-agency")).containsExactly("Coastal Safety Agency",
                "CSA", "CSA");
    }

    @Test
    void acronymOfTheArticleGoesBeforeTheKnownOne() {
        Tagged tagged = Tagged.of("The Fjord Safety Bureau (FSB) met. The FSB said nothing.");

        assertThat(tagged.organisations()).containsExactly("Fjord Safety Bureau");
    }

    @Test
    void knownNameAndAcronymAreOne() {
        Tagged tagged = Tagged.of("Federal Security Service (FSB) officers came. The FSB left.");

        assertThat(tagged.mentionsOf("organisation:federal-security-service"))
            .containsExactly("Federal Security Service", "FSB", "FSB");
    }

    @Test
    void nameEndsBeforeAnotherName() {
        Tagged tagged = Tagged.of("The University of Kalmar and Sweden met the Aid Agency for Syria.");

        assertThat(tagged.organisations()).containsExactly("University of Kalmar", "Aid Agency");
        assertThat(tagged.places()).containsExactly("Sweden", "Syria");
    }

    @Test
    void longestNameWins() {
        Tagged tagged = Tagged.of("The New York Times wrote about the Bank of England.");

        assertThat(tagged.organisations()).containsExactly("New York Times", "Bank of England");
        assertThat(tagged.places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "The ministry agreed.", "Ministry officials agreed.", "The Party was over.",
            "However, Court was closed." })
    void headWordAloneIsNoName(String text) {
        assertThat(Tagged.of(text).organisations()).isEmpty();
    }

    @Test
    void shortWordsInCapitalsAreNoAcronyms() {
        Tagged tagged = Tagged.block(BlockRole.HEADLINE, "TELL US WHO CAME FIRST TO KALMAR PORT");

        assertThat(tagged.found().entities()).isEmpty();
    }

}
