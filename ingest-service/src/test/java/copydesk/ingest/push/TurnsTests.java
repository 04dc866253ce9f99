package copydesk.ingest.push;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TurnsTests {

    private final Turns turns = new Turns();

    @Test
    void leavesOthersATurnWhateverASourceSends() {
        assertThat(take(Turns.OF_A_SOURCE + 1, known("ntb"))).hasSize(Turns.OF_A_SOURCE);

        assertThat(take(Turns.ALL, known("press-room"))).hasSize(Turns.ALL - Turns.OF_A_SOURCE);
        assertThat(this.turns.of(known("third"))).isEmpty();
    }

    @Test
    void givesStrangersNoTurnOfThoseWhoAreKnown() {
        assertThat(take(100, claimed("ntb"))).hasSize(Turns.UNPROVEN_OF_A_SOURCE);
        assertThat(take(100, claimed("dpa"))).hasSize(Turns.UNPROVEN - Turns.UNPROVEN_OF_A_SOURCE);

        assertThat(take(100, known("ntb"))).hasSize(Turns.OF_A_SOURCE);
    }

    @Test
    void makesRoomWhereAClaimWasTrue() {
        List<Turns.Turn> strangers = take(Turns.UNPROVEN_OF_A_SOURCE, claimed("ntb"));

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
        assertThat(take(100, claimed("press-room"))).hasSize(Turns.UNPROVEN_OF_A_SOURCE);
    }

    private List<Turns.Turn> take(int times, Claim claim) {
        List<Turns.Turn> taken = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Optional<Turns.Turn> turn = this.turns.of(claim);
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
