package copydesk.benchmarks.enrichment.peer;

import java.util.List;

import copydesk.benchmarks.enrichment.gold.NamedSpan;
import org.junit.jupiter.api.Test;

import static copydesk.contract.annotation.EntityKind.ORGANISATION;
import static copydesk.contract.annotation.EntityKind.PERSON;
import static copydesk.contract.annotation.EntityKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

class LabelRunsTests {

    @Test
    void joinsNeighboursOfOneLabel() {
        assertThat(names("Ann Lee met NATO in Oslo", "PERSON", "PERSON", "O", "ORGANIZATION", "O", "LOCATION"))
            .containsExactly(new NamedSpan(3, 0, 7, PERSON), new NamedSpan(3, 12, 16, ORGANISATION),
                    new NamedSpan(3, 20, 24, PLACE));
    }

    @Test
    void partsNeighboursOfTwoLabels() {
        assertThat(names("Oslo NATO", "LOCATION", "ORGANIZATION")).containsExactly(new NamedSpan(3, 0, 4, PLACE),
                new NamedSpan(3, 5, 9, ORGANISATION));
    }

    @Test
    void dropsWhatNobodyAskedFor() {
        assertThat(names("the 2012 Games", "O", "DATE", "MISC")).isEmpty();
        assertThat(LabelRuns.names(0, List.of(), List.of())).isEmpty();
    }

    private static List<NamedSpan> names(String text, String... labels) {
        return LabelRuns.names(3, Word.spaced(text), List.of(labels));
    }

}
