package copydesk.benchmarks.enrichment;

import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import org.junit.jupiter.api.Test;

import static copydesk.contract.annotation.EntityKind.EVENT;
import static copydesk.contract.annotation.EntityKind.ORGANISATION;
import static copydesk.contract.annotation.EntityKind.PERSON;
import static copydesk.contract.annotation.EntityKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

class NameReportTests {

    private static final NamedSpan ANA = Texts.name(0, 0, 3, PERSON);

    private static final NamedSpan CRES = Texts.name(1, 0, 4, PLACE);

    private static final NamedSpan CUP = Texts.name(1, 8, 11, EVENT);

    private static final GoldText WIRE = Texts.news("wire", List.of(ANA, CRES, CUP), "Ana left", "Cres is Cup land");

    private static final GoldText SPORT = Texts.news("sport", List.of(Texts.name(1, 0, 4, ORGANISATION)), "Goal",
            "Cres won");

    // right: Ana and Cres of the wire; Cres of sport is taken for a place; the cup is
    // missed
    @Test
    void writesFiguresAndErrors() {
        TaggedRun run = new TaggedRun(List.of(WIRE, SPORT),
                List.of(List.of(ANA, CRES), List.of(Texts.name(1, 0, 4, PLACE))), 1);
        TaggedRun capitals = new TaggedRun(List.of(WIRE, SPORT), List.of(List.of(CRES), List.of()), 1);

        TaggedRun titles = new TaggedRun(List.of(WIRE, SPORT),
                List.of(List.of(ANA, Texts.name(0, 5, 8, PLACE)), List.of()), 1);

        assertThat(new NameReport(run, capitals, titles, 5).lines()).containsExactly(
                "                       precision    recall        F1   right   found  wanted",
                "person                     1.000     1.000     1.000       1       1       1",
                "organisation               0.000     0.000     0.000       0       0       1",
                "place                      0.500     1.000     0.667       1       2       1",
                "event                      0.000     0.000     0.000       0       0       1",
                "first three                0.667     0.667     0.667       2       3       3",
                "all                        0.667     0.500     0.571       2       3       4   F1 ±0.293",
                "all, whatever kind         1.000     0.750     0.857       3       3       4", "",
                "in capitals                1.000     0.250     0.400       1       1       4   F1 -17.1 points",
                "headlines                  1.000     1.000     1.000       1       1       1",
                "headlines in title case     0.500     1.000     0.667       1       2       1   F1 -33.3 points",
                "headlines in capitals      0.000     0.000     0.000       0       0       1   F1 -100.0 points", "",
                "sport                      0.000     0.000     0.000       0       1       1",
                "wire                       1.000     0.667     0.800       2       2       3", "",
                "   1  missed event: Cup", "   1  organisation taken for place: Cres not Cres");
    }

    @Test
    void writesTheCommonestErrorsFirst() {
        TaggedRun run = new TaggedRun(List.of(WIRE, SPORT, SPORT), List.of(List.of(ANA, CRES), List.of(), List.of()),
                1);

        assertThat(new NameReport(run, run, run, 1).lines()).endsWith("   2  missed organisation: Cres");
    }

    @Test
    void leavesOutKindsAndHeadlinesThatASetLacks() {
        GoldText words = Texts.words("Ana left", ANA);
        TaggedRun run = new TaggedRun(List.of(words), List.of(List.of(ANA)), 1);

        assertThat(new NameReport(run, run, run, 5).lines()).containsExactly(
                "                       precision    recall        F1   right   found  wanted",
                "person                     1.000     1.000     1.000       1       1       1",
                "organisation               0.000     0.000     0.000       0       0       0",
                "place                      0.000     0.000     0.000       0       0       0",
                "all                        1.000     1.000     1.000       1       1       1   F1 ±0.000",
                "all, whatever kind         1.000     1.000     1.000       1       1       1", "",
                "in capitals                1.000     1.000     1.000       1       1       1   F1 +0.0 points", "",
                "dev                        1.000     1.000     1.000       1       1       1", "");
    }

}
