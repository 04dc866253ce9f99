package copydesk.benchmarks.extraction.gold;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WcxbFolderTests {

    private static final String FULL = """
            {"url": "https://www.herald.example/harbour", "file_id": "0007", "ground_truth": {
              "title": "Harbour open", "author": "Ana Silva and Ben Okoro", "publish_date": "2025-06-04",
              "main_content": "Open again.", "with": ["Open"], "without": ["Subscribe", "Cookies"]}}
            """;

    private static final String BARE = """
            {"url": "https://gazette.example/", "ground_truth": {
              "title": "Storm", "author": null, "publish_date": null, "main_content": null}}
            """;

    @TempDir
    Path folder;

    @Test
    void readsArchives() throws Exception {
        new SetWriter(this.folder).text("ground-truth/0007.json", FULL)
            .archive("ground-truth.tar.gz")
            .page("html/0007.html.gz", "<p>Open again.")
            .archive("html.tar");

        GoldSet set = GoldSet.read(this.folder);

        assertThat(set.kind()).isEqualTo(GoldKind.WCXB);
        assertThat(set.published()).isEmpty();
        GoldPage page = set.pages().get(0);
        assertThat(page.id()).isEqualTo("0007");
        assertThat(page.host()).isEqualTo(new Host("herald.example"));
        assertThat(page.body()).isEqualTo("Open again.");
        assertThat(page.fields()).isEqualTo(FieldValues.none()
            .with(Field.HEADLINE, "Harbour open")
            .with(Field.AUTHORS, "Ana Silva and Ben Okoro")
            .with(Field.DATE, "2025-06-04"));
        assertThat(page.snippets()).isEqualTo(new Snippets(List.of("Open"), List.of("Subscribe", "Cookies")));
        assertThat(new String(page.html(), StandardCharsets.UTF_8)).isEqualTo("<p>Open again.");
    }

    @Test
    void knowsThatAPageHasNoAuthor() throws Exception {
        new SetWriter(this.folder).text("ground-truth/0001.json", BARE)
            .text("ground-truth/0007.json", FULL)
            .page("html/0001.html.gz", "")
            .page("html/0007.html.gz", "")
            .plain();

        List<GoldPage> pages = GoldSet.read(this.folder).pages();

        assertThat(pages).extracting(GoldPage::id).containsExactly("0001", "0007");
        assertThat(pages.get(0).body()).isEmpty();
        assertThat(pages.get(0).snippets()).isEqualTo(Snippets.NONE);
        assertThat(pages.get(0).fields().of(Field.AUTHORS)).contains(List.of());
        assertThat(pages.get(0).fields().of(Field.CAPTION)).isEmpty();
    }

    @Test
    void refusesATruthWithoutItsPage() throws Exception {
        new SetWriter(this.folder).text("ground-truth/0001.json", BARE).text("html/readme.txt", "none").plain();

        assertThatIllegalArgumentException().isThrownBy(() -> GoldSet.read(this.folder))
            .withMessage("The page of 0001 is not among the HTML files");
    }

}
