package copydesk.enrich.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import copydesk.knowledge.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MisspellingsTests {

    @ParameterizedTest
    @CsvSource({ "Chatnam Islands, Chatham Islands", "Chatam Islands, Chatham Islands",
            "Chattham Islands, Chatham Islands", "CHATNAM Islands, Chatham Islands", "Borgholms, Borgholm" })
    void oneLetterMayBeWrongMissingOrTooMany(String wrong, String right) {
        assertThat(meant(Kind.PLACE, wrong, right)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({ "Cahtham Islands, Chatham Islands", "Apollo 11 site, Apollo 12 site", "Kalmer, Kalmar",
            "Ghatham Islands, Chatham Islands", "Chatham Island Ferry, Chatham Islands" })
    void moreThanALetterIsAnotherThing(String name, String other) {
        assertThat(meant(Kind.PLACE, name, other)).isEqualTo(-1);
    }

    @Test
    void personOfAnotherGivenNameIsAnother() {
        assertThat(meant(Kind.PERSON, "Maria Lindqvist", "Mario Lindqvist")).isEqualTo(-1);
        assertThat(meant(Kind.PERSON, "Maria Lindkvist", "Maria Lindqvist")).isEqualTo(1);
    }

    @Test
    void anotherKindIsAnotherThing() {
        List<NamedThing> things = List.of(NamedThing.of(Kind.PLACE, "Chatnam Islands"),
                NamedThing.of(Kind.ORGANISATION, "Chatham Islands"));

        assertThat(new Misspellings(things, (index) -> index == 1).meant(0)).isEqualTo(-1);
    }

    @Test
    void whatNobodyKnowsIsNotMeant() {
        List<NamedThing> things = List.of(NamedThing.of(Kind.PLACE, "Chatnam Islands"),
                NamedThing.of(Kind.PLACE, "Chatham Islands"));

        assertThat(new Misspellings(things, (index) -> false).meant(0)).isEqualTo(-1);
    }

    @Test
    void nameWithoutLettersMeansNobody() {
        assertThat(meant(Kind.PLACE, "........", "Chatham Islands")).isEqualTo(-1);
        assertThat(meant(Kind.PLACE, "", "Chatham Islands")).isEqualTo(-1);
    }

    @Test
    void thousandsOfLongNamesAreQuickToCompare() {
        List<NamedThing> things = new ArrayList<>();
        IntStream.range(0, 2_000)
            .forEach((i) -> things.add(NamedThing.of(Kind.PLACE, "a".repeat(i % 300) + "harbour " + i)));

        Misspellings misspellings = new Misspellings(things, (index) -> index % 2 == 0);

        assertThat(IntStream.range(0, 2_000).map(misspellings::meant)).allMatch((meant) -> meant < 2_000);
    }

    private static int meant(Kind kind, String name, String other) {
        List<NamedThing> things = List.of(NamedThing.of(kind, name), NamedThing.of(kind, other));
        return new Misspellings(things, (index) -> index == 1).meant(0);
    }

}
