package copydesk.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A gazetteer of six names, and where the rule sees them. */
class GazetteerRuleTests {

    private static final List<String> NAMES = List.of("place\tGeorgia\t\tGeorgian\tQ230", "place\tJordan\t\t\tQ810",
            "person\tDonald Trump\tTrump\t\tQ22686", "organisation\tNATO\t\t\tQ7184", "place\tNew Zealand\t\t\tQ664",
            "organisation\tWorld Health Organization\t=WHO\t\tQ7817");

    private final GazetteerRule rule = rule();

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Then Donald Trump left. => GAZETTEER Donald Trump
            Then Trump left. => GAZETTEER_WORD Donald Trump
            Then Melania Trump left. => ``
            Then Georgian Trump left. => GAZETTEER_WORD Donald Trump
            They left Georgia. => GAZETTEER_WORD Georgia
            They left New Georgia. => ``
            They left New Zealand. => GAZETTEER New Zealand
            They left Jordan today. => GAZETTEER_WORD Jordan
            Then Jordan Peterson left. => ``
            The WHO agreed. => GAZETTEER_WORD World Health Organization
            The Who agreed. => ``
            They left GEORGIA today. => GAZETTEER_WORD Georgia
            They left georgia today. => ``
            Then TRUMP left. => ``
            """)
    void proposesWhatIsMeant(String text, String spans) {
        assertThat(proposed(Scans.of(text))).isEqualTo(spans);
    }

    @Test
    void blockCapitalsNameThePersonsToo() {
        assertThat(proposed(Scans.of("TRUMP LEAVES GEORGIA TODAY")))
            .isEqualTo("GAZETTEER_WORD Donald Trump ; GAZETTEER_WORD Georgia");
        assertThat(proposed(Scans.of("MINISTERS WONDER WHO LEAVES"))).isEmpty();
    }

    @Test
    void wordBeforeASurnameOfAHeadlineIsAGivenNameOnlyIfItIsKnownAsOne() {
        assertThat(proposed(Scans.of(BlockRole.HEADLINE, "Angry Trump Leaves Town")))
            .isEqualTo("GAZETTEER_WORD Donald Trump");
        assertThat(proposed(Scans.of(BlockRole.HEADLINE, "Anna Trump Leaves Town"))).isEmpty();
    }

    private String proposed(Scan scan) {
        List<Span> candidates = new ArrayList<>();
        this.rule.propose(scan, candidates);
        return candidates.stream()
            .map((span) -> span.evidence() + " " + span.named().name())
            .collect(Collectors.joining(" ; "));
    }

    private static GazetteerRule rule() {
        Gazetteer gazetteer = new Gazetteer();
        NAMES.forEach(gazetteer::add);
        return new GazetteerRule(gazetteer, Lexicon.standard());
    }

}
