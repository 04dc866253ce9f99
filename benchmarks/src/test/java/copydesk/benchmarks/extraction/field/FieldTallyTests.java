package copydesk.benchmarks.extraction.field;

import java.util.List;

import copydesk.benchmarks.extraction.gold.Field;
import copydesk.benchmarks.extraction.gold.FieldValues;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FieldTallyTests {

    private static final FieldValues UNKNOWN = FieldValues.none();

    private final FieldTally tally = new FieldTally(Field.HEADLINE);

    @Test
    void judges() {
        assertThat(judge("Harbour open", "Harbour open")).isEqualTo(Verdict.EXACT);
        assertThat(judge("Harbour open", "HARBOUR OPEN!")).isEqualTo(Verdict.EQUAL);
        assertThat(judge("Harbour open", "Weather")).isEqualTo(Verdict.WRONG);
        assertThat(judge("Harbour open", "")).isEqualTo(Verdict.MISSING);
        assertThat(judge("", "Harbour open")).isEqualTo(Verdict.INVENTED);
        assertThat(judge("", "")).isEqualTo(Verdict.NONE);
    }

    @Test
    void judgesEachFieldInItsWay() {
        assertThat(
                FieldTally.judge(Field.AUTHORS, List.of("Ana Silva and Ben Okoro"), List.of("Ben Okoro", "Ana Silva")))
            .isEqualTo(Verdict.EQUAL);
        assertThat(FieldTally.judge(Field.DATE, List.of("2025-06-04"), List.of("2025-06-04T10:00Z")))
            .isEqualTo(Verdict.EXACT);
        assertThat(FieldTally.judge(Field.CREDIT, List.of("Agency/Ana Silva"), List.of("Ana Silva", "Agency")))
            .isEqualTo(Verdict.EQUAL);
        assertThat(FieldTally.judge(Field.CAPTION, List.of("The harbour."), List.of("The harbour")))
            .isEqualTo(Verdict.EQUAL);
    }

    @Test
    void countsPagesWithAndWithoutTheField() {
        this.tally.add("1", headline("Open"), headline("Open"));
        this.tally.add("2", headline("Open"), headline("open"));
        this.tally.add("3", headline("Open"), headline("Closed"));
        this.tally.add("4", headline("Open"), headline(""));
        this.tally.add("5", headline(""), headline("Closed"));
        this.tally.add("6", headline(""), headline(""));

        assertThat(this.tally.present()).isEqualTo(4);
        assertThat(this.tally.absent()).isEqualTo(2);
        assertThat(this.tally.count(Verdict.INVENTED)).isEqualTo(1);
        assertThat(this.tally.pages(Verdict.MISSING)).containsExactly("4");
        assertThat(this.tally.pages(Verdict.WRONG)).containsExactly("3");
    }

    @Test
    void leavesOutWhatOneSideDidNotLookFor() {
        this.tally.add("1", headline("Open"), UNKNOWN);
        this.tally.add("2", UNKNOWN, headline("Open"));

        assertThat(this.tally.present()).isZero();
        assertThat(this.tally.absent()).isZero();
    }

    private static Verdict judge(String truth, String found) {
        return FieldTally.judge(Field.HEADLINE, headline(truth).of(Field.HEADLINE).orElseThrow(),
                headline(found).of(Field.HEADLINE).orElseThrow());
    }

    private static FieldValues headline(String value) {
        return FieldValues.none().with(Field.HEADLINE, value);
    }

}
