package copydesk.enrich.pipeline;

import copydesk.enrich.tagger.TaggerTier;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EnrichSettingsTests {

    @Test
    void standardFitsNews() {
        assertThat(EnrichSettings.standard()).isEqualTo(new EnrichSettings(1, 500_000, 5_000, TaggerTier.ACCURATE));
    }

    @Test
    void refusesWhatCannotWork() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EnrichSettings(0, 1, 1, TaggerTier.ACCURATE))
            .withMessage("generation is 0; set it to 1 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> new EnrichSettings(1, -5, 1, TaggerTier.ACCURATE))
            .withMessage("work-limit is -5; set it to 1 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> new EnrichSettings(1, 1, 0, TaggerTier.ACCURATE))
            .withMessage("mention-limit is 0; set it to 1 or more");
    }

}
