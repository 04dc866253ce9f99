package copydesk.ingest.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(60)
class RoomTests {

    private final Clock clock = Clock.systemUTC();

    private final Room room = new Room(10, this.clock);

    private final Instant later = this.clock.instant().plusSeconds(50);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        this.threads.shutdownNow();
    }

    @Test
    void letsOneWaitUntilAnotherGivesBack() throws IOException {
        Room.Share first = this.room.share();
        first.grow(8, this.later);
        CompletableFuture<Void> second = growing(this.room.share(), 5);
        assertThat(second).isNotDone();

        first.close();

        second.join();
        assertThat(this.room.taken()).isEqualTo(5);
    }

    @Test
    void keepsWhatAWholeDocumentTakesUntilItIsLetGo() throws IOException {
        byte[] document = new byte[4];
        try (Room.Share share = this.room.share()) {
            share.grow(8, this.later);
            share.keep(document, 4);
        }
        CompletableFuture<Void> second = growing(this.room.share(), 7);
        assertThat(this.room.taken()).isEqualTo(4);

        this.room.letGo(new byte[4]);
        assertThat(second).isNotDone();
        this.room.letGo(document);
        this.room.letGo(document);

        second.join();
        assertThat(this.room.taken()).isEqualTo(7);
    }

    @Test
    void keepsNothingForADocumentThatNeverTookAny() throws IOException {
        byte[] document = new byte[4];
        try (Room.Share share = this.room.share()) {
            share.keep(document, 4);
        }

        assertThat(this.room.taken()).isZero();
    }

    @Test
    void makesOneGiveUpWhereAllWaitForEachOther() throws IOException {
        Room.Share first = this.room.share();
        Room.Share second = this.room.share();
        first.grow(5, this.later);
        second.grow(5, this.later);

        CompletableFuture<Boolean> one = growing(first, 5).handle((done, failure) -> failure == null);
        CompletableFuture<Boolean> other = growing(second, 5).handle((done, failure) -> failure == null);

        assertThat(one.join()).isNotEqualTo(other.join());
        assertThat(this.room.taken()).isEqualTo(10);
    }

    @Test
    void givesUpAtTheDeadline() throws IOException {
        this.room.share().grow(10, this.later);

        assertThatExceptionOfType(Room.NoRoom.class)
            .isThrownBy(() -> this.room.share().grow(1, this.clock.instant().plusMillis(20)));
    }

    @Test
    void isAQuarterOfTheHeapButHoldsTheLargestDocument() throws IOException {
        long quarter = Runtime.getRuntime().maxMemory() / 4;

        Room usual = Room.ofHeap(1, this.clock);
        usual.share().grow(quarter, this.later);
        assertThatExceptionOfType(Room.NoRoom.class)
            .isThrownBy(() -> usual.share().grow(1, this.clock.instant().minusMillis(1)));
        Room.ofHeap(quarter * 2, this.clock).share().grow(quarter * 2, this.later);
    }

    private CompletableFuture<Void> growing(Room.Share share, long bytes) {
        return CompletableFuture.runAsync(() -> {
            try {
                share.grow(bytes, this.later);
            }
            catch (IOException ex) {
                share.close();
                throw new UncheckedIOException(ex);
            }
        }, this.threads);
    }

}
