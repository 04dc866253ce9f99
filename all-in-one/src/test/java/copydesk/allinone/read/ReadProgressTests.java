package copydesk.allinone.read;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadProgressTests {

    private long now;

    private final List<String> lines = new ArrayList<>();

    private final ReadProgress progress = new ReadProgress("newsroom.topic", 4_000, this.lines::add, () -> this.now);

    @Test
    void saysNothingOfAShortTopic() {
        this.now = 1_900_000_000L;
        this.progress.at(4_000);

        assertThat(this.lines).isEmpty();
    }

    @Test
    void saysEveryTwoSecondsHowFarItIs() {
        for (int second = 1; second <= 5; second++) {
            this.now = second * 1_000_000_000L;
            this.progress.at(second * 700L);
        }

        assertThat(this.lines).containsExactly("reading newsroom.topic: 1,400 of 4,000 records (35 %)",
                "reading newsroom.topic: 2,800 of 4,000 records (70 %)");
    }

    @Test
    void saysWhatItDoesNotWaitFor() {
        this.progress.gaveUp(3_990);

        assertThat(this.lines).containsExactly(
                "newsroom.topic: 10 records wait behind a transaction that is still open; they are not counted");
    }

}
