package copydesk.publish.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CheckSettingsTests {

    @Test
    void leavesRoomForHeaders() {
        assertThat(CheckSettings.ofTopics().maxBytes()).isEqualTo(4 * 1024 * 1024 - 16 * 1024);
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 0, 1023, 4 * 1024 * 1024 })
    void refusesWhatTopicsDoNotTake(int bytes) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CheckSettings(bytes))
            .withMessage("The largest record must lie between 1024 and 4177920 bytes, but is " + bytes
                    + "; the topics take no more");
    }

}
