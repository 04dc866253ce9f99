package copydesk.enrich.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTests {

    private static final Named KALMAR = new Named("place:kalmar", EntityKind.PLACE, "Kalmar",
            "http://www.wikidata.org/entity/Q1");

    private final Tally tally = new Tally(100);

    @Test
    void entityCarriesNameIdentityAndMentions() {
        this.tally.add(naming(BlockRole.PARAGRAPH, "Old Kalmar slept.", Evidence.GAZETTEER_WORD, 1));

        TaggedEntities result = this.tally.result();

        assertThat(result.entities()).containsExactly(new Entity("place:kalmar", EntityKind.PLACE, "Kalmar",
                "http://www.wikidata.org/entity/Q1", Relation.MENTIONS, 0.88));
        assertThat(result.mentions())
            .containsExactly(new Mention("place:kalmar", 0, 4, 10, "Kalmar", "gazetteer", 0.88));
        assertThat(result.complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "1,0.7", "2,0.71", "3,0.72", "6,0.75", "7,0.75", "50,0.75" })
    void eachOfFiveMoreMentionsAddsAPercent(int mentions, double confidence) {
        Scan scan = naming(BlockRole.PARAGRAPH, "Kalmar ".repeat(mentions), Evidence.LIST,
                IntStream.range(0, mentions).toArray());

        this.tally.add(scan);

        assertThat(this.tally.result().entities()).extracting(Entity::confidence).containsExactly(confidence);
    }

    @Test
    void limitIsReachedOnlyWithOneMentionMore() {
        Tally two = new Tally(2);
        two.add(naming(BlockRole.PARAGRAPH, "Kalmar Kalmar", Evidence.LIST, 0, 1));

        assertThat(two.result().complete()).isTrue();

        two.add(naming(BlockRole.PARAGRAPH, "Kalmar", Evidence.LIST, 0));

        assertThat(two.result().complete()).isFalse();
        assertThat(two.result().mentions()).hasSize(2);
    }

    private static Scan naming(BlockRole role, String text, Evidence evidence, int... places) {
        Scan scan = Scans.of(role, text);
        scan.keep(new ArrayList<>(
                Arrays.stream(places).mapToObj((at) -> new Span(at, at + 1, KALMAR, evidence)).toList()));
        return scan;
    }

}
