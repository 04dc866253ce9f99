package copydesk.knowledge.naming;

import java.util.List;
import java.util.Random;

import copydesk.knowledge.Alias;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DerivedNamesTests {

    @Test
    void universityIsCalledByItsLettersAndItsCity() {
        assertThat(DerivedNames.of("University of Kalmar, Borgholm", Kind.ORGANISATION)).containsExactly(
                new Alias("University of Kalmar Borgholm", false, 0.5),
                new Alias("University of Kalmar at Borgholm", false, 0.5), new Alias("Borgholm", false, 0.2),
                new Alias("UK Borgholm", false, 0.5));
        assertThat(names("University of Kalmar at Borgholm", Kind.ORGANISATION))
            .containsExactly("University of Kalmar Borgholm", "Borgholm", "UK Borgholm");
    }

    @Test
    void placeIsNotCalledByWhatItLiesIn() {
        assertThat(names("Springfield, Illinois", Kind.PLACE)).isEmpty();
        assertThat(names("Cottage at Kalmar", Kind.PLACE)).isEmpty();
    }

    @Test
    void oneLetterIsNoShortName() {
        assertThat(names("Institute, Kalmar", Kind.ORGANISATION)).containsExactly("Institute Kalmar",
                "Institute at Kalmar", "Kalmar");
    }

    @ParameterizedTest
    @CsvSource({ "Interstate 44 in Oklahoma, I 44", "Interstate 44, I 44", "U.S. Route 75, US 75",
            "U.S. Route 75 in Kansas, US 75 South", "U.S. Highway 12, Highway 12", "Ohio State Route 4, Highway 4",
            "Oklahoma State Highway 51, Hwy 51" })
    void roadIsCalledByItsNumber(String title, String name) {
        assertThat(names(title, Kind.PLACE)).contains(name);
    }

    @Test
    void partOfARoadIsCalledAsTheWholeRoad() {
        assertThat(DerivedNames.of("Interstate 44 in Oklahoma", Kind.PLACE)).startsWith(
                new Alias("Interstate 44", false, 0.5), new Alias("I 44", false, 0.5),
                new Alias("I 44 North", false, 0.2));
        assertThat(names("Interstate 44", Kind.PLACE)).doesNotContain("Interstate 44");
    }

    @Test
    void personLosesWhatTellsFatherFromSon() {
        assertThat(DerivedNames.of("Nils Berg the Younger", Kind.PERSON))
            .containsExactly(new Alias("Nils Berg", false, 0.5), new Alias("Berg", false, 0.2));
        assertThat(names("Nils Berg, Jr.", Kind.PERSON)).containsExactly("Nils Berg", "Berg");
        assertThat(names("Nils Berg III", Kind.PERSON)).containsExactly("Nils Berg", "Berg");
        assertThat(names("Nils Berg", Kind.PERSON)).isEmpty();
        assertThat(names("Interstate 44", Kind.PERSON)).isEmpty();
    }

    @Test
    void firstWordsBecomeLetters() {
        assertThat(names("National Baltic University Hospital", Kind.PLACE)).containsExactly("NBU Hospital");
        assertThat(names("Port of Rijeka Company", Kind.ORGANISATION)).isEmpty();
    }

    @Test
    void frenchNameIsTurned() {
        assertThat(names("Festival d'Avignon", Kind.EVENT)).containsExactly("Avignon Festival");
        assertThat(names("Festival d\u2019Avignon", Kind.EVENT)).containsExactly("Avignon Festival");
        assertThat(names("Port d'avance", Kind.EVENT)).isEmpty();
    }

    @Test
    void stationIsOneOfAnySort() {
        assertThat(names("Quay Street metro station", Kind.PLACE)).contains("Quay Street station");
        assertThat(names("Quay Street bus station", Kind.PLACE)).isEmpty();
    }

    @Test
    void bracketsAreNoPartOfIt() {
        assertThat(names("Avenue, Kalmar (film)", Kind.ORGANISATION)).contains("Avenue Kalmar");
    }

    @Test
    void standBehindTheNamesOfAnEntry() {
        KnowledgeEntry entry = KnowledgeEntry.of(Kind.PLACE, "kb:i44", "Interstate 44").alias("the road").build();

        KnowledgeEntry all = DerivedNames.with(entry);

        assertThat(all.entity()).isEqualTo(entry.entity());
        assertThat(all.aliases()).startsWith(new Alias("the road", false, 0.5), new Alias("I 44", false, 0.5));
    }

    @Test
    void anyTitleHasFewNamesAndNeverItself() {
        String[] parts = { "University", " of ", ", ", " at ", " (", ")", "Interstate 4", " in ", " d'", "\ud83d",
                " the Great", " Jr.", "", " ", "A B C D ", " metro station" };
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder title = new StringBuilder("K");
            for (int i = random.nextInt(9); i > 0; i--) {
                title.append(parts[random.nextInt(parts.length)]);
            }
            for (Kind kind : Kind.values()) {
                assertThat(names(title.toString(), kind)).hasSizeLessThan(32).doesNotContain(title.toString(), "");
            }
        }
    }

    @Test
    void endlessTitleEnds() {
        assertThat(names("Abc ".repeat(50_000), Kind.PLACE)).hasSize(9);
        assertThat(names("a".repeat(1_000_000), Kind.ORGANISATION)).isEmpty();
    }

    private static List<String> names(String title, Kind kind) {
        return DerivedNames.of(title, kind).stream().map(Alias::text).toList();
    }

}
