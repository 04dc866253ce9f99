package copydesk.benchmarks.duplicates;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StandTests {

    private static final List<List<String>> STORIES = CopySet.generated(1);

    @Test
    void sameWordsHaveAllInCommon() {
        Newsstand stand = new Newsstand();
        stand.put(text("b", STORIES.get(0)));
        stand.put(text("a", STORIES.get(0)));

        assertThat(stand.overlaps()).containsOnlyKeys(new TextPair("a", "b"));
        assertThat(stand.overlaps().get(new TextPair("a", "b"))).isEqualTo(1);
    }

    @Test
    void wordsTurnedAroundHaveNothingInCommon() {
        Newsstand stand = new Newsstand();
        stand.put(text("a", STORIES.get(0)));
        stand.put(text("b", HouseStyle.unlike(STORIES.get(0))));

        assertThat(stand.overlaps()).isEmpty();
    }

    @Test
    void emptyTextsBelongToNothing() {
        Newsstand stand = new Newsstand();
        stand.put(text("a", List.of()));
        stand.put(text("b", List.of()));

        assertThat(stand.overlaps()).isEmpty();
    }

    @Test
    void reportOfNothingFindsNoFault() {
        assertThat(new DuplicateReport(List.of(), Map.of()).lines(0.5)).hasSize(10)
            .startsWith("threshold     precision     recall", "0.2              100.0%     100.0%")
            .endsWith("0.8              100.0%     100.0%", "", "recall of original and copy at 0.5");
    }

    @Test
    void textThatNobodyKnowsIsAStoryOfItsOwn() {
        DuplicateReport report = new DuplicateReport(List.of(text("a", List.of())),
                Map.of(TextPair.of("a", "x"), 0.5, TextPair.of("x", "y"), 0.4));

        assertThat(report.precision(0.4)).isZero();
        assertThat(report.precision(0.51)).isEqualTo(1);
        assertThat(report.pairs()).isEmpty();
    }

    private static StandText text(String id, List<String> paragraphs) {
        return new StandText(id, id, "original", paragraphs);
    }

}
