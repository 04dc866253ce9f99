package copydesk.benchmarks.publish;

import java.util.List;

import copydesk.benchmarks.publish.StepArticles.Revisions;
import copydesk.publish.format.FormatName;
import copydesk.publish.format.Formats;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StepRunTests {

    private final List<Revisions> articles = new StepArticles().first(2, 7);

    @Test
    void publishesWhatIsNewAndOnlyEndsWhatIsNot() {
        try (StepRun run = new StepRun(Formats.every())) {
            for (Revisions article : this.articles) {
                assertThat(run.take(article.uri(), article.first())).isEqualTo(5);
                assertThat(run.take(article.uri(), article.changed())).isEqualTo(5);
                assertThat(run.take(article.uri(), article.same())).isEqualTo(1);
            }
        }
    }

    @Test
    void publishesOnlyTheFormsThatAreSwitchedOn() {
        try (StepRun run = new StepRun(Formats.of(List.of(FormatName.NINJS)))) {
            assertThat(run.take(this.articles.get(0).uri(), this.articles.get(0).first())).isEqualTo(4);
        }
    }

}
