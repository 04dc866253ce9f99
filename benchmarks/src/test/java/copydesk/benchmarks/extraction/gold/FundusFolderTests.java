package copydesk.benchmarks.extraction.gold;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FundusFolderTests {

    @TempDir
    Path folder;

    private SetWriter writer;

    @BeforeEach
    void writePages() {
        this.writer = new SetWriter(this.folder).page("uk/Herald_2024_05_01.html.gz", "first")
            .page("uk/Herald_2025_01_01.html.gz", "second")
            .page("uk/Herald_2025_11_30.html.gz", "third")
            .page("uk/HeraldSport_2025_01_01.html.gz", "sport")
            .text("uk/meta.info", """
                    {"Herald_2024_05_01.html.gz": {"url": "https://herald.example/1"},
                     "Herald_2025_01_01.html.gz": {"url": "https://herald.example/2"},
                     "Herald_2025_11_30.html.gz": {"url": "https://herald.example/3"},
                     "HeraldSport_2025_01_01.html.gz": {"url": "https://sport.example/4"}}
                    """)
            .text("uk/HeraldSport.json", "{\"V1\": {\"title\": \"Goal\"}}");
    }

    // versions are numbers with parts, so that the tenth is after the second
    @Test
    void givesPagesByDateTheArticlesByVersion() throws Exception {
        this.writer.text("uk/Herald.json", """
                {"V1_10": {"title": "Third"}, "V1_2": {"title": "Second"}, "V1": {"title": "First"}}
                """).archive("test.tar");

        GoldSet set = GoldSet.read(this.folder);

        assertThat(set.kind()).isEqualTo(GoldKind.FUNDUS);
        assertThat(set.kind().hasBody()).isFalse();
        assertThat(set.pages()).extracting(GoldPage::id)
            .containsExactly("uk/Herald_2024_05_01", "uk/Herald_2025_01_01", "uk/Herald_2025_11_30",
                    "uk/HeraldSport_2025_01_01");
        assertThat(set.pages()).extracting((page) -> page.fields().of(Field.HEADLINE).orElseThrow())
            .containsExactly(List.of("First"), List.of("Second"), List.of("Third"), List.of("Goal"));
        assertThat(set.pages()).extracting(GoldPage::url).first().isEqualTo("https://herald.example/1");
        assertThat(new String(set.pages().get(2).html(), StandardCharsets.UTF_8)).isEqualTo("third");
    }

    @Test
    void refusesToGuessWhichArticleAPageIs() throws Exception {
        this.writer.text("uk/Herald.json", "{\"V1\": {\"title\": \"First\"}}").plain();

        assertThatIllegalArgumentException().isThrownBy(() -> GoldSet.read(this.folder))
            .withMessage("uk/Herald has 3 pages for 1 articles; which belong together is not known");
    }

}
