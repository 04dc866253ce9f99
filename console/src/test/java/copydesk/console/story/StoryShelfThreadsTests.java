package copydesk.console.story;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import copydesk.console.fixture.Articles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoryShelfThreadsTests {

    private static final Instant AT = Instant.parse("2026-03-12T06:30:00Z");

    @Test
    void readersNeverSeeTextOfKilledArticleNorNotesOfAnotherVersion() {
        StoryShelf shelf = new StoryShelf(new StorySettings(1, 1_000));
        CompletableFuture<Void> writer = CompletableFuture
            .runAsync(() -> IntStream.range(1, 2_000).forEach((version) -> publishAndKill(shelf, version)));

        while (!writer.isDone()) {
            assertThat(shelf.latest()).allSatisfy(StoryShelfThreadsTests::isWhole);
        }

        writer.join();
        assertThat(shelf.latest()).extracting(Story::withdrawn).isEqualTo(List.of(true));
    }

    private static void publishAndKill(StoryShelf shelf, int version) {
        Instant at = AT.plusSeconds(version);
        shelf.published(Articles.pilots(version), "substantive", at, AT);
        shelf.annotated(Articles.pilotsFound(version), at);
        shelf.published(Articles.killed(Articles.PILOTS, version, "Killed", "Error."), "kill", at, AT);
    }

    private static void isWhole(Story story) {
        if (story.withdrawn()) {
            assertThat(story.print().text()).isEmpty();
            assertThat(story.notes()).isEqualTo(Notes.NONE);
        }
        else {
            assertThat(story.print().text()).isEqualTo(Articles.PILOTS_TEXT);
        }
    }

}
