package copydesk.publish.format;

import java.util.List;

import copydesk.contract.Topic;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FormatsTests {

    @Test
    void putsNinjsFirstWhateverTheOrder() {
        assertThat(Formats.of(List.of(FormatName.JSONLD, FormatName.NINJS, FormatName.JSONLD)).all())
            .extracting(Format::name)
            .containsExactly(FormatName.NINJS, FormatName.JSONLD);
    }

    @Test
    void refusesToGoWithoutNinjs() {
        assertThatIllegalArgumentException().isThrownBy(() -> Formats.of(List.of(FormatName.JSONLD)))
            .withMessageEndingWith("set it to ninjs or to ninjs,jsonld");
        assertThatIllegalArgumentException().isThrownBy(() -> Formats.of(List.of()));
    }

    @Test
    void givesEveryFormATopicOfItsOwnThatEverybodyMayRead() {
        assertThat(Formats.every().all()).hasSize(FormatName.values().length)
            .flatExtracting(Format::topics)
            .doesNotHaveDuplicates()
            .allMatch(Topic::isPublic);
    }

}
