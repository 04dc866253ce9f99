package copydesk.allinone.command;

import java.nio.file.Path;
import java.util.List;

import copydesk.allinone.terminal.Obstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KafkaOptionsTests {

    @TempDir
    private Path folder;

    @Test
    void takesTheAddressThatIsTypedWithoutLookingForARun() {
        KafkaOptions options = typed("--kafka", "kafka:9092", "--data", this.folder.resolve("missing").toString());

        assertThat(options.bootstrap(new Home(this.folder))).isEqualTo("kafka:9092");
    }

    @Test
    void saysHowToReachAPipelineWhereNoRunUsesTheFolder() {
        Path data = this.folder.resolve("elsewhere");

        assertThatExceptionOfType(Obstacle.class)
            .isThrownBy(() -> typed("--data", data.toString()).bootstrap(new Home(this.folder)))
            .withMessage("No run uses the data folder " + data + ". Start one with: copydesk run. Or name another "
                    + "folder with --data, or a cluster with --kafka.");
    }

    @Test
    void looksInTheFolderOfTheHomeWhereNoneIsTyped() {
        Home home = new Home(this.folder);

        assertThatExceptionOfType(Obstacle.class).isThrownBy(() -> typed().bootstrap(home))
            .withMessageContaining("the data folder " + home.data() + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "localhost:8000", "localhost", "localhost:65535", "10.0.0.0/8", "192.168.1.7", "[::1]:8000" })
    void allowsHostsAndBlocksOfAddresses(String typed) {
        assertThat(AllowedAddresses.checked(List.of(typed))).containsExactly(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = { "10.0.0.0/99", "localhost:65536", "localhost:x", "" })
    void namesTheOptionWhereAnAddressIsNone(String typed) {
        assertThatExceptionOfType(Obstacle.class).isThrownBy(() -> AllowedAddresses.checked(List.of(typed)))
            .withMessageStartingWith("--allow-address: ")
            .withMessageEndingWith(".")
            .withCauseInstanceOf(IllegalArgumentException.class);
    }

    private static KafkaOptions typed(String... words) {
        KafkaOptions options = new KafkaOptions();
        new CommandLine(options).parseArgs(words);
        return options;
    }

}
