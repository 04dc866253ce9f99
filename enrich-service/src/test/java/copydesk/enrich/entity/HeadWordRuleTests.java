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
class HeadWordRuleTests {

    private final HeadWordRule rule = new HeadWordRule(Gazetteer.standard(), Lexicon.standard());

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            The Kalmar Harbour Authority agreed. => PLACE Kalmar Harbour ; ORGANISATION Kalmar Harbour Authority
            He left Dolmabahçe Palace at dawn. => PLACE Dolmabahçe Palace
            They swam in Lake Balaton today. => PLACE Lake Balaton
            The Foreign Ministry agreed. => ORGANISATION Foreign Ministry
            Russia's Foreign Ministry agreed. => ORGANISATION Foreign Ministry = Russian Foreign Ministry
            The Ministry of the Interior agreed. => ORGANISATION Ministry of the Interior
            The Ministry of Health and Welfare agreed. => ORGANISATION Ministry of Health and Welfare
            The University of Kalmar and Sweden agreed. => ORGANISATION University of Kalmar
            The ministry agreed. => ``
            A Ministry agreed. => ``
            The Ministry of fish agreed. => ``
            """)
    void proposesNamesByTheirHeadWord(String text, String spans) {
        assertThat(proposed(Scans.of(text))).isEqualTo(spans);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    The Foreign and Defense Ministries met. => Foreign = Foreign Ministry ; Defense Ministries = Defense Ministry
                    The foreign and Defense Ministries met. => ``
                    The Defense Ministries met. => ``
                    """)
    void twoNamesShareAHeadWord(String text, String spans) {
        assertThat(proposed(Scans.of(text)).replace("ORGANISATION ", "")).isEqualTo(spans);
    }

    @Test
    void sixWordsBeforeTheHeadBelongToTheName() {
        assertThat(proposed(Scans.of("then Aa Bb Cc Dd Ee Ff Gg Authority agreed to it.")))
            .isEqualTo("ORGANISATION Bb Cc Dd Ee Ff Gg Authority");
    }

    @Test
    void headlinesSayNothingByTheirCapitals() {
        assertThat(proposed(Scans.of(BlockRole.HEADLINE, "Kalmar Harbour Authority Agrees"))).isEmpty();
        assertThat(proposed(Scans.of("KALMAR HARBOUR AUTHORITY AGREES."))).isEmpty();
    }

    private String proposed(Scan scan) {
        List<Span> candidates = new ArrayList<>();
        this.rule.propose(scan, candidates);
        return candidates.stream().map((span) -> line(scan, span)).collect(Collectors.joining(" ; "));
    }

    private static String line(Scan scan, Span span) {
        String text = scan.text(span.from(), span.to());
        String name = span.named().name();
        return span.named().kind() + " " + text + (name.equals(text) ? "" : " = " + name);
    }

}
