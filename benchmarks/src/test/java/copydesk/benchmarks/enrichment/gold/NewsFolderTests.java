package copydesk.benchmarks.enrichment.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NewsFolderTests {

    private static final String ARTICLE = """
            genre: wire
            subjects: 03000000
            url: https://herald.example/storm
            P a Ana Lima

            # Storm ends

            [Ana Lima|a] left.
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isAFolderWithAnArticle() throws IOException {
        Files.writeString(this.folder.resolve("README.md"), "# A set");
        assertThat(NewsFolder.is(this.folder)).isFalse();

        Files.writeString(this.folder.resolve("storm.md"), ARTICLE);
        assertThat(NewsFolder.is(this.folder)).isTrue();
    }

    @Test
    void isNoFolderOfOtherFilesAndNoFile() throws IOException {
        Path file = Files.writeString(this.folder.resolve("storm.txt"), ARTICLE);

        assertThat(NewsFolder.is(this.folder)).isFalse();
        assertThat(NewsFolder.is(file)).isFalse();
        assertThat(NewsFolder.is(this.folder.resolve("nowhere"))).isFalse();
    }

    @Test
    void readsArticlesInTheOrderOfTheirNames() throws IOException {
        Files.writeString(this.folder.resolve("b.md"), ARTICLE);
        Files.writeString(this.folder.resolve("a.md"), ARTICLE.replace("wire", "brief"));
        Files.writeString(this.folder.resolve("c.txt"), "no article");

        assertThat(NewsFolder.read(this.folder)).extracting(GoldArticle::id).containsExactly("a", "b");
        assertThat(NewsFolder.read(this.folder)).extracting(GoldArticle::genre).containsExactly("brief", "wire");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Files.writeString(this.folder.resolve("storm.md"), ARTICLE.replace("P a", "X a"));

        assertThatIllegalArgumentException().isThrownBy(() -> NewsFolder.read(this.folder))
            .withMessageContaining("storm")
            .withMessageContaining("no line of a header: X a Ana Lima");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatExceptionOfType(NoSuchFileException.class)
            .isThrownBy(() -> NewsFolder.read(this.folder.resolve("nowhere")));
    }

}
