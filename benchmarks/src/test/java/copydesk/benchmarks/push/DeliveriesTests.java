package copydesk.benchmarks.push;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import copydesk.contract.Digest;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.FetchFacts;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.intake.IntakeSettings;
import copydesk.ingest.intake.Reading;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveriesTests {

    private static final String TEXT = "Ferry & Sons\n\nThe ferry <is> back.\n\nIt sails again.\n";

    @Test
    void writesAnEntryThatIsReadAsTheArticle() {
        try (NewsHub hub = new NewsHub()) {
            byte[] feed = hub.feed(Deliveries.entry(7, TEXT)).getBytes(StandardCharsets.UTF_8);
            FetchFacts facts = new FetchFacts("hub", hub.address() + "/feed", "feed", hub.address() + "/feed",
                    "application/rss+xml", 200, Digest.text(feed));

            Reading reading = new Intake(IntakeSettings.defaults()).read(feed, facts, Instant.EPOCH);

            assertThat(reading).isInstanceOfSatisfying(Reading.Container.class, (container) -> {
                Article article = ((Reading.One) container.entries().get(0)).article().article();
                assertThat(article.headline()).isEqualTo("Ferry & Sons");
                assertThat(article.blocks()).extracting(Block::text)
                    .containsAll(List.of("The ferry <is> back.", "It sails again."));
            });
        }
    }

}
