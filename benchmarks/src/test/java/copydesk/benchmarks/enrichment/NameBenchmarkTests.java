package copydesk.benchmarks.enrichment;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import copydesk.allinone.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class NameBenchmarkTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void measuresTheNewsSet() throws Exception {
        Files.writeString(this.folder.resolve("001.md"), """
                genre: wire
                subjects: 11000000
                url: https://herald.example/1
                L is Istanbul | Q406
                P pp Petra Jones

                # Talks in [Istanbul|is]

                [Jones|pp] left.
                """);

        assertThat(run("--data", this.folder.toString(), "--passes", "1", "--tagger", "rules")).isZero();

        assertThat(text(this.out)).contains("1 texts, 6 tokens, 2 names; ")
            .contains("tokens/s of thread CPU, best of 1 passes")
            .containsPattern("\nplace +1\\.000 +1\\.000 +1\\.000 +1 +1 +1\n")
            .containsPattern("\nall +1\\.000 +0\\.500 +0\\.667 +1 +1 +2 +F1 ±0\\.000\n")
            .contains("\n   1  missed person: Jones\n");
    }

    @Test
    void measuresTaggedWords() throws Exception {
        Path file = Files.writeString(this.folder.resolve("dev.conll"), "In\tO\nIstanbul\tB-LOC\n");

        assertThat(run("--data", file.toString(), "--errors", "0", "--tagger", "RULES")).isZero();

        assertThat(text(this.out)).contains("1 texts, 2 tokens, 1 names; ")
            .contains("best of 5 passes")
            .containsPattern("\nplace +1\\.000 +1\\.000 +1\\.000 +1 +1 +1\n")
            .doesNotContain("event", "headlines");
    }

    @Test
    void measuresGum() throws Exception {
        Files.writeString(this.folder.resolve("GUM_bio_ana.conllu"), """
                1\tIstanbul\tIstanbul\tPROPN\tNNP\t_\t0\troot\t_\tEntity=(1-place-new-s-cf1-1-sgl)
                """);

        assertThat(run("--data", this.folder.toString(), "--genre", "bio", "--tagger", "rules")).isZero();

        assertThat(text(this.out)).contains("1 texts, 1 tokens, 1 names; ")
            .containsPattern("\nplace +1\\.000 +1\\.000 +1\\.000 +1 +1 +1\n");
    }

    @Test
    void putsOursBesideOthersAndSaysWhoIsAbsent() throws Exception {
        Path file = Files.writeString(this.folder.resolve("dev.conll"), "In\tO\nIstanbul\tB-LOC\n");

        assertThat(run("--data", file.toString(), "--peers", "--passes", "1", "--training", this.folder.toString()))
            .isZero();

        assertThat(text(this.out)).contains("CoreNLP is not measured: it is under the GPL and no part of this build.")
            .contains(
                    "OpenNLP is not measured: it comes without a model of names, and there is nothing to train one on")
            .containsPattern("\ncopydesk accurate +0\\.000 +0\\.000 +1\\.000 +1\\.000 ")
            .containsPattern("\ncopydesk fast, model alone +0\\.000 ")
            .doesNotContain("Faults of");
    }

    @Test
    void trainsOpenNlpOnTheSetsThatAreThere() throws Exception {
        Path sets = Files.createDirectory(this.folder.resolve("uner-ewt-dev.tar.gz"));
        Files.writeString(sets.resolve("a.conll"), "In\tO\nIstanbul\tB-LOC\nnow\tO\n\n".repeat(40));

        assertThat(run("--data", sets.toString(), "--peers", "--passes", "1", "--training", this.folder.toString()))
            .isZero();

        assertThat(text(this.out))
            .contains("OpenNLP comes without a model of names; trained on 40 texts of " + this.folder)
            .containsPattern("\nOpenNLP perceptron +0\\.000 +0\\.000 +1\\.000 +1\\.000 ")
            .contains("Faults of copydesk accurate that OpenNLP perceptron does not make: 0; ");
    }

    @Test
    void refusesASelectionOfNothing() throws Exception {
        Path file = Files.writeString(this.folder.resolve("dev.conll"), "In\tO\nIstanbul\tB-LOC\n");

        assertThat(run("--data", file.toString(), "--held-out")).isEqualTo(2);

        assertThat(text(this.err)).startsWith("No text in ")
            .endsWith("is of this sort; leave out --genre or --held-out\n");
    }

    @Test
    void saysWhatIsWrongWithTheData() {
        assertThat(run("--data", this.folder.resolve("none").toString())).isEqualTo(2);

        assertThat(text(this.err)).startsWith("There is no ").endsWith("give the folder or archive of a set\n");
    }

    private int run(String... args) {
        Terminal terminal = new Terminal(new PrintStream(this.out, true, StandardCharsets.UTF_8),
                new PrintStream(this.err, true, StandardCharsets.UTF_8));
        return NameBenchmark.commandLine(terminal).execute(args);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

}
