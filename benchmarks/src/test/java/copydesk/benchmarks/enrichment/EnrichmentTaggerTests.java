package copydesk.benchmarks.enrichment;

import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.enrich.tagger.TaggerTier;
import org.junit.jupiter.api.Test;

import static copydesk.contract.annotation.EntityKind.PERSON;
import static copydesk.contract.annotation.EntityKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

class EnrichmentTaggerTests {

    @Test
    void findsWhatTheProductFinds() {
        GoldText text = Texts.news("wire", List.of(), "Talks in Istanbul", "President Emmanuel Macron left France.");

        assertThat(new EnrichmentTagger(TaggerTier.RULES).tag(text)).containsExactly(Texts.name(0, 9, 17, PLACE),
                Texts.name(1, 10, 25, PERSON), Texts.name(1, 31, 37, PLACE));
    }

}
