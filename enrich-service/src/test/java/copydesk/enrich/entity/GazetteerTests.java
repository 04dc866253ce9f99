package copydesk.enrich.entity;

import copydesk.enrich.text.PhraseTrie;

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
import copydesk.enrich.text.Folding;
import copydesk.enrich.text.Slug;
import copydesk.enrich.text.Token;
import copydesk.enrich.text.Tokenizer;
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
    @ValueSource(strings = { "places.tsv", "organisations.tsv", "people.tsv", "events.tsv", "objects.tsv" })
    void tablesAreWellFormed(String table) throws IOException {
        Set<String> names = new HashSet<>();
        for (String[] columns : rows(table)) {
            assertThat(columns).as(columns[1]).hasSize(columns[0].equals("object") ? 7 : 5);
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
        for (String table : List.of("places.tsv", "organisations.tsv", "people.tsv", "events.tsv", "objects.tsv")) {
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
        for (String table : List.of("places.tsv", "organisations.tsv", "people.tsv", "events.tsv", "objects.tsv")) {
            for (String[] columns : rows(table)) {
                assertThat(columns[4].isEmpty() || numbers.add(columns[4])).as(columns[1]).isTrue();
            }
        }
    }

    @Test
    void noTwoNamesHaveTheSameId() throws IOException {
        Set<String> ids = new HashSet<>();
        for (String[] columns : allRows()) {
            assertThat(ids.add(columns[0] + ":" + Slug.of(columns[1]))).as(columns[1]).isTrue();
        }
        assertThat(ids).hasSize(this.gazetteer.size());
    }

    @ParameterizedTest
    @CsvSource({ "places.tsv,place", "organisations.tsv,organisation", "people.tsv,person", "events.tsv,event",
            "objects.tsv,object" })
    void tableHoldsOneKind(String table, String kind) throws IOException {
        assertThat(rows(table)).extracting((columns) -> columns[0]).containsOnly(kind);
    }

    @Test
    void everySpellingCanBeFound() throws IOException {
        for (String[] columns : allRows()) {
            for (String spelling : spellings(columns)) {
                String[] words = folded(spelling.startsWith("=") ? spelling.substring(1) : spelling);

                PhraseTrie.Match<Gazetteer.Form> match = this.gazetteer.asWritten().longest(words, 0);

                assertThat(match).as(spelling).isNotNull();
                assertThat(match.end()).as(spelling).isEqualTo(words.length);
                assertThat(match.value().named().name()).as(spelling).isEqualTo(columns[1]);
            }
        }
    }

    @Test
    void noSpellingIsEmptyOrRepeatsTheName() throws IOException {
        for (String[] columns : allRows()) {
            List<String> spellings = spellings(columns);
            assertThat(spellings).as(columns[1]).doesNotHaveDuplicates().allMatch((spelling) -> !spelling.isBlank());
            assertThat(spellings).as(columns[1]).allMatch((spelling) -> spelling.equals(spelling.strip()));
        }
    }

    @Test
    void onlyCountriesHaveDemonymsAndEachIsOfOneCountry() throws IOException {
        Set<String> demonyms = new HashSet<>();
        for (String[] columns : allRows()) {
            for (String demonym : columns[3].isEmpty() ? new String[0] : columns[3].split("\\|")) {
                assertThat(columns[0]).as(demonym).isEqualTo("place");
                assertThat(Character.isUpperCase(demonym.charAt(0))).as(demonym).isTrue();
                assertThat(demonyms.add(demonym)).as("%s stands twice", demonym).isTrue();
            }
        }
        assertThat(demonyms).hasSizeGreaterThan(200);
    }

    @Test
    void cyrillicSpellingsHoldNoLatinLetters() throws IOException {
        for (String[] columns : allRows()) {
            assertThat(spellings(columns)).as(columns[1])
                .noneMatch(
                        (spelling) -> spelling.matches(".*\\p{IsCyrillic}.*") && spelling.matches(".*\\p{IsLatin}.*"));
        }
    }

    @Test
    void exactSpellingCountsOnlyAsWritten() {
        Gazetteer own = new Gazetteer();
        own.add("organisation\tHarbour Watch\t=HaWa|Harbour Guard\t\t");

        assertThat(own.size()).isEqualTo(1);
        assertThat(own.asWritten().longest(new String[] { "HaWa" }, 0)).isNotNull();
        assertThat(own.inCapitals().longest(new String[] { "HAWA" }, 0)).isNull();
        assertThat(own.inCapitals().longest(new String[] { "HARBOUR", "GUARD" }, 0)).isNotNull();
    }

    @Test
    void firstOfTwoLinesKeepsIdAndSpelling() {
        Gazetteer own = new Gazetteer();
        own.add("place\tÖster\t\t\tQ1");
        own.add("place\tOster\t\t\tQ2");

        assertThat(own.size()).isEqualTo(1);
        assertThat(Objects.requireNonNull(own.byId("place:oster")).name()).isEqualTo("Öster");
    }

    private static List<String> spellings(String[] columns) {
        return List.of((columns[2].isEmpty() ? columns[1] : columns[1] + "|" + columns[2]).split("\\|"));
    }

    private static String[] folded(String spelling) {
        return Tokenizer.tokens(spelling).stream().map(Token::text).map(Folding::fold).toArray(String[]::new);
    }

    private static List<String[]> allRows() throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String table : List.of("places.tsv", "organisations.tsv", "people.tsv", "events.tsv", "objects.tsv")) {
            rows.addAll(rows(table));
        }
        return rows;
    }

    private static List<String[]> rows(String table) throws IOException {
        var stream = Objects
            .requireNonNull(GazetteerTests.class.getResourceAsStream("/copydesk/knowledge/seed/" + table));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter((line) -> !line.startsWith("#")).map((line) -> line.split("\t", -1)).toList();
        }
    }

}
