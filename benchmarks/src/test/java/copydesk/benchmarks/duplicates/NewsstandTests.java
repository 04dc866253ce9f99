package copydesk.benchmarks.duplicates;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NewsstandTests {

    @Test
    void findsTheCopiesOfAStoryAndNoOther() {
        List<StandText> texts = CopySet.copies("news", CopySet.generated(2));
        Newsstand stand = new Newsstand();
        texts.forEach(stand::put);
        DuplicateReport report = new DuplicateReport(texts, stand.overlaps());

        assertThat(texts).hasSize(2 * (2 + Change.values().length));
        assertThat(report.pairs()).hasSize(2 * Change.values().length);
        assertThat(report.recall(report.pairs(), 0.5)).isGreaterThan(0.9);
    }

}
