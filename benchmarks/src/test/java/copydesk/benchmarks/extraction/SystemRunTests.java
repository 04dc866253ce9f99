package copydesk.benchmarks.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import copydesk.benchmarks.extraction.gold.GoldKind;
import copydesk.benchmarks.extraction.gold.GoldSet;
import copydesk.benchmarks.extraction.score.PageScore;
import copydesk.benchmarks.extraction.score.WordMeasure;
import copydesk.benchmarks.extraction.system.Extracted;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SystemRunTests {

    private final GoldSet set = new GoldSet(GoldKind.ARTICLE_BENCHMARK,
            List.of(Pages.page("b", "herald.example", "open again"), Pages.page("a", "herald.example", "closed")),
            Map.of());

    private final SystemRun run = SystemRun.published("other", this.set, Map.of("a", "closed", "b", "open"));

    @Test
    void putsPublishedTextsInTheOrderOfPages() {
        assertThat(this.run.name()).isEqualTo("other (published)");
        assertThat(this.run.outputs()).extracting(Extracted::body).containsExactly("open", "closed");
        assertThat(this.run.speed()).isEqualTo(Optional.empty());
    }

    @Test
    void scoresEachPageByItsOwnTruth() {
        assertThat(this.run.scores(new WordMeasure(), this.set.pages()))
            .containsExactly(new PageScore(1, 0.5, false, true, true), new PageScore(1, 1, true, true, true));
    }

}
