package copydesk.benchmarks.extraction.gold;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

class ArticleBenchmarkFolderTests {

    @TempDir
    Path folder;

    private SetWriter writer;

    @BeforeEach
    void writeTruth() throws Exception {
        this.writer = new SetWriter(this.folder).text("ground-truth.json", """
                {"b2": {"articleBody": "Open again.", "url": "https://herald.example/2"},
                 "a1": {"articleBody": "Closed.", "url": "https://gazette.example/1"}}
                """).plain();
    }

    @Test
    void readsPagesInTheOrderOfTheTruth() throws Exception {
        this.writer.page("html/a1.html.gz", "<p>Closed.").page("html/b2.html.gz", "<p>Open again.").archive("html.tar");

        GoldSet set = GoldSet.read(this.folder);

        assertThat(set.kind()).isEqualTo(GoldKind.ARTICLE_BENCHMARK);
        assertThat(set.pages()).extracting(GoldPage::id, GoldPage::url, GoldPage::body)
            .containsExactly(tuple("b2", "https://herald.example/2", "Open again."),
                    tuple("a1", "https://gazette.example/1", "Closed."));
        assertThat(new String(set.pages().get(1).html(), StandardCharsets.UTF_8)).isEqualTo("<p>Closed.");
        assertThat(set.published()).isEmpty();
    }

    @Test
    void readsOutputsWithAndWithoutAVersion() throws Exception {
        pages().text("output/new.json",
                "{\"version\": \"2\", \"output\": {\"a1\": {\"articleBody\": \"Closed\"}, \"b2\": {\"articleBody\": null}}}")
            .text("output/Old.json",
                    "{\"b2\": {\"articleBody\": \"Open\", \"url\": \"x\"}, \"a1\": {\"articleBody\": \"\"}}")
            .text("output/notes.txt", "none")
            .plain();

        assertThat(GoldSet.read(this.folder).published()).containsExactly(
                Map.entry("new", Map.of("a1", "Closed", "b2", "")), Map.entry("Old", Map.of("a1", "", "b2", "Open")));
    }

    @Test
    void refusesAnOutputThatLacksAPage() throws Exception {
        pages().text("output/half.json", "{\"a1\": {\"articleBody\": \"Closed\"}}").plain();

        assertThatIllegalArgumentException().isThrownBy(() -> GoldSet.read(this.folder))
            .withMessage("The output of half lacks the page b2");
    }

    @Test
    void refusesATruthWithoutItsPage() throws Exception {
        this.writer.page("html/a1.html.gz", "<p>Closed.").plain();

        assertThatIllegalArgumentException().isThrownBy(() -> GoldSet.read(this.folder))
            .withMessage("The page of b2 is not among the HTML files");
    }

    private SetWriter pages() throws Exception {
        return this.writer.page("html/a1.html.gz", "<p>Closed.").page("html/b2.html.gz", "<p>Open again.").plain();
    }

}
