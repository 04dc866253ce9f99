package copydesk.benchmarks.salience;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.extraction.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class SalienceBenchmarkTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void measuresOneDocument() throws Exception {
        Path file = Files.write(this.folder.resolve("GUM_news_kalmar.conllu"), GumReaderTests.document());

        assertThat(run("--data", file.toString())).isZero();

        assertThat(text(this.out)).startsWith("1 texts\n")
            .contains("\n~ all            1.000   1.000  1.000      1       1\n");
    }

    @Test
    void holdsItsFiguresOnGum() {
        assertThat(run("--data", SharedData.path("ner/gum-train.tar.gz").toString())).isZero();

        assertThat(text(this.out)).startsWith("82 texts\n")
            .contains("\nnews             0.727   0.696  0.711     66      69\n");
    }

    @Test
    void saysWhatIsWrongWithTheData() {
        assertThat(run("--data", this.folder.resolve("none").toString())).isEqualTo(2);

        assertThat(text(this.err)).startsWith("There are no documents of GUM in ");
    }

    private int run(String... args) {
        Terminal terminal = new Terminal(new PrintStream(this.out, true, StandardCharsets.UTF_8),
                new PrintStream(this.err, true, StandardCharsets.UTF_8));
        return new CommandLine(new SalienceBenchmark(terminal)).execute(args);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

}
