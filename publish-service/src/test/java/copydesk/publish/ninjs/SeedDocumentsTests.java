package copydesk.publish.ninjs;

import java.util.Objects;

import copydesk.contract.article.LinkKind;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.PublishedLink;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The seed article comes out as its description has it, field by field. */
class SeedDocumentsTests {

    private final Documents documents = NewsWriterTests.write(SeedArticle.read());

    private final NewsItem item = this.documents.item();

    @Test
    void countsCharactersAndWords() {
        assertThat(this.item.bodies()).extracting("charCount").containsExactly(5990, 5990);
        assertThat(this.item.bodies()).extracting("wordCount").containsExactly(961, 961);
        assertThat(this.item.bodies().get(0).value().split("\n\n")).hasSize(24);
    }

    @Test
    void accountsForAllHyperlinks() {
        assertThat(this.documents.annotations().links()).hasSize(13);
        assertThat(this.documents.annotations().links()).filteredOn((link) -> link.kind() == LinkKind.INLINE)
            .hasSize(11)
            .allMatch((link) -> link.text().equals(Objects.requireNonNull(link.selector()).exact()));
        assertThat(this.documents.annotations().links()).filteredOn((link) -> link.kind() == LinkKind.RELATED)
            .extracting(PublishedLink::association)
            .containsExactly(this.item.uri() + "#related-1", this.item.uri() + "#related-2");
        assertThat(this.item.edNote()).isEqualTo("13 hyperlinks had no target in the source.");
    }

    @Test
    void keepsCreditsApartFromTheBody() {
        assertThat(this.item.associations()).extracting(NewsItem::rel)
            .containsExactly("mainImage", "seeAlso", "seeAlso");
        assertThat(this.item.associations().get(0).by()).isEqualTo("Alexander Ryumin");
        assertThat(this.item.associations().get(0).copyrightHolder()).isEqualTo("TASS");
        assertThat(this.item.copyrightHolder()).isEqualTo("The Moscow Times");
        assertThat(this.item.bodies().get(0).value()).doesNotContain("contributed reporting", "Ryumin", "**", "](");
    }

    @Test
    void givesTheDayAsMidnight() {
        assertThat(this.item.contentCreated()).isEqualTo("2025-05-15T00:00:00Z");
    }

}
