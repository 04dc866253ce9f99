package copydesk.ingest.wire;

import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.extraction.article.ExtractedArticle;
import copydesk.extraction.article.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleReaderTests {

    @Test
    void readsAnArticleOfOurOwnSystem() {
        ExtractedArticle found = read(
                """
                        {"url":"https://www.post.example/ferry?utm_source=x","id":"17","title":"Ferry Returns","by":["Mara Lind","Tom Ek"],
                         "language":"en","summary":"In short.","text":"The ferry is back.\\n\\nIt sails.","published":"2026-03-01T09:00:00Z",
                         "updated":"2026-03-01T10:00:00Z","embargo":"2026-03-02T06:00:00Z","keywords":"ferries","section":"Isles"}
                        """);

        Article article = found.article();
        assertThat(found.identity()).isEqualTo("https://post.example/ferry");
        assertThat(found.aliases()).containsExactly("agency:17");
        assertThat(article.canonicalUrl()).isEqualTo("https://www.post.example/ferry");
        assertThat(article.blocks()).extracting(Block::text)
            .containsExactly("Ferry Returns", "In short.", "The ferry is back.", "It sails.");
        assertThat(article.by()).containsExactly("Mara Lind", "Tom Ek");
        assertThat(article.published().value()).isEqualTo("2026-03-01T09:00:00Z");
        assertThat(article.particulars().embargoedUntil()).isEqualTo("2026-03-02T06:00:00Z");
        assertThat(article.particulars().keywords()).containsExactly("ferries");
        assertThat(article.particulars().section()).isEqualTo("Isles");
    }

    @Test
    void prefersHtmlAndFallsBackToTheIdOfItsSource() {
        ExtractedArticle found = read(
                "{\"id\":\"17\",\"title\":\"Title\",\"html\":\"<p>Marked <b>up</b>.</p>\",\"text\":\"x\"}");

        assertThat(found.identity()).isEqualTo("agency:17");
        assertThat(found.article().blocks()).extracting(Block::text).containsExactly("Title", "Marked up.");
    }

    @Test
    void isKnownByItsFileWithoutAnyId() {
        assertThat(read("{\"title\":\"Title\",\"text\":\"Words.\"}").identity()).isEqualTo("agency:item");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title":"T","text":"x"}      | true
            {"headline":"T","html":"x"}   | true
            {"title":"T"}                 | false
            {"text":"x"}                  | false
            {"title":" ","text":"x"}      | false
            """)
    void knowsAnArticle(String json, boolean isArticle) {
        assertThat(ArticleReader.isArticle(WireItems.map(json))).isEqualTo(isArticle);
    }

    private static ExtractedArticle read(String json) {
        return new Extractor().extract(new ArticleReader().read(WireItems.map(json), WireItems.facts(null), 100))
            .orElseThrow();
    }

}
