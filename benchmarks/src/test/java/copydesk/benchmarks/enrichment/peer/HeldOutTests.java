package copydesk.benchmarks.enrichment.peer;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.contract.annotation.EntityKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeldOutTests {

    private static final String EWT = "en_ewt-ud-dev.iob2";

    // as benchmarks/names/tagging.py draws them
    @Test
    void drawsTheSameDocumentsAsTheTraining() {
        assertThat(IntStream.rangeClosed(1, 60).filter((at) -> HeldOut.is(text(EWT + " " + at, EWT))))
            .containsExactly(8, 9, 11, 13, 37, 39, 55, 57, 60);
    }

    @Test
    void knowsNewsOfGumByItsName() {
        assertThat(HeldOut.is(text("GUM_news_hackers", "news"))).isTrue();
        assertThat(HeldOut.is(text("GUM_news_korea", "news"))).isTrue();
        assertThat(HeldOut.is(text("GUM_news_afghan", "news"))).isFalse();
        assertThat(HeldOut.is(text("GUM_bio_galois", "bio"))).isFalse();
    }

    @Test
    void holdsNothingOutOfOtherSets() {
        assertThat(IntStream.range(0, 100).filter((at) -> HeldOut.is(text("a.conll " + at, "a.conll")))).isEmpty();
    }

    private static GoldText text(String id, String genre) {
        return new GoldText(id, genre, List.of(), EnumSet.allOf(EntityKind.class), List.of());
    }

}
