package copydesk.extraction.score;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceTests {

    @Test
    void partsATextIntoWords() {
        assertThat(Evidence.words("Ferry strike: FERRY boats, 2 crews")).containsExactlyInAnyOrder("ferry", "strike",
                "boats", "2", "crews");
    }

    @Test
    void countsTheShareOfKnownWords() {
        assertThat(Evidence.share("Ferry, ferry and boats", Set.of("ferry", "strike"))).isEqualTo(0.5F);
    }

    @Test
    void knowsNoShareOfNothing() {
        assertThat(Evidence.share("Ferry", Set.of())).isEqualTo(-1);
        assertThat(Evidence.share(" - ", Set.of("ferry"))).isZero();
    }

    @Test
    void keepsLettersAndDigitsOnly() {
        assertThat(Evidence.squeezed(" The \u201cbig\u201d ferry, 2025.")).isEqualTo("Thebigferry2025");
    }

}
