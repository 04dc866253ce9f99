package copydesk.knowledge.imports;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import copydesk.knowledge.Alias;
import copydesk.knowledge.KnowledgeEntry;
import copydesk.knowledge.newsroom.BadLineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class GeoNamesLinesTests {

    private final GeoNamesReader reader = new GeoNamesReader(500);

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "\t\t\t", "# a comment", "#\t1\t2" })
    void emptyLinesAndCommentsSayNothing(String line) throws BadLineException {
        assertThat(this.reader.read(line)).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "PPL,500,4.003", "PPL,10000000,210.319", "PPLC,999999999999,250", "ADM1,0,20", "ADM1,,20",
            "ADM2,10000000,210.319", "ADM1,999999999999,250", "PCLI,10,250", "PCLD,,250" })
    void popularityFollowsFromThePeople(String code, String people, double popularity) throws BadLineException {
        KnowledgeEntry entry = kept(line("1", "X", "X", "", code, (people != null) ? people : ""));

        assertThat(entry.entity().popularity()).isCloseTo(popularity, within(0.001));
    }

    @Test
    void withoutALimitEveryInhabitedPlaceIsKept() throws BadLineException {
        String village = line("1", "X", "X", "", "PPL", "");

        assertThat(new GeoNamesReader(0).read(village)).isNotNull();
        assertThat(new GeoNamesReader(1).read(village)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "-1", "1.5", "1 000", "1234567890123", "٣٤٥", "0x10", "NaN" })
    void peopleThatAreNoNumberAreABadLineWhereTheyCount(String people) throws BadLineException {
        for (String code : List.of("PPL", "ADM1")) {
            assertThatThrownBy(() -> this.reader.read(line("1", "X", "X", "", code, people)))
                .isInstanceOf(BadLineException.class)
                .hasMessage("The population is \"" + people + "\" and not a number.");
        }
        assertThat(this.reader.read(line("1", "X", "X", "", "PPLX", people))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "01", "-1", "", " 1", "12345678901", "١", "1e3", "Q1" })
    void numberMustBeOne(String number) {
        assertThatThrownBy(() -> this.reader.read(line(number, "X", "X", "", "PPL", "1000")))
            .isInstanceOf(BadLineException.class);
    }

    @Test
    void largestNumberIsPartOfTheUri() throws BadLineException {
        assertThat(kept(line("9999999999", "X", "X", "", "PPL", "1000")).entity().uri())
            .isEqualTo("https://sws.geonames.org/9999999999/");
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 18, 20, 1000 })
    void otherNumbersOfColumnsAreBad(int columns) {
        assertThatThrownBy(() -> this.reader.read("1" + "\t".repeat(columns - 1))).isInstanceOf(BadLineException.class)
            .hasMessageStartingWith("The line has " + columns + " columns; a GeoNames file has 19");
    }

    @ParameterizedTest
    @ValueSource(strings = { "=x", "a/b", "http://x", "Ab1", "1", "AB", "ABC", "ABCD", "x", "日", "" })
    void codesAreNoNames(String other) throws BadLineException {
        assertThat(kept(line("1", "X", "X", other, "PPL", "1000")).aliases()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ABCDE", "Ab", "القاهرة", "\ud800\udf48", "\u202eolso", "Ål by", "日本", "O'Neill" })
    void namesOfAllScriptsAreKept(String other) throws BadLineException {
        assertThat(kept(line("1", "X", "X", other, "PPL", "1000")).aliases())
            .containsExactly(new Alias(other, false, 0.5));
    }

    @ParameterizedTest
    @ValueSource(strings = { "   ", "\u00a0 ", "--", "..", "'", "&" })
    void marksAndSpacesAreNoNames(String other) throws BadLineException {
        assertThat(kept(line("1", "X", other, other, "PPL", "1000")).aliases()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "\u00a0", "-" })
    void placeWithoutANameIsABadLine(String name) {
        assertThatThrownBy(() -> this.reader.read(line("1", name, "X", "", "PPL", "1000")))
            .isInstanceOf(BadLineException.class)
            .hasMessage("The place has no name in its second column.");
    }

    @Test
    void sameNameStandsOnceAndTheLabelNever() throws BadLineException {
        KnowledgeEntry entry = kept(line("1", "Ålby", "Alby", "Alby,Ålby,Olby,Olby,,Alby", "PPL", "1000"));

        assertThat(entry.aliases()).extracting(Alias::text).containsExactly("Alby", "Olby");
    }

    @Test
    void noMoreThanSixtyNamesAreKept() throws BadLineException {
        List<String> names = IntStream.range(0, 500).mapToObj((i) -> "Name" + "a".repeat(i)).toList();

        KnowledgeEntry entry = kept(line("1", "Ålby", "Alby", String.join(",", names), "PPL", "1000"));

        assertThat(entry.aliases()).hasSize(60);
        assertThat(entry.aliases()).extracting(Alias::text).startsWith("Alby", "Name", "Namea");
    }

    @Test
    void anyLineIsReadOrRefused() {
        Random random = new Random(3);
        String[] fields = { "", "1", "P", "A", "PPL", "ADM1", "PCLI", "SE", "x,=y,/,,", "\ud83d", "-5", "\u0000", "#" };
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            String line = random.ints(19 - random.nextInt(2), 0, fields.length)
                .mapToObj((field) -> fields[field])
                .collect(Collectors.joining("\t"));
            refused += isRefused(random.nextBoolean() ? line : "7" + line.substring(line.indexOf('\t'))) ? 1 : 0;
        }

        assertThat(refused).isBetween(2_000, 4_900);
    }

    private boolean isRefused(String line) {
        try {
            this.reader.read(line);
            return false;
        }
        catch (BadLineException ex) {
            assertThat(ex).message().startsWith("The ");
            return true;
        }
    }

    private KnowledgeEntry kept(String line) throws BadLineException {
        KnowledgeEntry entry = this.reader.read(line);
        assertThat(entry).isNotNull();
        return entry;
    }

    private static String line(String number, String name, String ascii, String others, String code, String people) {
        return String.join("\t", number, name, ascii, others, "56.6", "16.3", code.startsWith("PPL") ? "P" : "A", code,
                "SE", "", "08", "", "", "", people, "", "10", "Europe/Stockholm", "2026-01-01");
    }

}
