package copydesk.extraction.score;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceTests {

    @Test
    void keepsLettersAndDigitsOnly() {
        assertThat(Evidence.squeezed(" The \u201cbig\u201d ferry, 2025.")).isEqualTo("Thebigferry2025");
    }

}
