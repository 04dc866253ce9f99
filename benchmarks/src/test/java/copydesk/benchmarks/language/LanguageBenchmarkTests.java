package copydesk.benchmarks.language;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.extraction.SharedData;
import copydesk.benchmarks.extraction.gold.SetWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageBenchmarkTests {

    private static final String PAGE = """
            <html lang="en"><head><title>Brücke bleibt zu</title></head><body><article><h1>Brücke bleibt zu</h1>
            <p>Die alte Brücke bleibt bis zum Frühling geschlossen, weil die Reparatur teurer geworden ist als erwartet,
            sagte die Bürgermeisterin am Montag vor dem Rat der Stadt, der darüber noch nicht entschieden hat.</p>
            <p>Wer auf die andere Seite will, muss über die neue Brücke fahren oder auf die Fähre warten, die nun jede
            halbe Stunde ablegt und auch Fahrräder mitnimmt, wie der Betreiber der Linie mitteilte.</p></article></body></html>
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void measuresPagesWithWrongDeclaration() throws Exception {
        new SetWriter(this.folder).page("de/Blatt_2024_04_22.html.gz", PAGE)
            .text("de/Blatt.json", "{\"V1\":{\"title\":\"Brücke bleibt zu\"}}")
            .text("de/meta.info", "{\"Blatt_2024_04_22.html.gz\":{\"url\":\"https://blatt.example/1\"}}")
            .plain();

        assertThat(run("--data", this.folder.toString(), "--passes", "1")).isZero();

        assertThat(text(this.out)).containsPattern("\nThe detector takes -?\\d+ MB of heap\\.\n")
            .containsPattern("\n1 articles; \\d+\\.\\d\\d ms of thread CPU each, best of 1 passes\n")
            .endsWith("""
                    language  pages  declared  text alone
                    de            1    100.0%      100.0%
                    all           1    100.0%      100.0%
                    """);
    }

    @Test
    void recognisesEveryFundusPageOfTheLanguagesThatCount() {
        assertThat(run("--data", SharedData.path("extraction/fundus").toString(), "--passes", "1")).isZero();

        assertThat(text(this.out)).contains("\nde           57    100.0%      100.0%\n")
            .contains("\nen           37    100.0%      100.0%\n")
            .contains("\nes            5    100.0%      100.0%\n")
            .contains("\nall         126     99.2%       99.2%\n");
    }

    @Test
    void saysWhatIsWrongWithTheData() {
        assertThat(run("--data", this.folder.resolve("none").toString())).isEqualTo(2);

        assertThat(text(this.err)).startsWith("There is no folder ");
    }

    private int run(String... args) {
        Terminal terminal = new Terminal(new PrintStream(this.out, true, StandardCharsets.UTF_8),
                new PrintStream(this.err, true, StandardCharsets.UTF_8));
        return new CommandLine(new LanguageBenchmark(terminal)).execute(args);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

}
