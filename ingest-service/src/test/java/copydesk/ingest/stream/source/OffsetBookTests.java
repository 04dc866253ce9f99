package copydesk.ingest.stream.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OffsetBookTests {

    @Test
    void commitsWhatIsDoneWithoutAGap() {
        OffsetBook book = read(new OffsetBook(10, ""), 10, 14);

        book.done(10);
        book.done(11);

        assertThat(book.committed()).isEqualTo(12);
        assertThat(book.beyond()).isEmpty();
    }

    @Test
    void tellsWhatIsDoneBeyondTheFirstThatIsNot() {
        OffsetBook book = read(new OffsetBook(10, ""), 10, 20);

        for (long offset : new long[] { 11, 12, 13, 17, 19 }) {
            book.done(offset);
        }

        assertThat(book.committed()).isEqualTo(10);
        assertThat(book.beyond()).isEqualTo("1-3,7,9");
    }

    @Test
    void doesNotDoAgainWhatWasDone() {
        OffsetBook book = new OffsetBook(10, "1-3,7,9");

        assertThat(book.isDone(10)).isFalse();
        assertThat(book.isDone(11)).isTrue();
        assertThat(book.isDone(14)).isFalse();
        assertThat(book.isDone(19)).isTrue();
    }

    @Test
    void commitsNothingBeyondWhatItRead() {
        OffsetBook book = new OffsetBook(10, "1-3");
        assertThat(book.committed()).isEqualTo(10);

        book.isDone(10);
        book.done(10);

        assertThat(book.committed()).isEqualTo(11);
        assertThat(book.beyond()).isEqualTo("0-2");
    }

    @Test
    void passesOverWhatIsNoRequestBetweenTwo() {
        OffsetBook book = new OffsetBook(0, "");
        book.isDone(0);
        book.isDone(5);

        book.done(0);
        book.done(5);

        assertThat(book.committed()).isEqualTo(6);
    }

    @Test
    void tellsNoMoreThanABrokerTakes() {
        OffsetBook book = read(new OffsetBook(0, ""), 0, 10_000);
        for (long offset = 1; offset < 10_000; offset += 2) {
            book.done(offset);
        }

        assertThat(book.beyond()).hasSizeLessThanOrEqualTo(4_000).startsWith("1,3,5");
    }

    @Test
    void asksForACommitOnlyIfSomethingIsDone() {
        OffsetBook book = read(new OffsetBook(0, ""), 0, 2);
        assertThat(book.takeChange()).isFalse();

        book.done(1);

        assertThat(book.takeChange()).isTrue();
        assertThat(book.takeChange()).isFalse();
    }

    /** Done in any order and stopped anywhere, nothing is lost and nothing done twice. */
    @Test
    void losesAndDoublesNothingOverAnyRestarts() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            TreeSet<Long> done = new TreeSet<>();
            long committed = 0;
            String beyond = "";
            while (committed < 60) {
                OffsetBook book = new OffsetBook(committed, beyond);
                List<Long> open = new ArrayList<>();
                long end = Math.min(60, committed + 1 + random.nextInt(30));
                for (long offset = committed; offset < end; offset++) {
                    if (!book.isDone(offset)) {
                        open.add(offset);
                    }
                }
                Collections.shuffle(open, random);
                for (Long offset : open.subList(0, open.isEmpty() ? 0 : 1 + random.nextInt(open.size()))) {
                    assertThat(done.add(offset)).as("seed %d, offset %d", seed, offset).isTrue();
                    book.done(offset);
                }
                committed = book.committed();
                beyond = book.beyond();
            }
            assertThat(done).as("seed %d", seed).hasSize(60);
        }
    }

    private static OffsetBook read(OffsetBook book, long from, long to) {
        for (long offset = from; offset < to; offset++) {
            book.isDone(offset);
        }
        return book;
    }

}
