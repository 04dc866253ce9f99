package copydesk.knowledge.imports;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import copydesk.knowledge.Alias;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeEntry;
import copydesk.knowledge.newsroom.BadLineException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WikidataLinesTests {

    private static final String ENTITY = "http://www.wikidata.org/entity/";

    private static final String[] SNIPPETS = { "{", "}", "[", "]", "null", "5", "\"", ",", ":", "\\u", "\ud83d", "{}",
            "[[]]", "-1e9", "true", "\u0000" };

    @ParameterizedTest
    @ValueSource(strings = { "nonsense", "[{", "null", "\"Q1\"", "5", "<html>", "]]" })
    void lineThatIsNoObjectIsBad(String line) {
        assertThatThrownBy(() -> read(line)).isInstanceOf(BadLineException.class)
            .hasMessage("The line is no JSON object; a dump of Wikidata has one item a line.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"id\":\"Q1\"}", "{\"id\":\"Q1\",\"labels\":{}}",
            "{\"labels\":{\"en\":{\"value\":\"X\"}}}", "{\"id\":\"L1\",\"labels\":{\"en\":{\"value\":\"X\"}}}",
            "{\"id\":\"Q1\",\"labels\":{\"en\":{\"value\":\"\"}}}", "{\"id\":\"Q1\",\"labels\":{\"en\":\"X\"}}",
            "{\"id\":\"Q1\",\"labels\":{\"en\":{\"value\":7}}}" })
    void itemWithoutNumberOrNameIsNotKept(String line) throws BadLineException {
        assertThat(read(line)).isNull();
    }

    @Test
    void spacesAroundTheLineAndUnknownMembersDoNotMatter() throws BadLineException {
        KnowledgeEntry entry = kept(" \t{\"x\":{\"id\":[{\"id\":\"Q2\"}]},\"id\":\"Q1\",\"y\":[[],{}],\"labels\":"
                + "{\"en\":{\"value\":\"X\",\"more\":{\"value\":\"Y\"}}}} , ");

        assertThat(entry).isEqualTo(KnowledgeEntry.of(Kind.OTHER, ENTITY + "Q1", "X").build());
    }

    @ParameterizedTest
    @ValueSource(strings = { "القاهرة", "\u200fשלום\u202e abc", "\ud83d\ude00\ud83c\uddfa\ud83c\udde6",
            "a\u0000b\u001fc", "e\u0301\u0327", "\ufeffX", "\"quoted\" \\ back/slash", "a\tb\nc\r\n" })
    void escapedNameIsReadAsItWas(String name) throws BadLineException {
        assertThat(kept(item("\"labels\":{\"en\":{\"value\":" + escaped(name) + "}}")).entity().label())
            .isEqualTo(name);
    }

    @Test
    void nameOfAMillionLettersIsReadWhole() throws BadLineException {
        String name = "ж".repeat(1_000_000);

        assertThat(kept(named(name, "\"x\":1")).entity().label()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({ "NATO,true", "ÖVP,true", "ООН,true", "NATOS,false", "Us,false", "U.S.,false", "G7,false", "日本,false" })
    void onlyShortFormsInCapitalsAreExact(String name, boolean exact) throws BadLineException {
        KnowledgeEntry entry = kept(named("X", "\"aliases\":{\"en\":[{\"value\":\"" + name + "\"}]}"));

        assertThat(entry.aliases()).containsExactly(new Alias(name, exact, 0.5));
    }

    @Test
    void nameStandsOnceHoweverOftenItIsGiven() throws BadLineException {
        KnowledgeEntry entry = kept(item("""
                "labels":{"de":{"value":"Ypsilon"},"en":{"value":"Xylon"}},
                "aliases":{"en":[{"value":"Xylon"},{"value":"Ypsilon"},{"value":"Zeta"},{"value":"Zeta"}],
                "fr":[{"value":"Autre"}],"mul":[{"value":"Zeta"},{"value":"Omega"},{"value":""}]}"""));

        assertThat(entry.aliases()).containsExactly(new Alias("Ypsilon", false, 0.8), new Alias("Zeta", false, 0.5),
                new Alias("Omega", false, 0.5));
    }

    @Test
    void noMoreThanAHundredNamesAreKept() throws BadLineException {
        String names = IntStream.range(0, 150)
            .mapToObj((i) -> "{\"value\":\"Name " + i + "\"}")
            .collect(Collectors.joining(","));

        assertThat(kept(named("X", "\"aliases\":{\"en\":[" + names + "]}")).aliases()).extracting(Alias::text)
            .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj((i) -> "Name " + i).toList());
    }

    @Test
    void noMoreThanSixteenRelatedAreKeptTheirPartyFirst() throws BadLineException {
        String[] groups = IntStream.range(10, 30).mapToObj((i) -> id("Q" + i)).toArray(String[]::new);
        KnowledgeEntry entry = kept(claiming(claim("P463", groups) + "," + claim("P102", id("Q7"), id("Q7"))));

        assertThat(entry.entity().related()).hasSize(16)
            .startsWith(ENTITY + "Q7", ENTITY + "Q10", ENTITY + "Q11")
            .endsWith(ENTITY + "Q24");
    }

    @ParameterizedTest
    @CsvSource({ "0,0", "249,249", "250,250", "251,250", "100000,250" })
    void longDescriptionIsCut(int length, int kept) throws BadLineException {
        String line = named("X", "\"descriptions\":{\"en\":{\"value\":\"" + "d".repeat(length) + "\"}}");

        assertThat(kept(line).entity().description()).isEqualTo("d".repeat(kept));
    }

    @Test
    void longDescriptionIsNotCutWithinACharacter() throws BadLineException {
        String line = named("X", "\"descriptions\":{\"en\":{\"value\":\"" + "d".repeat(249) + "\ud83d\ude00\"}}");

        assertThat(kept(line).entity().description()).isEqualTo("d".repeat(249));
    }

    @ParameterizedTest
    @CsvSource({ "+1966-02-19T00:00:00Z,1966", "+0044-00-00T00:00:00Z,0044", "-0044-03-15T00:00:00Z,",
            "+12000-01-01T00:00:00Z,", "1966-02-19,", "+1966," })
    void yearOfBirthIsContext(String time, @Nullable String year) throws BadLineException {
        KnowledgeEntry entry = kept(claiming(claim("P569", "{\"time\":\"" + time + "\"}")));

        assertThat(entry.entity().context()).isEqualTo((year != null) ? List.of(year) : List.of());
        assertThat(entry.entity().kind()).isEqualTo(Kind.PERSON);
    }

    @Test
    void countryStandsOnceAndUnknownOnesAsTheirNumber() throws BadLineException {
        KnowledgeEntry entry = kept(claiming(claim("P27", id("Q212"), id("Q999999999")) + "," + claim("P17", id("Q212"))
                + "," + claim("P297", "\"usa\"", "\"se\"", "\"SE\"")));

        assertThat(entry.entity().countries()).containsExactlyInAnyOrder("SE", "UA", "Q999999999");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"mainsnak\":{\"snaktype\":\"novalue\"},\"rank\":\"normal\"}",
            "{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q5\"}}},\"rank\":\"deprecated\"}",
            "{\"rank\":\"deprecated\",\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q5\"}}}}",
            "{\"qualifiers\":{\"P582\":[]},\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q5\"}}}}",
            "{\"mainsnak\":{\"datavalue\":null}}", "{\"mainsnak\":{\"datavalue\":{\"value\":5}}}",
            "{\"mainsnak\":{\"datavalue\":{\"value\":[{\"id\":\"Q5\"}]}}}", "{\"references\":[{\"id\":\"Q5\"}]}",
            "{}" })
    void statementThatDoesNotHoldSaysNothing(String statement) throws BadLineException {
        KnowledgeEntry entry = kept(claiming("\"P31\":[" + statement + "]," + claim("P106", id("Q82955"))));

        assertThat(entry.entity().kind()).isEqualTo(Kind.OTHER);
        assertThat(entry.entity().context()).containsExactly("politician");
    }

    @Test
    void countriesAreKeptHoweverLittleKnown() throws BadLineException {
        WikidataReader strict = new WikidataReader(List.of("en"), Integer.MAX_VALUE);

        assertThat(strict.read(claiming(claim("P31", id("Q6256"))))).isNotNull();
        assertThat(strict.read(claiming(claim("P31", id("Q515"))))).isNull();
        assertThat(strict.read(claiming(claim("P31", id("Q515"), id("Q6256"))))).isNotNull();
        assertThat(strict.read(claiming(claim("P31", id("Q6256"), id("Q4167410"))))).isNull();
    }

    @Test
    void popularityIsTheNumberOfArticles() throws BadLineException {
        for (int articles : new int[] { 0, 1, 7, 300 }) {
            String links = IntStream.range(0, articles)
                .mapToObj((i) -> "\"w" + i + "\":{\"badges\":[\"Q17437796\"]}")
                .collect(Collectors.joining(","));

            assertThat(kept(named("X", "\"sitelinks\":{" + links + "}")).entity().popularity()).isEqualTo(articles);
        }
    }

    @Test
    void damagedLinesAreReadOrRefusedButNeverBreakTheReader() {
        String whole = named("Xylon", "\"aliases\":{\"en\":[{\"value\":\"X\"}]},\"sitelinks\":{\"a\":{}},\"claims\":{"
                + claim("P31", id("Q5")) + "," + claim("P569", "{\"time\":\"+1966-02-19T00:00:00Z\"}") + "}");
        Random random = new Random(5);
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            refused += isRefused(damaged(whole, random)) ? 1 : 0;
        }

        assertThat(refused).isBetween(1_000, 5_000);
    }

    private static String damaged(String line, Random random) {
        StringBuilder text = new StringBuilder(line);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = 1 + random.nextInt(text.length() - 1);
            int until = Math.min(text.length(), at + random.nextInt(12));
            text.replace(at, until, SNIPPETS[random.nextInt(SNIPPETS.length)]);
        }
        return text.toString();
    }

    private static boolean isRefused(String line) {
        try {
            read(line);
            return false;
        }
        catch (BadLineException ex) {
            assertThat(ex).message().startsWith("The line is no whole JSON object (");
            return true;
        }
    }

    private static @Nullable KnowledgeEntry read(String line) throws BadLineException {
        return new WikidataReader(List.of("en", "de"), 0).read(line);
    }

    private static KnowledgeEntry kept(String line) throws BadLineException {
        KnowledgeEntry entry = read(line);
        assertThat(entry).isNotNull();
        return entry;
    }

    private static String item(String members) {
        return "{\"id\":\"Q1\"," + members + "}";
    }

    private static String named(String name, String members) {
        return item("\"labels\":{\"en\":{\"value\":\"" + name + "\"}}," + members);
    }

    private static String claiming(String claims) {
        return named("X", "\"claims\":{" + claims + "}");
    }

    private static String claim(String property, String... values) {
        return List.of(values)
            .stream()
            .map((value) -> "{\"mainsnak\":{\"datavalue\":{\"value\":" + value + "}},\"rank\":\"normal\"}")
            .collect(Collectors.joining(",", "\"" + property + "\":[", "]"));
    }

    private static String id(String number) {
        return "{\"id\":\"" + number + "\"}";
    }

    private static String escaped(String text) {
        return text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining("", "\"", "\""));
    }

}
