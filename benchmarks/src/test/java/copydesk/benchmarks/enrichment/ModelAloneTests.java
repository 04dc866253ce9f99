package copydesk.benchmarks.enrichment;

import copydesk.enrich.tagger.TaggerTier;
import org.junit.jupiter.api.Test;

import static copydesk.contract.annotation.EntityKind.PERSON;
import static copydesk.contract.annotation.EntityKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class ModelAloneTests {

    @Test
    void findsWhatTheModelFinds() {
        assertThat(new ModelAlone(TaggerTier.FAST).tag(Texts.words("Emmanuel Macron flew to Istanbul on Monday .")))
            .containsExactly(Texts.name(0, 0, 15, PERSON), Texts.name(0, 24, 32, PLACE));
    }

    @Test
    void refusesRules() {
        assertThatNullPointerException().isThrownBy(() -> new ModelAlone(TaggerTier.RULES))
            .withMessage("rules are no model");
    }

}
