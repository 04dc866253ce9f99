package copydesk.enrich.speaker;

import copydesk.enrich.sentence.Read;
import copydesk.enrich.sentence.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole sentence is the phrase. */
class DescriptionTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            en => neighbour Brumm Qvale => Brumm Qvale => UNKNOWN
            en => the analyst => the analyst => UNKNOWN
            en => two officials => two officials => GROUP
            en => the police => the police => GROUP
            en => a woman of Lviv => a woman of Lviv => FEMALE
            de => der Analyst => der Analyst => UNKNOWN
            """)
    void namesWhoIsMeant(String language, String text, String name, Gender gender) {
        Figure figure = of(language, text).figure();

        assertThat(figure.speaker().name()).isEqualTo(name);
        assertThat(figure.speaker().entity()).isNull();
        assertThat(figure.gender()).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource({ "neighbour Brumm Qvale,true", "Brumm Qvale,true", "the analyst,false", "the Qvale,false" })
    void aNameMayEndIt(String text, boolean named) {
        assertThat(of("en", text).isNamed()).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({ "en,the chancellor,true", "en,the former chancellor,true", "en,the chancellor of Austria,false",
            "en,a chancellor,false", "en,the boat,false", "fr,le chef de l'\u00e9tat,true", "de,der Kanzler,true" })
    void aPostTellsNotWhose(String language, String text, boolean post) {
        assertThat(of(language, text).isPost()).isEqualTo(post);
    }

    @ParameterizedTest
    @CsvSource({ "the 34-year-old,true", "the German,true", "the german,false", "a 34-year-old,false",
            "the old German,false" })
    void anEpithetTellsAgeOrNation(String text, boolean epithet) {
        assertThat(of("en", text).isEpithet()).isEqualTo(epithet);
    }

    @ParameterizedTest
    @CsvSource({ "the Russian leader,true", "the leader,false", "a Russian leader,false", "the Russian singer,false" })
    void aLeaderLeadsSomething(String text, boolean leader) {
        assertThat(of("en", text).isLeader()).isEqualTo(leader);
    }

    @Test
    void longNameIsCutBetweenCharacters() {
        String ships = "\uD83D\uDEA2".repeat(150);

        assertThat(of("en", "a " + ships).figure().speaker().name()).isEqualTo("a " + ships.substring(0, 118));
        assertThat(of("en", "an " + ships).figure().speaker().name()).isEqualTo("an " + ships.substring(0, 118));
    }

    private static Description of(String language, String text) {
        Sentence sentence = Read.sentences(language, text).get(0);
        return new Description(sentence, Phrase.description(0, sentence.size()));
    }

}
