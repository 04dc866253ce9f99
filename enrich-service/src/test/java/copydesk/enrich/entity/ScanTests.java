package copydesk.enrich.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import copydesk.contract.annotation.EntityKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScanTests {

    private final Scan scan = Scans.of("Mayor Søren Ærø-Lund left. Kyiv slept.");

    @Test
    void foldsWordsAndKeepsTokens() {
        assertThat(this.scan.words()).containsExactly("Mayor", "Soren", "Aero", "-", "Lund", "left", ".", "Kyiv",
                "slept", ".");
        assertThat(this.scan.token(1).text()).isEqualTo("Søren");
        assertThat(this.scan.lowerWord(1)).isEqualTo("soren");
    }

    @Test
    void isEmptyOutsideTheBlock() {
        assertThat(this.scan.word(-1)).isEmpty();
        assertThat(this.scan.word(10)).isEmpty();
        assertThat(this.scan.is(-1, '.')).isFalse();
        assertThat(this.scan.is(10, '.')).isFalse();
        assertThat(this.scan.isCapitalised(-1)).isFalse();
        assertThat(this.scan.isCapitalised(10)).isFalse();
        assertThat(this.scan.isNext(10)).isFalse();
        assertThat(this.scan.isGlued(10)).isFalse();
    }

    @Test
    void tellsWhatFollowsInTheSameSentence() {
        assertThat(this.scan.isNext(0)).isFalse();
        assertThat(this.scan.isNext(1)).isTrue();
        assertThat(this.scan.isNext(3)).isFalse();
        assertThat(this.scan.isGlued(3)).isTrue();
        assertThat(this.scan.isNext(7)).isFalse();
        assertThat(this.scan.isNext(8)).isTrue();
    }

    @Test
    void givesTheTextAsItStands() {
        assertThat(this.scan.text(1, 5)).isEqualTo("Søren Ærø-Lund");
        assertThat(Scans.of("\uD83D\uDEA2 In  Kyiv").text(1, 3)).isEqualTo("In  Kyiv");
    }

    @Test
    void longerSpanWins() {
        keep(span(1, 2, Evidence.GAZETTEER_WORD), span(1, 5, Evidence.APPOSITION));

        assertThat(this.scan.spans()).containsExactly(span(1, 5, Evidence.APPOSITION));
    }

    @Test
    void strongerOfTwoEquallyLongWins() {
        keep(span(1, 5, Evidence.APPOSITION), span(1, 5, Evidence.TITLE_NAME));

        assertThat(this.scan.spans()).containsExactly(span(1, 5, Evidence.TITLE_NAME));
    }

    @Test
    void firstOfTwoEquallyGoodWins() {
        keep(span(2, 4, Evidence.LIST), span(1, 3, Evidence.LIST));

        assertThat(this.scan.spans()).containsExactly(span(1, 3, Evidence.LIST));
    }

    @Test
    void keptSpanStaysWhateverComesLater() {
        keep(span(7, 8, Evidence.TITLE_SURNAME));
        keep(span(6, 9, Evidence.GAZETTEER), span(1, 2, Evidence.LIST));

        assertThat(this.scan.spans()).containsExactly(span(1, 2, Evidence.LIST), span(7, 8, Evidence.TITLE_SURNAME));
        assertThat(this.scan.isFree(2, 7)).isTrue();
        assertThat(this.scan.isFree(2, 8)).isFalse();
    }

    @Test
    void spansNeverOverlapAndStandInOrder() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            Scan fresh = Scans.of("one two three four five six seven eight nine ten");
            List<Span> candidates = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int from = random.nextInt(10);
                candidates.add(span(from, from + 1 + random.nextInt(10 - from), Evidence.LIST));
            }

            fresh.keep(candidates);

            int end = 0;
            for (Span span : fresh.spans()) {
                assertThat(span.from()).isGreaterThanOrEqualTo(end);
                end = span.to();
            }
            assertThat(candidates).allMatch((candidate) -> !fresh.isFree(candidate.from(), candidate.to()));
        }
    }

    private void keep(Span... candidates) {
        this.scan.keep(new ArrayList<>(Arrays.asList(candidates)));
    }

    private static Span span(int from, int to, Evidence evidence) {
        return new Span(from, to, Named.of(EntityKind.PERSON, "Søren Ærø-Lund"), evidence);
    }

}
