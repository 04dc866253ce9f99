package copydesk.enrich.tagger;

import java.util.Objects;

import copydesk.enrich.text.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

class TaggersTests {

    private static final String NEWS = "Mayor Ana Horvat of Rijeka met bankers from Deutsche Bank in Germany on Monday.";

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RULES")
    void findsPersonsPlacesAndOrganisations(TaggerTier tier) {
        TextBlock block = Sentence.block(NEWS);

        assertThat(Sentence.shown(block, tagger(tier).tag(block))).containsExactly("PERSON Ana Horvat", "PLACE Rijeka",
                "ORGANISATION Deutsche Bank", "PLACE Germany");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RULES")
    void givesTheSameEachTime(TaggerTier tier) {
        TextBlock block = Sentence.block(NEWS);

        assertThat(tagger(tier).tag(block)).isEqualTo(tagger(tier).tag(block));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RULES")
    void takesAnyText(TaggerTier tier) {
        NameTagger tagger = tagger(tier);

        assertThat(tagger.tag(Sentence.block("\ud83d\u0301 ((( \u202e " + "x".repeat(5_000)))).isEmpty();
        assertThat(tagger.tag(Sentence.block(""))).isEmpty();
    }

    @Test
    void taggerTellsItsTier() {
        assertThat(tagger(TaggerTier.ACCURATE).tier()).isEqualTo(TaggerTier.ACCURATE);
        assertThat(tagger(TaggerTier.FAST).tier()).isEqualTo(TaggerTier.FAST);
    }

    @Test
    void rulesHaveNoModel() {
        assertThat(Taggers.of(TaggerTier.RULES)).isNull();
    }

    private static NameTagger tagger(TaggerTier tier) {
        return Objects.requireNonNull(Taggers.of(tier));
    }

}
