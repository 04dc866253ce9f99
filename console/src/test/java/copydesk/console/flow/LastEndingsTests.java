package copydesk.console.flow;

import java.util.Optional;

import copydesk.contract.ledger.EndState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LastEndingsTests {

    private static final Ended HELD = new Ended(EndState.HELD, Optional.empty());

    private static final Ended PUBLISHED = new Ended(EndState.PUBLISHED, Optional.empty());

    private final LastEndings last = new LastEndings(2);

    @Test
    void knowsNothingOfNewItem() {
        assertThat(this.last.replace("a", HELD)).isEmpty();
    }

    @Test
    void givesHowItemEndedBefore() {
        this.last.replace("a", HELD);

        assertThat(this.last.replace("a", PUBLISHED)).hasValue(HELD);
        assertThat(this.last.replace("a", HELD)).hasValue(PUBLISHED);
    }

    @Test
    void forgetsItemThatEndedLongestAgo() {
        this.last.replace("a", HELD);
        this.last.replace("b", HELD);
        this.last.replace("a", HELD);
        this.last.replace("c", HELD);

        assertThat(this.last.replace("a", PUBLISHED)).hasValue(HELD);
        assertThat(this.last.replace("b", PUBLISHED)).isEmpty();
    }

}
