package copydesk.ingest.stream.push;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import copydesk.contract.push.PushClaim;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClaimBookTests {

    private static final PushClaim FIRST = new PushClaim("ntb", "sha256:1", "item-1", false);

    private static final PushClaim SECOND = new PushClaim("ntb", "sha256:2", "item-2", false);

    private static final long DAY = Duration.ofDays(1).toMillis();

    private final ClaimBook book = new ClaimBook();

    @Test
    void tellsTheFirstClaimOfAKey() {
        this.book.note(0, 0, "a", FIRST, 1);
        this.book.note(0, 1, "a", SECOND, 2);

        assertThat(this.book.standing("a", 0, 1)).isCompletedWithValue(FIRST);
    }

    @Test
    void waitsUntilThePlaceIsRead() {
        CompletableFuture<PushClaim> standing = this.book.standing("a", 0, 1);
        this.book.note(0, 0, "a", FIRST, 1);
        this.book.note(1, 7, "b", SECOND, 1);
        assertThat(standing).isNotDone();

        this.book.note(0, 1, "a", SECOND, 2);

        assertThat(standing).isCompletedWithValue(FIRST);
    }

    @Test
    void tellsThatItWasTaken() {
        this.book.note(0, 0, "a", FIRST, 1);
        this.book.note(0, 1, "a", SECOND.asTaken(), 2);
        this.book.note(0, 2, "a", FIRST.asTaken(), 3);

        assertThat(this.book.standing("a", 0, 2)).isCompletedWithValue(FIRST.asTaken());
    }

    @Test
    void givesAKeyUpAfterADay() {
        this.book.note(0, 0, "a", FIRST, 1);
        this.book.note(0, 1, "a", SECOND, DAY);
        assertThat(this.book.standing("a", 0, 1)).isCompletedWithValue(FIRST);

        this.book.note(0, 2, "a", SECOND, DAY + 1);
        assertThat(this.book.standing("a", 0, 2)).isCompletedWithValue(SECOND);
    }

    @Test
    void forgetsTheOldestOfTooMany() {
        for (int i = 0; i <= ClaimBook.MOST; i++) {
            this.book.note(0, i, "key-" + i, FIRST, 1);
        }

        assertThat(this.book.standing("key-1", 0, 0)).isCompletedWithValue(FIRST);
        assertThatThrownBy(this.book.standing("key-0", 0, 0)::join).hasMessageContaining("the claim is forgotten");
    }

    @Test
    void passesOverWhatNobodyCanRead() {
        this.book.note(0, 0, "a", null, 1);
        this.book.note(0, 1, "a", SECOND, 2);

        assertThat(this.book.standing("a", 0, 1)).isCompletedWithValue(SECOND);
    }

    @Test
    void comesToTheSameWhenItReadsAgain() {
        this.book.note(0, 0, "a", FIRST, 1);
        this.book.note(0, 1, "a", SECOND, 2);

        this.book.readAgain();
        CompletableFuture<PushClaim> standing = this.book.standing("a", 0, 1);
        assertThat(standing).isNotDone();
        this.book.note(0, 0, "a", FIRST, 1);
        this.book.note(0, 1, "a", SECOND, 2);

        assertThat(standing).isCompletedWithValue(FIRST);
    }

}
