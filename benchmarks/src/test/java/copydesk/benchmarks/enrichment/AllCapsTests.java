package copydesk.benchmarks.enrichment;

import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.contract.article.Block;
import org.junit.jupiter.api.Test;

import static copydesk.contract.annotation.EntityKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

class AllCapsTests {

    // "STRASSE" would be longer by one
    @Test
    void keepsEveryNameAtItsPlace() {
        GoldText text = Texts.news("local", List.of(Texts.name(1, 11, 16, PLACE)), "Bell", "Straße bei Örsted");

        GoldText loud = AllCaps.of(text);

        assertThat(loud.blocks()).extracting(Block::text).containsExactly("BELL", "STRAßE BEI ÖRSTED");
        assertThat(loud.names()).extracting(loud::at).containsExactly("ÖRSTE");
        assertThat(loud.names()).isEqualTo(text.names());
    }

}
