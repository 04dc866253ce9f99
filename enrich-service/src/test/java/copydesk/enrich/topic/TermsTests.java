package copydesk.enrich.topic;

import java.util.List;
import java.util.Map;
import java.util.Set;

import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTests {

    private static final Set<String> KNOWN = Set.of("election", "city council", "council", "cost of living", "off",
            "leader of the opposition");

    @Test
    void countsWordsAndPhrasesThatAreKnown() {
        Terms terms = Terms.of(Articles.text(Articles.of("Elections! The City Council’s cost-of-living plan, said the "
                + "leader of the opposition; councils.")), KNOWN);

        assertThat(terms).isEqualTo(new Terms(Map.of("election", 1.0, "city council", 1.0, "council", 2.0,
                "cost of living", 1.0, "leader of the opposition", 1.0), 15));
    }

    @Test
    void headlineCountsThriceStandfirstTwiceAndWhatIsLateLess() {
        Terms terms = Terms.of(
                Articles.text(Articles.inLanguage("en",
                        List.of(Articles.block(BlockRole.HEADLINE, "Election"),
                                Articles.block(BlockRole.STANDFIRST, "Council"),
                                Articles.paragraph("So it is. ".repeat(27)), Articles.paragraph("Off, election.")))),
                KNOWN);

        assertThat(terms).isEqualTo(new Terms(Map.of("election", 3.7, "council", 2.0, "off", 0.7), 83));
    }

    @Test
    void readsNoMoreThanFifteenHundredWords() {
        Terms terms = Terms.of(Articles.text(Articles.of("council ".repeat(2_000), "election")), KNOWN);

        assertThat(terms).isEqualTo(new Terms(Map.of("council", 1_500.0), 1_500));
    }

    @Test
    void normalisesPhrases() {
        assertThat(Terms.normalised("World's Health Organizations")).isEqualTo("world health organization");
        assertThat(Terms.normalised("S&P 500")).isEqualTo("s p 500");
        assertThat(Terms.normalised(" -! ")).isEmpty();
    }

}
