package copydesk.allinone.read;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import copydesk.allinone.TestNewsroom;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class EndingWatchTests {

    private static final Clock HALF_A_SECOND_LATER = Clock.fixed(TestNewsroom.FETCHED.plusMillis(500), ZoneOffset.UTC);

    @TempDir
    static Path folder;

    private static TestNewsroom newsroom;

    private final BlockingQueue<Ending> endings = new LinkedBlockingQueue<>();

    private @Nullable EndingWatch watch;

    @BeforeAll
    static void open() {
        newsroom = TestNewsroom.open(folder);
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @AfterEach
    void endWatch() {
        if (this.watch != null) {
            this.watch.close();
        }
    }

    @Test
    void seesAPublishedItemWithItsVersion() throws Exception {
        watch();
        newsroom.commit(() -> newsroom.published("storm", "urn:uuid:storm", 1, "Storm closes the port"));

        Ending ending = next();

        assertThat(ending.outcome().item()).isEqualTo("storm");
        assertThat(ending.published()).isNotNull();
        assertThat(ending.published().headline()).isEqualTo("Storm closes the port");
        assertThat(ending.taken()).hasMillis(500);
    }

    @Test
    void seesNothingThatWasRolledBack() throws Exception {
        watch();
        newsroom.abort(() -> newsroom.published("lost", "urn:uuid:lost", 1, "Never published"));
        newsroom.commit(() -> newsroom.refused("list", Reason.NOT_AN_ARTICLE));

        assertThat(next().outcome().item()).isEqualTo("list");
    }

    @Test
    void seesNothingFromBefore() throws Exception {
        newsroom.commit(() -> newsroom.refused("yesterday", Reason.EMPTY));

        watch();
        newsroom.commit(() -> newsroom.refused("today", Reason.EMPTY));

        assertThat(next().outcome().item()).isEqualTo("today");
    }

    @Test
    void goesOnAfterAnUnreadableRecord() throws Exception {
        watch();
        newsroom.commit(() -> {
            newsroom.raw(Topic.OUTCOME, "broken", "{\"item\":");
            newsroom.raw(Topic.CLEAN, "urn:uuid:1", "{\"uri\":\"urn:uuid:1\"}");
            newsroom.refused("list", Reason.EMPTY);
        });

        assertThat(next().outcome().state()).isEqualTo(EndState.REFUSED);
    }

    private void watch() {
        this.watch = EndingWatch.start(newsroom.bootstrap(), this.endings::add, HALF_A_SECOND_LATER);
    }

    private Ending next() throws InterruptedException {
        Ending ending = this.endings.poll(30, TimeUnit.SECONDS);
        assertThat(ending).as("an ending").isNotNull();
        return ending;
    }

}
