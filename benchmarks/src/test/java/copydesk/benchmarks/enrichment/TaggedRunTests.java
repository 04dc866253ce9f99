package copydesk.benchmarks.enrichment;

import java.util.Iterator;
import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.benchmarks.enrichment.score.Counts;
import copydesk.benchmarks.enrichment.score.NameError;
import org.junit.jupiter.api.Test;

import static copydesk.contract.annotation.EntityKind.EVENT;
import static copydesk.contract.annotation.EntityKind.PERSON;
import static copydesk.contract.annotation.EntityKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

class TaggedRunTests {

    private static final NamedSpan HEADLINE = Texts.name(0, 0, 3, PERSON);

    private static final NamedSpan BODY = Texts.name(1, 0, 4, PLACE);

    private static final GoldText TEXT = Texts.news("wire", List.of(HEADLINE, BODY), "Ana left", "Cres");

    @Test
    void measuresTheTimeOfAllTexts() {
        Iterator<Long> clock = List.of(1_000L, 4_500L).iterator();

        TaggedRun run = TaggedRun.of((text) -> text.names(), List.of(TEXT, TEXT), clock::next);

        assertThat(run.nanos()).isEqualTo(3_500);
        assertThat(run.found()).containsExactly(List.of(HEADLINE, BODY), List.of(HEADLINE, BODY));
    }

    @Test
    void takesTheFastestPass() {
        Iterator<Long> clock = List.of(0L, 900L, 1_000L, 1_400L, 2_000L, 2_700L).iterator();

        TaggedRun run = TaggedRun.best((text) -> text.names(), List.of(TEXT), 3, clock::next);

        assertThat(run).isEqualTo(new TaggedRun(List.of(TEXT), List.of(List.of(HEADLINE, BODY)), 400));
    }

    @Test
    void countsTokensAsTheProductDoes() {
        assertThat(new TaggedRun(List.of(TEXT, TEXT), List.of(), 3_000).tokens()).isEqualTo(6);
        assertThat(new TaggedRun(List.of(TEXT, TEXT), List.of(), 3_000).tokensPerSecond()).isEqualTo(2_000_000);
    }

    @Test
    void scoresSomeBlocks() {
        TaggedRun run = new TaggedRun(List.of(TEXT), List.of(List.of(BODY)), 1);

        assertThat(run.score(0).micro()).isEqualTo(new Counts(1, 1, 2));
        assertThat(run.score(0, List.of(0)).micro()).isEqualTo(new Counts(0, 0, 1));
        assertThat(run.errors(0)).containsExactly(new NameError("missed person", "Ana", ""));
    }

    @Test
    void leavesOutWhatWasNotAnnotated() {
        GoldText words = Texts.words("Ana won the Cup", Texts.name(0, 0, 3, PERSON));
        TaggedRun run = new TaggedRun(List.of(words),
                List.of(List.of(Texts.name(0, 0, 3, PERSON), Texts.name(0, 12, 15, EVENT))), 1);

        assertThat(run.score(0).micro()).isEqualTo(new Counts(1, 1, 1));
        assertThat(run.errors(0)).isEmpty();
    }

}
