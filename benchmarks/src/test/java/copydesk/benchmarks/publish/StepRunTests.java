package copydesk.benchmarks.publish;

import java.util.List;

import copydesk.benchmarks.publish.StepArticles.Revisions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StepRunTests {

    @Test
    void publishesWhatIsNewAndOnlyEndsWhatIsNot() {
        List<Revisions> articles = new StepArticles().first(2, 7);

        try (StepRun run = new StepRun()) {
            for (Revisions article : articles) {
                assertThat(run.take(article.uri(), article.first())).isEqualTo(5);
                assertThat(run.take(article.uri(), article.changed())).isEqualTo(5);
                assertThat(run.take(article.uri(), article.same())).isEqualTo(1);
            }
        }
    }

}
