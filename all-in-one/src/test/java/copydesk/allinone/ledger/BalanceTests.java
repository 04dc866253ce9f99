package copydesk.allinone.ledger;

import java.util.List;
import java.util.Map;

import copydesk.contract.ledger.EndState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BalanceTests {

    @Test
    void closesOverNothing() {
        assertThat(new Balance(0, 0, Map.of(), List.of()).closes()).isTrue();
    }

    @Test
    void doesNotCloseWhenMoreEndedThanWasOffered() {
        assertThat(new Balance(1, 0, Map.of(EndState.PUBLISHED, 2), List.of()).closes()).isFalse();
    }

    @Test
    void closesOverEntriesToo() {
        Balance balance = new Balance(1, 2, Map.of(EndState.EXPANDED, 1, EndState.PUBLISHED, 2), List.of());

        assertThat(balance.closes()).isTrue();
        assertThat(balance.count(EndState.PUBLISHED)).isEqualTo(2);
        assertThat(balance.count(EndState.HELD)).isZero();
    }

    @Test
    void namesEndStatesInTheOrderOfTheContract() {
        Balance balance = new Balance(3, 0,
                Map.of(EndState.SUPERSEDED, 1, EndState.QUARANTINED, 1, EndState.PUBLISHED, 1), List.of());

        assertThat(balance.lines()).containsExactly("offered      3", "published    1", "quarantined  1",
                "superseded   1", "unaccounted  0");
    }

}
