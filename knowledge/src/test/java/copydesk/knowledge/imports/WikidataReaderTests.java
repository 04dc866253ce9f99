package copydesk.knowledge.imports;

import java.util.List;

import copydesk.contract.annotation.Coordinates;
import copydesk.knowledge.Alias;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeEntry;
import copydesk.knowledge.KnownEntity;
import copydesk.knowledge.newsroom.BadLineException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WikidataReaderTests {

    private static final String MINISTER = """
            {"type":"item","id":"Q999001","labels":{"de":{"language":"de","value":"Anna Öberg"},"sv":{"language":"sv","value":"Anna Ö"},
            "en":{"language":"en","value":"Anna Oberg"}},"descriptions":{"en":{"language":"en","value":"Ukrainian politician"}},
            "aliases":{"en":[{"language":"en","value":"A. Oberg"},{"language":"en","value":"AO"}],"sv":[{"language":"sv","value":"Annan"}]},
            "claims":{"P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":{"entity-type":"item","numeric-id":5,
            "id":"Q5"},"type":"wikibase-entityid"},"datatype":"wikibase-item"},"type":"statement","id":"x","rank":"normal"}],
            "P27":[{"mainsnak":{"datavalue":{"value":{"id":"Q212"}}},"rank":"normal"}],
            "P106":[{"mainsnak":{"datavalue":{"value":{"id":"Q82955"}}},"rank":"normal"},
            {"mainsnak":{"datavalue":{"value":{"id":"Q33999"}}},"rank":"deprecated"}],
            "P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q777"}}},"qualifiers":{"P582":[{"snaktype":"value"}]},"rank":"normal"},
            {"mainsnak":{"datavalue":{"value":{"id":"Q778"}}},"qualifiers":{"P580":[{"snaktype":"value"}]},"rank":"preferred"}],
            "P569":[{"mainsnak":{"datavalue":{"value":{"time":"+1966-02-19T00:00:00Z","precision":11}}},"rank":"normal"}],
            "P102":[{"mainsnak":{"datavalue":{"value":{"id":"Q888"}}},"rank":"normal"}],
            "P646":[{"mainsnak":{"datavalue":{"value":"/m/0abc","type":"string"}},"rank":"normal"}],
            "P570":[{"mainsnak":{"snaktype":"novalue"},"rank":"normal"}]},
            "sitelinks":{"enwiki":{"site":"enwiki","title":"Anna Oberg","badges":[]},"dewiki":{"site":"dewiki","title":"x","badges":[]}},
            "lastrevid":1},"""
        .replace("\n", "");

    @Test
    void readsAPerson() throws BadLineException {
        KnowledgeEntry entry = read(MINISTER);

        assertThat(entry).isNotNull();
        assertThat(entry.entity()).isEqualTo(new KnownEntity("http://www.wikidata.org/entity/Q999001", "Anna Oberg",
                Kind.PERSON, "Ukrainian politician", 2, List.of("UA"), List.of("politician", "Q778", "1966"),
                List.of("http://www.wikidata.org/entity/Q888"), List.of()));
        assertThat(entry.aliases()).containsExactly(new Alias("Anna Öberg", false, 0.8),
                new Alias("A. Oberg", false, 0.5), new Alias("AO", true, 0.5));
    }

    @Test
    void firstLanguageGivesTheLabel() throws BadLineException {
        KnowledgeEntry entry = new WikidataReader(List.of("sv", "en"), 0).read(MINISTER);

        assertThat(entry).isNotNull();
        assertThat(entry.entity().label()).isEqualTo("Anna Ö");
        assertThat(entry.aliases()).extracting(Alias::text).containsExactly("Anna Oberg", "A. Oberg", "AO", "Annan");
    }

    @Test
    void labelOfAllLanguagesHelpsOut() throws BadLineException {
        KnowledgeEntry entry = read(item("\"labels\":{\"mul\":{\"value\":\"Ann\"},\"ja\":{\"value\":\"アン\"}}"));

        assertThat(entry).isNotNull();
        assertThat(entry.entity().label()).isEqualTo("Ann");
        assertThat(entry.aliases()).isEmpty();
    }

    @Test
    void readsACountryWithItsCodeDemonymAndShortName() throws BadLineException {
        KnowledgeEntry entry = new WikidataReader(List.of("en"), 50).read(item(
                "\"labels\":{\"en\":{\"value\":\"Kalmaria\"}},\"claims\":{" + claim("P31", "{\"id\":\"Q6256\"}") + ","
                        + claim("P297", "\"KX\"") + "," + claim("P1549", "{\"text\":\"Kalmarian\",\"language\":\"en\"}")
                        + "," + claim("P1813", "{\"text\":\"KR\",\"language\":\"en\"}") + "}"));

        assertThat(entry).isNotNull();
        assertThat(entry.entity().kind()).isEqualTo(Kind.PLACE);
        assertThat(entry.entity().countries()).containsExactly("KX");
        assertThat(entry.entity().demonyms()).containsExactly("Kalmarian");
        assertThat(entry.aliases()).containsExactly(new Alias("KR", true, 0.5));
    }

    @Test
    void demonymOfAnotherLanguageIsLeftOut() throws BadLineException {
        KnowledgeEntry entry = read(item("\"labels\":{\"en\":{\"value\":\"Kalmaria\"}},\"claims\":{"
                + claim("P1549", "{\"text\":\"kalmarilainen\",\"language\":\"fi\"}") + "}"));

        assertThat(entry).isNotNull();
        assertThat(entry.entity().demonyms()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Q5|PERSON", "Q515|PLACE", "Q4830453|ORGANISATION", "Q7278|ORGANISATION",
            "Q198|EVENT", "Q999999999|OTHER" })
    void classGivesTheKind(String number, Kind kind) throws BadLineException {
        KnowledgeEntry entry = read(item("\"labels\":{\"en\":{\"value\":\"X\"}},\"claims\":{"
                + claim("P31", "{\"id\":\"" + number + "\"}") + "}"));

        assertThat(entry).isNotNull();
        assertThat(entry.entity().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = { "P569|{\"time\":\"+1966-02-19T00:00:00Z\"}|PERSON",
            "P159|{\"id\":\"Q90\"}|ORGANISATION", "P625|{\"latitude\":1.5,\"longitude\":2}|PLACE" })
    void withoutAKnownClassOtherPropertiesTell(String property, String value, Kind kind) throws BadLineException {
        KnowledgeEntry entry = read(
                item("\"labels\":{\"en\":{\"value\":\"X\"}},\"claims\":{" + claim(property, value) + "}"));

        assertThat(entry).isNotNull();
        assertThat(entry.entity().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "none", value = {
            "{\"latitude\":41.01,\"longitude\":28.95,\"altitude\":null,\"precision\":0.01,\"globe\":\"http://www.wikidata.org/entity/Q2\"}|41.01,28.95",
            "{\"globe\":\"http://www.wikidata.org/entity/Q405\",\"latitude\":-43.3,\"longitude\":-11.2}|none",
            "{\"latitude\":1,\"longitude\":-2}|1,-2", "{\"latitude\":1}|none",
            "{\"latitude\":95.5,\"longitude\":1}|none", "\"1,2\"|1,2", "\"here\"|none" })
    void keepsWhereOnEarthAPlaceIs(String value, @Nullable String point) throws BadLineException {
        KnowledgeEntry entry = read(
                item("\"labels\":{\"en\":{\"value\":\"X\"}},\"claims\":{" + claim("P625", value) + "}"));

        assertThat(entry).isNotNull();
        assertThat(entry.entity().kind()).isEqualTo(Kind.PLACE);
        assertThat(entry.entity().coordinates())
            .isEqualTo((point != null) ? Coordinates.of(point).orElseThrow() : null);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Q4167836", "Q4167410", "Q13406463", "Q202444" })
    void pagesAboutPagesAndNamesAreNotKept(String number) throws BadLineException {
        assertThat(read(item("\"labels\":{\"en\":{\"value\":\"X\"}},\"claims\":{"
                + claim("P31", "{\"id\":\"" + number + "\"}") + "}")))
            .isNull();
    }

    @Test
    void littleKnownEntitiesAreNotKept() throws BadLineException {
        assertThat(new WikidataReader(List.of("en"), 2).read(MINISTER)).isNotNull();
        assertThat(new WikidataReader(List.of("en"), 3).read(MINISTER)).isNull();
    }

    @Test
    void entityWithoutANameInOurLanguagesIsNotKept() throws BadLineException {
        assertThat(new WikidataReader(List.of("uk"), 0).read(MINISTER)).isNull();
    }

    @Test
    void emptyPartsMayBeArrays() throws BadLineException {
        assertThat(read(item("\"labels\":{\"en\":{\"value\":\"X\"}},\"descriptions\":[],\"aliases\":[],\"claims\":[],"
                + "\"sitelinks\":[]")))
            .isNotNull();
    }

    @Test
    void bracketsOfTheArrayAreNoItems() throws BadLineException {
        assertThat(read("[")).isNull();
        assertThat(read("]")).isNull();
        assertThat(read("")).isNull();
        assertThat(read("{\"type\":\"property\",\"id\":\"P31\",\"labels\":{\"en\":{\"value\":\"instance of\"}}}"))
            .isNull();
    }

    @Test
    void everyCutLineIsBadOrSaysNothing() throws BadLineException {
        String whole = MINISTER.substring(0, MINISTER.length() - 1);

        for (int length = 2; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> read(cut)).as(cut).isInstanceOf(BadLineException.class);
        }
    }

    @Test
    void deepNestingIsABadLine() {
        assertThatThrownBy(() -> read("{\"x\":" + "[".repeat(100_000))).isInstanceOf(BadLineException.class)
            .hasMessageStartingWith("The line is no whole JSON object");
    }

    private static @Nullable KnowledgeEntry read(String line) throws BadLineException {
        return new WikidataReader(List.of("en", "de"), 0).read(line);
    }

    private static String item(String members) {
        return "{\"type\":\"item\",\"id\":\"Q1\"," + members + "}";
    }

    private static String claim(String property, String value) {
        return "\"" + property + "\":[{\"mainsnak\":{\"datavalue\":{\"value\":" + value + "}},\"rank\":\"normal\"}]";
    }

}
