package copydesk.enrich.identity;

import java.util.List;
import java.util.stream.Stream;

import copydesk.knowledge.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FullNamesTests {

    @ParameterizedTest
    @CsvSource({ "HKFTU, 0", "HKF, 0", "FTU, 0", "HK, -1", "TU, -1", "Hong Kong, 0", "Trade Unions, 0", "KFT, -1" })
    void organisationIsCalledByItsLettersAndItsFirstOrLastWords(String shortForm, int full) {
        assertThat(full("Hong Kong Federation of Trade Unions", shortForm)).isEqualTo(full);
    }

    // letters of Deseret, each of which is two characters
    @ParameterizedTest
    @CsvSource({ "𐐀𐐁𐐂𐐃, 0", "𐐀𐐁𐐂, 0", "𐐁𐐂𐐃, 0", "𐐀𐐁, -1", "𐐂𐐃, -1", "𐐁𐐂, -1" })
    void lettersOfTwoCharactersCountOnce(String shortForm, int full) {
        assertThat(full("𐐀b 𐐁b 𐐂b 𐐃b", shortForm)).isEqualTo(full);
    }

    @Test
    void oneLetterIsNoAcronymHoweverItIsWritten() {
        assertThat(full("𐐀b council", "𐐀")).isEqualTo(-1);
        assertThat(full("Xb council", "X")).isEqualTo(-1);
    }

    private static int full(String name, String shortForm) {
        List<NamedThing> things = Stream.of(name, shortForm)
            .map((each) -> NamedThing.of(Kind.ORGANISATION, each))
            .toList();
        return new FullNames(things, ArticleWords.of(Stream.of(""))).of(1);
    }

}
