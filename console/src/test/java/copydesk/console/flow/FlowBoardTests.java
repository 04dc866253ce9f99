package copydesk.console.flow;

import java.util.List;

import copydesk.console.fixture.Endings;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Reason;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FlowBoardTests {

    private final FlowBoard board = new FlowBoard(new FlowSettings(3));

    @Test
    void showsEveryHopAndStateBeforeAnythingPassed() {
        Flow flow = this.board.flow();

        assertThat(flow.reading()).isEqualTo(Reading.STARTING);
        assertThat(flow.hops()).containsExactly(new HopCount("fetched", "newsroom.document.fetched.v1", 0),
                new HopCount("ingested", "newsroom.article.ingested.v1", 0),
                new HopCount("enriched", "newsroom.article.enriched.v1", 0),
                new HopCount("clean", "newsroom.article.clean.v1", 0));
        assertThat(flow.states()).extracting(StateCount::state).containsExactly(EndState.values());
        assertThat(flow.states()).extracting(StateCount::items).containsOnly(0L);
        assertThat(flow.items()).isZero();
        assertThat(flow.reasons()).isEmpty();
    }

    @Test
    void countsRecordsPerHop() {
        this.board.passed(Topic.INGESTED);
        this.board.passed(Topic.INGESTED);
        this.board.passed(Topic.ENRICHED);

        assertThat(records()).containsExactly(0L, 2L, 1L, 0L);
    }

    @Test
    void takesCountOfTopicThatIsNotRead() {
        this.board.holds(Topic.FETCHED, 5);
        this.board.holds(Topic.FETCHED, 7);

        assertThat(records()).containsExactly(7L, 0L, 0L, 0L);
    }

    @Test
    void countsItemsByEndState() {
        this.board.ended(Endings.of("pilots", EndState.PUBLISHED));
        this.board.ended(Endings.of("ferry", EndState.PUBLISHED));
        this.board.ended(Endings.of("feed", EndState.EXPANDED));

        assertThat(this.board.flow().items()).isEqualTo(3);
        assertThat(this.board.flow().states()).contains(new StateCount(EndState.PUBLISHED, 2),
                new StateCount(EndState.EXPANDED, 1), new StateCount(EndState.HELD, 0));
    }

    @Test
    void lastOutcomeOfItemCounts() {
        this.board.ended(Endings.of("pilots", EndState.HELD));
        this.board.ended(Endings.of("pilots", EndState.PUBLISHED));

        assertThat(this.board.flow().items()).isEqualTo(1);
        assertThat(this.board.flow().states()).contains(new StateCount(EndState.HELD, 0),
                new StateCount(EndState.PUBLISHED, 1));
    }

    @Test
    void namesReasonsMostFrequentFirst() {
        this.board.ended(Endings.because("a", EndState.REFUSED, Reason.EMPTY));
        this.board.ended(Endings.because("b", EndState.QUARANTINED, Reason.INVALID_RECORD));
        this.board.ended(Endings.because("c", EndState.QUARANTINED, Reason.INVALID_RECORD));

        assertThat(this.board.flow().reasons())
            .containsExactly(
                    new ReasonCount(EndState.QUARANTINED, Reason.INVALID_RECORD,
                            "A record on a topic breaks the contract.", 2),
                    new ReasonCount(EndState.REFUSED, Reason.EMPTY, "The document holds no text.", 1));
    }

    @Test
    void dropsReasonThatNoLongerCounts() {
        this.board.ended(Endings.because("a", EndState.QUARANTINED, Reason.PROCESSING_FAILED));
        this.board.ended(Endings.of("a", EndState.PUBLISHED));

        assertThat(this.board.flow().reasons()).isEmpty();
    }

    @Test
    void forgetsOldestItemNotItsCount() {
        for (String item : List.of("a", "b", "c", "d")) {
            this.board.ended(Endings.of(item, EndState.PUBLISHED));
        }

        this.board.ended(Endings.of("d", EndState.UNCHANGED));
        this.board.ended(Endings.of("a", EndState.UNCHANGED));

        assertThat(this.board.flow().states()).contains(new StateCount(EndState.PUBLISHED, 3),
                new StateCount(EndState.UNCHANGED, 2));
    }

    @Test
    void itemThatEndsAgainIsYoungAgain() {
        for (String item : List.of("a", "b", "c", "a", "d")) {
            this.board.ended(Endings.of(item, EndState.HELD));
        }

        this.board.ended(Endings.of("a", EndState.PUBLISHED));

        assertThat(this.board.flow().items()).isEqualTo(4);
    }

    @Test
    void countsUnreadableRecords() {
        this.board.unreadable();

        assertThat(this.board.flow().unreadable()).isEqualTo(1);
    }

    @Test
    void saysHowReaderStands() {
        this.board.reading(Reading.lost("localhost:29092"));

        assertThat(this.board.flow().reading()).isEqualTo(new Reading(ReadingState.LOST,
                "Kafka does not answer at localhost:29092. Start Copydesk with ./copydesk run, or set "
                        + "copydesk.console.bootstrap-servers.",
                0));
    }

    private List<Long> records() {
        return this.board.flow().hops().stream().map(HopCount::records).toList();
    }

}
