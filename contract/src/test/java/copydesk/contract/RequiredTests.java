package copydesk.contract;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class RequiredTests {

    @Test
    void letsCompleteRecordsPass() {
        assertThatNoException().isThrownBy(() -> Required.all("uri", 1, ""));
    }

    @Test
    void namesThePlaceOfTheMissingComponent() {
        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> Required.all("uri", null, "headline"))
            .withMessage("required component 2 is missing");
    }

}
