package copydesk.benchmarks.pages;

import java.nio.file.Path;

import copydesk.benchmarks.extraction.gold.SetWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PageArticleTests {

    @Test
    void givesWhatExtractionTakesForAnArticle(@TempDir Path folder) throws Exception {
        new SetWriter(folder)
            .page("de/Blatt_2024_04_22.html.gz",
                    "<html lang=de><body><article><h1>Brücke zu</h1><p>"
                            + "Die Brücke bleibt geschlossen, sagte die Stadt am Montag in einer Mitteilung. ".repeat(5)
                            + "</p></article></body></html>")
            .page("de/Blatt_2024_04_23.html.gz", "")
            .text("de/Blatt.json", "{\"V1\":{\"title\":\"Brücke zu\"},\"V2\":{\"title\":\"Nichts\"}}")
            .text("de/meta.info",
                    "{\"Blatt_2024_04_22.html.gz\":{\"url\":\"https://blatt.example/1\"},"
                            + "\"Blatt_2024_04_23.html.gz\":{\"url\":\"https://blatt.example/2\"}}")
            .plain();

        assertThat(PageArticle.all(folder)).singleElement().satisfies((page) -> {
            assertThat(page.id()).isEqualTo("de/Blatt_2024_04_22");
            assertThat(page.url()).isEqualTo("https://blatt.example/1");
            assertThat(page.article().language()).isEqualTo("de");
            assertThat(page.article().headline()).isEqualTo("Brücke zu");
        });
    }

}
