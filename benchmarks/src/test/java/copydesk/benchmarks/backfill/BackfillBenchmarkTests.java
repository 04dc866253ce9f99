package copydesk.benchmarks.backfill;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import copydesk.allinone.terminal.Terminal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class BackfillBenchmarkTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = { "--articles 0", "--per-second 0", "--live 0", "--live 1001", "--alone 0" })
    void measuresNothingOfNothing(String options) {
        assertThat(run(options)).isEqualTo(2);

        assertThat(text(this.complained)).isEqualTo("Give at least 1 article, and 1 to 1000 live ones a second.\n");
        assertThat(text(this.said)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "--articles many", "--live", "--article 5" })
    void refusesWhatIsNoOption(String options) {
        assertThat(run(options)).isEqualTo(2);

        assertThat(text(this.said)).isEmpty();
    }

    private int run(String options) {
        Terminal terminal = new Terminal(new PrintStream(this.said, true, StandardCharsets.UTF_8),
                new PrintStream(this.complained, true, StandardCharsets.UTF_8));
        return new CommandLine(new BackfillBenchmark(terminal)).setErr(terminal.usageWriter())
            .execute(options.split(" "));
    }

    private static String text(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8);
    }

}
