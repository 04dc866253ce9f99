package copydesk.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import copydesk.contract.annotation.Coordinates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

class SeedTablesTests {

    static final List<String> TABLES = SeedTables.STANDARD;

    private final KnowledgeBase seed = KnowledgeBase.standard();

    @Test
    void knowsManyThousands() {
        assertThat(this.seed.size()).isGreaterThan(9_000);
        assertThat(kinds()).containsKeys(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.EVENT);
        assertThat(kinds().get(Kind.PERSON)).isGreaterThan(1_200);
        assertThat(kinds().get(Kind.ORGANISATION)).isGreaterThan(4_000);
        assertThat(kinds().get(Kind.PLACE)).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "Ukraine|Q212|Ukraine", "Ukraine's|Q212|Ukraine", "Украина|Q212|Ukraine",
                    "Estados Unidos|Q30|United States", "США|Q30|United States", "Німеччина|Q183|Germany",
                    "Allemagne|Q183|Germany", "República Federal de Alemania|Q183|Germany", "Warschau|Q270|Warsaw",
                    "Відень|Q1741|Vienna", "Greenland|Q223|Greenland", "ООН|Q1065|United Nations",
                    "Wolodymyr Selenskyj|Q3874799|Volodymyr Zelensky", "Maria Cantwell|Q22250|Maria Cantwell",
                    "Bernie Sanders|Q359442|Bernie Sanders" })
    void knowsNamesInManyLanguages(String name, String number, String label) {
        KnownEntity first = this.seed.entity(this.seed.candidates(name).get(0).entity());

        assertThat(first.uri()).isEqualTo("http://www.wikidata.org/entity/" + number);
        assertThat(first.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({ "Keir Starmer,GB,prime minister of United Kingdom",
            "Rustem Umerov,UA,secretary of the security council", "Lyon,FR,city in", "Kyiv,UA,capital of Ukraine",
            "Russian Defense Ministry,RU,defence ministry of Russia", "Schalke 04,DE,football club of Germany",
            "Tuscany,IT,region of Italy", "Bernie Sanders,US,United States senator for Vermont" })
    void knowsWhatAndWhere(String name, String country, String description) {
        KnownEntity first = this.seed.entity(this.seed.candidates(name).get(0).entity());

        assertThat(first.countries()).containsExactly(country);
        assertThat(first.description()).startsWith(description);
    }

    @ParameterizedTest
    @CsvSource({ "Istanbul,41.01,28.95", "Sydney,-33.87,151.21", "Washington D.C.,38.9,-77.04", "Hanoi,21.02,105.84",
            "Buenos Aires,-34.61,-58.38", "France,46,2", "New Zealand,-41,174" })
    void knowsWhereCitiesAndCountriesAre(String name, double latitude, double longitude) {
        assertThat(this.seed.entity(this.seed.candidates(name).get(0).entity()).coordinates())
            .isEqualTo(new Coordinates(latitude, longitude));
    }

    @Test
    void knowsWhereEveryCapitalAndCountryIs() {
        List<String> nowhere = IntStream.range(0, this.seed.size())
            .mapToObj(this.seed::entity)
            .filter((entity) -> entity.kind() == Kind.PLACE && entity.coordinates() == null)
            .filter((entity) -> entity.description().matches("(country in|capital of) .*"))
            .map(KnownEntity::label)
            .toList();

        assertThat(nowhere).isEmpty();
    }

    @Test
    void countryBeforeState() {
        List<String> descriptions = this.seed.candidates("Georgia")
            .stream()
            .map((each) -> this.seed.entity(each.entity()).description())
            .toList();

        assertThat(descriptions).containsExactly("country in Western Asia", "state of the United States");
    }

    @Test
    void demonymLeadsToTheCountry() {
        KnownEntity ukraine = this.seed.entity(this.seed.candidates("Ukrainian").get(0).entity());

        assertThat(ukraine.label()).isEqualTo("Ukraine");
        assertThat(ukraine.demonyms()).containsExactly("Ukrainian", "Ukrainians");
        assertThat(ukraine.countries()).containsExactly("UA");
    }

    @Test
    void whatIsKnownOfAHandMadeEntityIsItsOwn() {
        assertThat(this.seed.candidates("Lyon")).hasSize(1);
        assertThat(this.seed.candidates("Kaja Kallas")).hasSize(1);
        assertThat(this.seed.candidates("Keir Starmer")).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void tablesAreWellFormed(String table) {
        List<SeedRow> rows = SeedTables.rows(table);

        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(rows).allSatisfy((row) -> {
            assertThat(row.columns()).as(row.kindAndName()).hasSizeBetween(5, 11);
            assertThat(
                    row.columns().length < 11 || row.columns()[10].matches("-?\\d{1,2}\\.\\d\\d,-?\\d{1,3}\\.\\d\\d"))
                .as(row.kindAndName())
                .isTrue();
            assertThat(Kind.ofCode(row.columns()[0])).as(row.kindAndName()).isNotNull();
            assertThat(row.columns()[1]).isNotBlank().isEqualTo(row.columns()[1].strip()).doesNotStartWith("=");
            assertThat(row.columns()[4]).as(row.kindAndName()).matches("(Q[1-9]\\d*)?");
        });
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void everySpellingFindsItsEntity(String table) {
        for (SeedRow row : SeedTables.rows(table)) {
            List<String> spellings = new ArrayList<>(List.of(row.columns()[2].split("\\|")));
            spellings.add(row.columns()[1]);
            for (String spelling : spellings) {
                if (!spelling.isEmpty()) {
                    String name = spelling.startsWith("=") ? spelling.substring(1) : spelling;
                    assertThat(this.seed.candidates(name)).as(spelling)
                        .anyMatch((each) -> this.seed.entity(each.entity()).label().equals(row.columns()[1]));
                }
            }
        }
    }

    @Test
    void noNumberIsGivenToTwoNames() {
        Map<String, String> names = new HashMap<>();
        Set<String> doubled = new HashSet<>();
        for (String table : TABLES) {
            for (SeedRow row : SeedTables.rows(table)) {
                String other = names.putIfAbsent(row.columns()[4], row.kindAndName());
                if (!row.columns()[4].isEmpty() && other != null && !other.equals(row.kindAndName())) {
                    doubled.add(other + " and " + row.kindAndName());
                }
            }
        }

        assertThat(doubled).isEmpty();
    }

    private Map<Kind, Integer> kinds() {
        Map<Kind, Integer> kinds = new HashMap<>();
        IntStream.range(0, this.seed.size())
            .forEach((ordinal) -> kinds.merge(this.seed.entity(ordinal).kind(), 1, Integer::sum));
        return kinds;
    }

}
