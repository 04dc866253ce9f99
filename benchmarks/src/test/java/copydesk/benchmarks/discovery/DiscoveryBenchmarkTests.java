package copydesk.benchmarks.discovery;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import copydesk.allinone.terminal.Terminal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class DiscoveryBenchmarkTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = { "--feeds 0", "--feeds 251", "--stories 0", "--every 0", "--seconds 0", "--gap -1" })
    void measuresNothingOfNothing(String options) {
        assertThat(run(options)).isEqualTo(2);

        assertThat(text(this.complained)).isEqualTo("Give 1 to 250 feeds, and at least 1 story and 1 second.\n");
        assertThat(text(this.said)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "--feeds many", "--stories", "--story 5" })
    void refusesWhatIsNoOption(String options) {
        assertThat(run(options)).isEqualTo(2);

        assertThat(text(this.said)).isEmpty();
    }

    private int run(String options) {
        Terminal terminal = new Terminal(new PrintStream(this.said, true, StandardCharsets.UTF_8),
                new PrintStream(this.complained, true, StandardCharsets.UTF_8));
        return new CommandLine(new DiscoveryBenchmark(terminal)).setErr(terminal.usageWriter())
            .execute(options.split(" "));
    }

    private static String text(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8);
    }

}
