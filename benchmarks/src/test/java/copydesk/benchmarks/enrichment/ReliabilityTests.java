package copydesk.benchmarks.enrichment;

import java.util.List;
import java.util.Map;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import org.junit.jupiter.api.Test;

import static copydesk.contract.annotation.EntityKind.EVENT;
import static copydesk.contract.annotation.EntityKind.PERSON;
import static copydesk.contract.annotation.EntityKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

class ReliabilityTests {

    private static final NamedSpan ANA = Texts.name(0, 0, 3, PERSON);

    private static final NamedSpan CRES = Texts.name(0, 12, 16, PLACE);

    private static final GoldText TEXT = Texts.words("Ana came to Cres", ANA);

    @Test
    void comparesWhatIsPromisedWithWhatIsRight() {
        Reliability reliability = Reliability.of(List.of(TEXT, TEXT), (text) -> Map.of(ANA, 0.99, CRES, 0.6));

        assertThat(reliability.lines()).containsExactly("confidence       found   mean   right",
                "0.60 to 0.70         2  0.600   0.000", "0.98 to 1.00         2  0.990   1.000",
                "distance between promised and right, weighted: 0.305");
    }

    @Test
    void leavesOutKindsThatAreNotAnnotated() {
        NamedSpan cup = Texts.name(0, 0, 3, EVENT);

        assertThat(Reliability.of(List.of(TEXT), (text) -> Map.of(cup, 1.0)).lines()).containsExactly(
                "confidence       found   mean   right", "distance between promised and right, weighted: 0.000");
    }

    @Test
    void fullConfidenceIsInTheLastRow() {
        assertThat(Reliability.of(List.of(TEXT), (text) -> Map.of(ANA, 1.0)).lines())
            .contains("0.98 to 1.00         1  1.000   1.000");
    }

}
