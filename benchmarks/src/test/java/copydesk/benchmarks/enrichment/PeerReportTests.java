package copydesk.benchmarks.enrichment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import org.junit.jupiter.api.Test;

import static copydesk.contract.annotation.EntityKind.EVENT;
import static copydesk.contract.annotation.EntityKind.ORGANISATION;
import static copydesk.contract.annotation.EntityKind.PERSON;
import static copydesk.contract.annotation.EntityKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

class PeerReportTests {

    private static final NamedSpan ANA = Texts.name(0, 0, 3, PERSON);

    private static final NamedSpan CRES = Texts.name(1, 0, 4, PLACE);

    private static final NamedSpan CUP = Texts.name(1, 8, 11, EVENT);

    private static final GoldText WIRE = Texts.news("wire", List.of(ANA, CRES, CUP), "Ana left", "Cres is Cup land");

    // the first finds Ana, half a place and a name that is none; the second all but Ana;
    // the event counts for neither
    private static final PeerReport REPORT = new PeerReport(
            runs(List.of(ANA, CUP, Texts.name(1, 0, 7, PLACE), Texts.name(1, 12, 16, ORGANISATION)), List.of(CRES)));

    @Test
    void putsTaggersBelowEachOther() {
        assertThat(REPORT.lines().subList(0, 4)).containsExactly("1 texts, 6 tokens",
                "                                   person organ.  place     F1      ± precision  recall   tokens/s",
                "ours                                1.000  0.000  0.000  0.400  0.000     0.333   0.500    6000000",
                "theirs                              0.000  0.000  1.000  0.667  0.000     1.000   0.500    3000000");
    }

    @Test
    void countsTheSortsOfFaults() {
        assertThat(REPORT.lines().subList(4, 8)).containsExactly("", "bounds of place                        1     0",
                "invented organisation                  1     0", "missed person                          0     1");
    }

    @Test
    void tellsWhatOnlyOneHasWrong() {
        assertThat(REPORT.lost("ours", "theirs", 1)).containsExactly("",
                "Faults of ours that theirs does not make: 2; the other way round: 1", "    1  bounds of place",
                "    1  invented organisation", "", "       bounds of place: Cres not Cres is");
        assertThat(REPORT.lost("theirs", "ours", 9)).endsWith("    1  missed person", "", "       missed person: Ana");
    }

    @Test
    void doesNotBlameForWhatBothInvent() {
        NamedSpan land = Texts.name(1, 12, 16, PLACE);

        assertThat(new PeerReport(runs(List.of(land), List.of(land))).lost("ours", "theirs", 9)).containsExactly("",
                "Faults of ours that theirs does not make: 0; the other way round: 0", "");
    }

    @Test
    void picksTheStrongest() {
        assertThat(REPORT.best(List.of("ours", "theirs"))).isEqualTo("theirs");
        assertThat(REPORT.best(List.of("ours"))).isEqualTo("ours");
    }

    private static Map<String, TaggedRun> runs(List<NamedSpan> ours, List<NamedSpan> theirs) {
        Map<String, TaggedRun> runs = new LinkedHashMap<>();
        runs.put("ours", new TaggedRun(List.of(WIRE), List.of(ours), 1_000));
        runs.put("theirs", new TaggedRun(List.of(WIRE), List.of(theirs), 2_000));
        return runs;
    }

}
