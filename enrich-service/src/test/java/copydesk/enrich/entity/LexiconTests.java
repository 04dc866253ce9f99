package copydesk.enrich.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import copydesk.enrich.entity.Lexicon.WordClass;
import copydesk.enrich.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LexiconTests {

    private static final Set<String> IN_LOWER_CASE = Set.of("PARTICLE", "ROLE");

    private final Lexicon lexicon = Lexicon.standard();

    @ParameterizedTest
    @CsvSource({ "GIVEN_NAME,Igor", "GIVEN_NAME,Світлана", "GIVEN_NAME,Светлана", "PARTICLE,von", "SUFFIX,Jr",
            "TITLE,Director", "TITLE,Директорка", "STRONG_TITLE,Senator", "ROLE,director", "ORGANISATION_HEAD,Ministry",
            "ORGANISATION_OF,University", "PLACE_HEAD,River", "PLACE_FIRST,Lake", "FUNCTION,The", "CALENDAR,Monday",
            "NO_NAME,Street", "PLACE_OR_GIVEN_NAME,Jordan" })
    void knowsWordsOfEveryClass(WordClass wordClass, String word) {
        assertThat(this.lexicon.is(wordClass, word)).isTrue();
        assertThat(this.lexicon.is(wordClass, "Kalmar")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "The", "Monday", "Minister", "Street", "Ministry", "River" })
    void someWordsAreNoName(String word) {
        assertThat(this.lexicon.isNoName(word)).isTrue();
        assertThat(this.lexicon.isLikelyGivenName(word, false)).isFalse();
    }

    @Test
    void wordThatLooksLikeAnAdverbIsNoGivenNameAtTheStartOfASentence() {
        assertThat(this.lexicon.isLikelyGivenName("Suddenly", true)).isFalse();
        assertThat(this.lexicon.isLikelyGivenName("Suddenly", false)).isTrue();
        assertThat(this.lexicon.isLikelyGivenName("Emily", true)).isTrue();
        assertThat(this.lexicon.isLikelyGivenName("Fred", true)).isTrue();
        assertThat(this.lexicon.isLikelyGivenName("Zebulon", true)).isTrue();
        assertThat(this.lexicon.isLikelyGivenName("NATO", false)).isFalse();
    }

    @Test
    void readsAnyTable() {
        Lexicon small = new Lexicon(new BufferedReader(new StringReader("# words\nROLE\tbaker cook\nROLE\tpilot")));

        assertThat(List.of("baker", "cook", "pilot")).allMatch((word) -> small.is(WordClass.ROLE, word));
        assertThat(small.is(WordClass.ROLE, "words")).isFalse();
        assertThat(small.isNoName("The")).isFalse();
    }

    @Test
    void refusesAClassThatThereIsNot() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new Lexicon(new BufferedReader(new StringReader("COLOUR\tred"))));
    }

    @Test
    void everyClassOfTheTableStandsOnceAndHasWords() throws IOException {
        assertThat(lines()).extracting((line) -> line.split("\t")[0])
            .containsExactlyInAnyOrderElementsOf(Arrays.stream(WordClass.values()).map(Enum::name).toList());
    }

    @Test
    void wordsOfTheTableAreWrittenAsTheyAreLookedUp() throws IOException {
        for (String line : lines()) {
            String[] columns = line.split("\t");
            Set<String> seen = new HashSet<>();
            for (String word : columns[1].split(" ")) {
                assertThat(word).as(columns[0]).isNotBlank().isEqualTo(word.strip());
                assertThat(seen.add(word)).as("%s stands twice in %s", word, columns[0]).isTrue();
                boolean lower = word.equals(word.toLowerCase(Locale.ROOT));
                assertThat(lower).as("%s in %s", word, columns[0]).isEqualTo(IN_LOWER_CASE.contains(columns[0]));
            }
        }
    }

    @Test
    void givenNamesAreFolded() throws IOException {
        String names = lines().stream().filter((line) -> line.startsWith("GIVEN_NAME")).findFirst().orElseThrow();

        assertThat(names.split("\t")[1].split(" "))
            .allSatisfy((name) -> assertThat(Folding.fold(name)).isEqualTo(name));
    }

    @Test
    void strongTitlesAreTitles() throws IOException {
        String strong = lines().stream().filter((line) -> line.startsWith("STRONG_TITLE")).findFirst().orElseThrow();

        assertThat(strong.split("\t")[1].split(" ")).allMatch((title) -> this.lexicon.is(WordClass.TITLE, title));
    }

    private static List<String> lines() throws IOException {
        var stream = Objects
            .requireNonNull(LexiconTests.class.getResourceAsStream("/copydesk/enrich/entity/words.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter((line) -> !line.startsWith("#")).toList();
        }
    }

}
