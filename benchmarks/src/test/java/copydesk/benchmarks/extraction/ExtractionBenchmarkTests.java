package copydesk.benchmarks.extraction;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.extraction.gold.SetWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractionBenchmarkTests {

    private static final String TRUTH = """
            {"url": "https://herald.example/1", "ground_truth": {"title": "Harbour opens again",
             "author": "Ana Silva", "publish_date": "2025-06-04", "main_content": "%s", "with": [], "without": []}}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void measuresASetBesideOthers() throws Exception {
        set();

        int code = run("--data", this.folder.toString(), "--warm-up", "1", "--passes", "1", "--samples", "2");

        assertThat(code).isZero();
        assertThat(text(this.out)).contains("Set: WCXB, 1 pages of 1 hosts")
            .containsPattern("\ncopydesk +1  1\\.000 ±0\\.000")
            .containsPattern("\nreadability4j 1\\.0\\.8 +1  ")
            .containsPattern("\nboilerpipe 1\\.1\\.0 +1  ")
            .containsPattern("\ncopydesk +headline +1  100\\.0 %  100\\.0 %")
            .containsPattern("\ncopydesk +date +1  100\\.0 %  100\\.0 %")
            .contains("model: of the library; warm-up passes 1, timed 1; samples 2, seed 20261122");
    }

    @Test
    void listsDifferencesOfAField() throws Exception {
        set();

        int code = run("--data", this.folder.toString(), "--warm-up", "1", "--passes", "1", "--samples", "2", "--alone",
                "--differences", "headline");

        assertThat(code).isZero();
        assertThat(text(this.out))
            .contains("\nDifferences of copydesk in headline: fault, page, truth, found, where it was read\nLoad at");
    }

    @Test
    void leavesOthersOut() throws Exception {
        set();

        run("--data", this.folder.toString(), "--warm-up", "1", "--passes", "1", "--samples", "2", "--alone");

        assertThat(text(this.out)).contains("copydesk").doesNotContain("readability4j");
    }

    @Test
    void saysWhatIsWrongWithTheFolder() {
        assertThat(run("--data", this.folder.resolve("missing").toString())).isEqualTo(2);

        assertThat(text(this.err)).startsWith("There is no folder ");
    }

    @Test
    void saysWhichModelIsMissing() throws Exception {
        set();

        assertThat(run("--data", this.folder.toString(), "--models", this.folder.toString())).isEqualTo(2);

        assertThat(text(this.err)).contains("fold-0.model").endsWith("train one for each fold\n");
    }

    @Test
    void saysThatKnownPagesAskForModels() throws Exception {
        set();

        assertThat(run("--data", this.folder.toString(), "--known-pages")).isEqualTo(2);

        assertThat(text(this.err)).startsWith("--known-pages asks for --models, the folder with their models");
    }

    private void set() throws Exception {
        String body = Pages.ARTICLE.substring(Pages.ARTICLE.indexOf("</figure>"), Pages.ARTICLE.indexOf("</article>"))
            .replaceAll("<[^>]*>|\\s+", " ");
        new SetWriter(this.folder).text("ground-truth/0001.json", TRUTH.formatted(body))
            .page("html/0001.html.gz", Pages.ARTICLE)
            .plain();
    }

    private int run(String... args) {
        Terminal terminal = new Terminal(new PrintStream(this.out, true, StandardCharsets.UTF_8),
                new PrintStream(this.err, true, StandardCharsets.UTF_8));
        return ExtractionBenchmark.commandLine(terminal).execute(args);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

}
