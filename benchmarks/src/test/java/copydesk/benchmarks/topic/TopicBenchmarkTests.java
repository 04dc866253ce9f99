package copydesk.benchmarks.topic;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import copydesk.allinone.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class TopicBenchmarkTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void measuresTheNewsSet() throws Exception {
        Files.writeString(this.folder.resolve("001.md"), """
                genre: sport
                subjects: 15000000
                url: https://herald.example/1
                L is Istanbul | Q406

                # Late goal wins the cup in [Istanbul|is]

                The striker scored in the second half; the coach praised the goalkeeper after the match.
                """);

        assertThat(run("--data", this.folder.toString(), "--passes", "1", "--errors")).isZero();

        assertThat(text(this.out)).containsPattern("\n\\d+ articles/s of thread CPU, best of 1 passes\n")
            .contains("\n1 articles; main topic 100.0 % right, 100.0 % one of the wanted\n")
            .contains("\nmicro F1 1.000, macro F1 1.000 over 1 topics\n")
            .doesNotContain("taken for");
    }

    @Test
    void saysWhatIsWrongWithTheData() {
        assertThat(run("--data", this.folder.toString())).isEqualTo(2);

        assertThat(text(this.err)).startsWith("There is no news set in ").endsWith("; give its folder\n");
    }

    private int run(String... args) {
        Terminal terminal = new Terminal(new PrintStream(this.out, true, StandardCharsets.UTF_8),
                new PrintStream(this.err, true, StandardCharsets.UTF_8));
        return new CommandLine(new TopicBenchmark(terminal)).execute(args);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

}
