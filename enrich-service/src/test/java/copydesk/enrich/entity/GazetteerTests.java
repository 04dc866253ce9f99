package copydesk.enrich.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import copydesk.contract.annotation.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GazetteerTests {

    private final Gazetteer gazetteer = Gazetteer.standard();

    @Test
    void knowsThousandsOfNames() {
        assertThat(this.gazetteer.size()).isGreaterThan(2_500);
    }

    @ParameterizedTest
    @CsvSource({ "place:ukraine,PLACE,Ukraine,Q212", "place:sao-paulo,PLACE,São Paulo,Q174",
            "person:recep-tayyip-erdogan,PERSON,Recep Tayyip Erdoğan,Q39259",
            "organisation:north-atlantic-treaty-organization,ORGANISATION,North Atlantic Treaty Organization,Q7184",
            "event:world-war-ii,EVENT,World War II,Q362" })
    void knowsNameKindAndIdentity(String id, EntityKind kind, String name, String number) {
        assertThat(this.gazetteer.byId(id))
            .isEqualTo(new Named(id, kind, name, "http://www.wikidata.org/entity/" + number));
    }

    @Test
    void leavesUncertainIdentityOut() {
        assertThat(Objects.requireNonNull(this.gazetteer.byId("person:rustem-umerov")).uri()).isNull();
    }

    @Test
    void knowsCountriesByTheirAdjective() {
        assertThat(this.gazetteer.isDemonym("Ukrainian")).isTrue();
        assertThat(this.gazetteer.isDemonym("Kalmarian")).isFalse();
        assertThat(this.gazetteer.qualifier("place:ukraine")).isEqualTo("Ukrainian");
        assertThat(this.gazetteer.qualifier("place:kyiv")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "places.tsv", "organisations.tsv", "people.tsv", "events.tsv" })
    void tablesAreWellFormed(String table) throws IOException {
        Set<String> names = new HashSet<>();
        for (String[] columns : rows(table)) {
            assertThat(columns).as(columns[1]).hasSize(5);
            assertThat(EntityKind.valueOf(columns[0].toUpperCase(java.util.Locale.ROOT))).isNotNull();
            assertThat(names.add(columns[1])).as("%s stands twice", columns[1]).isTrue();
            assertThat(columns[1]).doesNotStartWith("=").isEqualTo(columns[1].strip());
            assertThat(columns[4]).matches("(Q[1-9]\\d*)?");
        }
    }

    @Test
    void noSpellingMeansTwoThings() throws IOException {
        Set<String> spellings = new HashSet<>();
        List<String> doubled = new ArrayList<>();
        for (String table : List.of("places.tsv", "organisations.tsv", "people.tsv", "events.tsv")) {
            for (String[] columns : rows(table)) {
                Set<String> own = new HashSet<>(List.of((columns[1] + "|" + columns[2]).split("\\|")));
                own.stream().filter((spelling) -> !spellings.add(spelling)).forEach(doubled::add);
            }
        }

        assertThat(doubled).isEmpty();
    }

    @Test
    void noIdentityIsGivenTwice() throws IOException {
        Set<String> numbers = new HashSet<>();
        for (String table : List.of("places.tsv", "organisations.tsv", "people.tsv", "events.tsv")) {
            for (String[] columns : rows(table)) {
                assertThat(columns[4].isEmpty() || numbers.add(columns[4])).as(columns[1]).isTrue();
            }
        }
    }

    private static List<String[]> rows(String table) throws IOException {
        var stream = Objects
            .requireNonNull(GazetteerTests.class.getResourceAsStream("/copydesk/enrich/entity/" + table));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter((line) -> !line.startsWith("#")).map((line) -> line.split("\t", -1)).toList();
        }
    }

}
