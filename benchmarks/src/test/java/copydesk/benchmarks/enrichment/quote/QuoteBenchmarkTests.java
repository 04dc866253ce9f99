package copydesk.benchmarks.enrichment.quote;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import copydesk.allinone.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class QuoteBenchmarkTests {

    private static final String FIRST = """
            genre: wire
            subjects: 11000000
            url: https://herald.example/1
            P ab Anna Berg | harbour master
            P ts Tove Strand

            # A weir breaks

            {“It rains,”|ab|said} said the harbour master, [Anna Berg|ab]. {“It pours.”|ab||+} She called it {“late”|ab|called|~}.

            {“We sleep,”|ts|said} [Berg|ab] said. [Tove Strand|ts] walks on the {“left”|?||~} of it.
            """;

    private static final String SECOND = """
            genre: sport
            subjects: 15000000
            url: https://herald.example/2
            P ab Anna Berg

            # A match

            {“We won,”|~a keeper|said} a keeper said.

            @caption {“Won,”|ab|said} [Anna Berg|ab] said.
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.writeString(this.folder.resolve("001.md"), FIRST);
        Files.writeString(this.folder.resolve("002.md"), SECOND);
    }

    @Test
    void comparesSpansOfBothHalves() {
        assertThat(run("--data", this.folder.toString())).isZero();

        assertThat(text(this.out)).startsWith("2 articles\n")
            .containsPattern("\nlooked at +1\\.000 +0\\.800 +0\\.889 +4 +4 +5\n")
            .containsPattern("\nunseen +1\\.000 +1\\.000 +1\\.000 +1 +1 +1\n")
            .containsPattern("\nall +1\\.000 +0\\.833 +0\\.909 +5 +5 +6\n")
            .contains("full 1.000 (3 of 3), fragments 0.500 (1 of 2), continued 1.000 (1 of 1), joined 1.000 (1 of 1)");
    }

    @Test
    void comparesSpeakersAndCues() {
        run("--data", this.folder.toString());

        assertThat(text(this.out))
            .contains("speakers 0.750 (3 of 4), words and speakers 0.600 (3 of 5), cues 1.000 (3 of 3)")
            .contains("speakers 1.000 (1 of 1), words and speakers 1.000 (1 of 1), cues 1.000 (1 of 1)")
            .containsPattern("\nsport +1\\.000 .* speakers 1\\.000\n")
            .contains("\n1 quotes of headlines, standfirsts and captions are not looked for.\n");
    }

    @Test
    void comparesRoles() {
        run("--data", this.folder.toString());

        assertThat(text(this.out)).containsPattern("\nroles, looked at +1\\.000 +1\\.000 +1\\.000 +1 +1 +1\n")
            .contains("of persons found 1.000 (1 of 1)")
            .containsPattern("\nroles, unseen +0\\.000 +0\\.000 +0\\.000 +0 +0 +0\n");
    }

    @Test
    void listsErrorsOfTheHalfLookedAtOnly() {
        run("--data", this.folder.toString(), "--errors", "9");

        assertThat(text(this.out)).contains("\n001: speaker of “We sleep,”: ", "\n001: missed “left” (")
            .doesNotContain("\n002:");
    }

    @Test
    void takesTheTrueNames() throws Exception {
        Files.writeString(this.folder.resolve("001.md"), """
                genre: wire
                subjects: 11000000
                url: https://herald.example/1
                P qx Qx Vrzk

                # A weir breaks

                {“It rains,”|qx|said} [Qx Vrzk|qx] said. [Vrzk|qx] left. {“It pours,”|qx|said} he said.
                """);

        run("--data", this.folder.toString(), "--true-names");

        assertThat(text(this.out)).contains("  speakers 1.000 (2 of 2), words and speakers 1.000 (2 of 2)");
    }

    @Test
    void saysWhatIsWrongWithTheData() {
        assertThat(run("--data", this.folder.resolve("none").toString())).isEqualTo(2);

        assertThat(text(this.err)).startsWith("No articles in ")
            .endsWith("; give a folder of .md files as in benchmarks/news\n");
    }

    private int run(String... args) {
        Terminal terminal = new Terminal(new PrintStream(this.out, true, StandardCharsets.UTF_8),
                new PrintStream(this.err, true, StandardCharsets.UTF_8));
        return new CommandLine(new QuoteBenchmark(terminal)).execute(args);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

}
