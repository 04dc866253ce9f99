package copydesk.ingest.inbox;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class InboxSettingsTests {

    @ParameterizedTest
    @CsvSource({ "/in, done, /in/done", "/in, ../done, /done", "/in, /out/./done, /out/done" })
    void seesTheFolderOfWhatIsDoneFromTheInbox(String folder, String done, Path seen) {
        assertThat(new InboxSettings(folder, Duration.ofSeconds(1), done, false).doneFolder()).isEqualTo(seen);
        assertThat(new InboxSettings(folder, Duration.ofSeconds(1), "", false).doneFolder()).isNull();
    }

    @ParameterizedTest
    @CsvSource({ ".", "./", "x/..", "../in", "/in" })
    void refusesTheInboxItselfHoweverItIsWritten(String done) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new InboxSettings("/in", Duration.ofSeconds(1), done, false))
            .withMessage("inbox.done is the inbox itself; name another folder, such as done");
    }

}
