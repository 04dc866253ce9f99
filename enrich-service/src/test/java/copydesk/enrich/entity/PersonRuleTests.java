package copydesk.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the rule proposes, before any other rule has its say. */
class PersonRuleTests {

    private final PersonRule rule = new PersonRule(Gazetteer.standard(), Lexicon.standard());

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Then Senator Anna Berg left. => TITLE_GIVEN_NAME Anna Berg
            Then Senator Brumm Qvale left. => TITLE_NAME Brumm Qvale
            Then Anna Berg left. => GIVEN_NAME Anna Berg
            Then Anna K. Berg left. => GIVEN_NAME Anna K. Berg
            Then Brumm Qvale, 34, left. => APPOSITION Brumm Qvale
            Then Brumm Qvale, who came, left. => APPOSITION Brumm Qvale
            Then Brumm Qvale, a spokesman of ours, left. => APPOSITION Brumm Qvale
            Then Brumm Qvale, 34 boats, left. => ``
            Then Brumm Qvale, a boat of ours, left. => ``
            Then Brumm Qvale left. => ``
            Then Anna left. => ``
            Then anna berg left. => ``
            """)
    void proposesNamesForAReason(String text, String spans) {
        assertThat(proposed(Scans.of(text), "en")).isEqualTo(spans);
    }

    @Test
    void leavesKnownPersonsToTheGazetteer() {
        assertThat(proposed(Scans.of("Then Emmanuel Macron left."), "en")).isEmpty();
    }

    @Test
    void initialHidesNoKnownPerson() {
        Scan scan = Scans.of("Then President Donald J. Trump left.");
        List<Span> candidates = new ArrayList<>();
        this.rule.propose(scan, "en", candidates);

        assertThat(candidates).singleElement()
            .satisfies((span) -> assertThat(scan.text(span.from(), span.to())).isEqualTo("Donald J. Trump"))
            .extracting((span) -> span.named().name())
            .isEqualTo("Donald Trump");
    }

    @Test
    void germanNamesHaveTwoWords() {
        String text = "Gestern kam Anna Berg Hilfe holen.";

        assertThat(proposed(Scans.of(text), "de")).isEqualTo("GIVEN_NAME Anna Berg");
        assertThat(proposed(Scans.of(text), "de-AT")).isEqualTo("GIVEN_NAME Anna Berg");
        assertThat(proposed(Scans.of(text), "en")).isEqualTo("GIVEN_NAME Anna Berg Hilfe");
    }

    @Test
    void headlinesSayNothingByTheirCapitals() {
        assertThat(proposed(Scans.of(BlockRole.HEADLINE, "Senator Anna Berg Leaves"), "en")).isEmpty();
    }

    @Test
    void partOfAHyphenedWordStartsNoName() {
        assertThat(proposed(Scans.of("The pro-Anna Berg crowd left."), "en")).isEmpty();
    }

    private String proposed(Scan scan, String language) {
        List<Span> candidates = new ArrayList<>();
        this.rule.propose(scan, language, candidates);
        return candidates.stream()
            .map((span) -> span.evidence() + " " + scan.text(span.from(), span.to()))
            .collect(Collectors.joining(" ; "));
    }

}
