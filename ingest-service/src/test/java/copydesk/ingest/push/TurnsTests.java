package copydesk.ingest.push;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TurnsTests {

    private final Turns turns = new Turns(2);

    @Test
    void leavesOthersATurnWhateverASourceSends() {
        assertThat(take(Turns.OF_A_SOURCE + 1, known("ntb"))).hasSize(Turns.OF_A_SOURCE);

        assertThat(take(Turns.ALL, known("press-room"))).hasSize(Turns.ALL - Turns.OF_A_SOURCE);
        assertThat(this.turns.of(known("third"))).isEmpty();
    }

    @Test
    void givesStrangersNoTurnOfThoseWhoAreKnown() {
        assertThat(take(100, claimed("ntb"))).hasSize(3);

        assertThat(take(100, known("ntb"))).hasSize(Turns.OF_A_SOURCE);
    }

    @Test
    void keepsTheTurnsOfASourceFromStrangersWhoNameAllOthers() {
        Turns many = new Turns(50);
        for (int i = 1; i < 50; i++) {
            assertThat(take(100, claimed("agency-" + i), many)).hasSize(2);
        }

        assertThat(many.of(claimed("ntb"))).hasValueSatisfying((turn) -> assertThat(turn.prove()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({ "1, 3", "4, 3", "5, 2", "6, 2", "7, 2", "100, 2" })
    void readsFewerOfASourceAtATimeWhereManySign(int signers, int places) {
        assertThat(take(100, claimed("ntb"), new Turns(signers))).hasSize(places);
    }

    @Test
    void makesRoomWhereAClaimWasTrue() {
        List<Turns.Turn> strangers = take(3, claimed("ntb"));

        assertThat(strangers.get(0).prove()).isTrue();
        assertThat(strangers.get(0).prove()).isTrue();

        assertThat(take(2, claimed("ntb"))).hasSize(1);
        assertThat(take(100, known("ntb"))).hasSize(Turns.OF_A_SOURCE - 1);
        assertThat(strangers.get(1).prove()).isFalse();
    }

    @Test
    void givesATurnBackOnce() {
        List<Turns.Turn> taken = take(Turns.OF_A_SOURCE, known("ntb"));
        Turns.Turn signed = this.turns.of(claimed("press-room")).orElseThrow();
        assertThat(signed.prove()).isTrue();

        taken.get(0).close();
        signed.close();

        assertThat(take(100, known("ntb"))).hasSize(1);
        assertThat(take(100, known("press-room"))).hasSize(Turns.ALL - Turns.OF_A_SOURCE);
        assertThat(take(100, claimed("press-room"))).hasSize(3);
    }

    private List<Turns.Turn> take(int times, Claim claim) {
        return take(times, claim, this.turns);
    }

    private static List<Turns.Turn> take(int times, Claim claim, Turns turns) {
        List<Turns.Turn> taken = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Optional<Turns.Turn> turn = turns.of(claim);
            turn.ifPresent(taken::add);
        }
        return taken;
    }

    private static Claim known(String source) {
        return new TestClaim(source, true);
    }

    private static Claim claimed(String source) {
        return new TestClaim(source, false);
    }

    private record TestClaim(String source, boolean isProven) implements Claim {

        @Override
        public boolean holds(byte[] body) {
            return true;
        }

    }

}
