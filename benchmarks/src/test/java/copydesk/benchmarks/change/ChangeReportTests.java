package copydesk.benchmarks.change;

import java.util.List;

import copydesk.contract.change.Change;
import copydesk.contract.change.ChangeKind;
import copydesk.contract.change.ChangedFact;
import copydesk.contract.change.FactKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ChangeReportTests {

    private static final ChangedFact FOUR = new ChangedFact(FactKind.NUMBERS, "4 euros", "5 euros", null);

    private static final ChangedFact BO = new ChangedFact(FactKind.NAMES, null, "Bo", null);

    @Test
    void countsKindsAndFacts() {
        ChangeReport report = new ChangeReport(List.of(score(ChangeKind.SUBSTANTIVE, "numbers 4>5", FOUR, BO),
                score(ChangeKind.CORRECTION, "names >Bo; quotes a>b", BO)));

        assertThat(report.lines()).containsExactly("kinds: 1 of 2 right, 50.0 %",
                "  substantive    1, found as substantive 1", "  correction     1, found as substantive 1",
                "facts all       precision  66.7 % of 3, recall  66.7 % of 3",
                "facts headline  precision   0.0 % of 0, recall   0.0 % of 0",
                "facts numbers   precision 100.0 % of 1, recall 100.0 % of 1",
                "facts names     precision  50.0 % of 2, recall 100.0 % of 1",
                "facts quotes    precision   0.0 % of 0, recall   0.0 % of 1",
                "facts speakers  precision   0.0 % of 0, recall   0.0 % of 0");
        assertThat(report.errors()).containsExactly(
                "KIND p: is correction names >Bo; quotes a>b, found substantive names null>Bo",
                "FACT p: is substantive numbers 4>5, found substantive numbers 4 euros>5 euros; names null>Bo");
    }

    @Test
    void wantsBothSidesOfAFact() {
        assertThat(ExpectedFact.all("numbers 4>5").get(0).is(FOUR)).isTrue();
        assertThat(ExpectedFact.all("numbers 4>").get(0).is(FOUR)).isFalse();
        assertThat(ExpectedFact.all("numbers >5").get(0).is(FOUR)).isFalse();
        assertThat(ExpectedFact.all("names 4>5").get(0).is(FOUR)).isFalse();
        assertThat(ExpectedFact.all("names >Bo").get(0).is(BO)).isTrue();
        assertThat(ExpectedFact.all("")).isEmpty();
    }

    @Test
    void refusesWhatIsNoFact() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExpectedFact.all("numbers"))
            .withMessage("No fact: numbers");
    }

    private static PairScore score(ChangeKind kind, String expected, ChangedFact... found) {
        return new PairScore(new ChangePair("p", false, "a", "b", kind, ExpectedFact.all(expected)),
                new Change(ChangeKind.SUBSTANTIVE, List.of(), List.of(found), 0));
    }

}
