package copydesk.ingest.wire;

import java.nio.charset.StandardCharsets;

import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Items of those who mean ill: read as words, or not at all, and never for long. */
class HostileItemTests {

    @Test
    void expandsNoEntityOfADocument() {
        String xml = "<!DOCTYPE nitf [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b '&a;&a;'>]><nitf><body>"
                + "<hedline>T &a;</hedline><body.content><p>Words &b; of it.</p></body.content></body></nitf>";

        Article article = WireItems.article(WireItems.nitf(xml));

        assertThat(article.blocks()).extracting(Block::text).containsExactly("T &a;", "Words &b; of it.");
    }

    @Test
    void readsElementsThatHaveNoName() {
        Article article = WireItems.article(WireItems.nitf(
                "<nitf><body><hedline>Title</hedline><body.content><p>Words <x:>of</x:> it.</p></body.content></body></nitf>"));

        assertThat(article.blocks()).extracting(Block::text).containsExactly("Title", "Words of it.");
    }

    @Test
    void readsDocumentsOfAnyDepth() {
        String deep = "<block>".repeat(5_000);

        Article article = WireItems
            .article(WireItems.nitf("<nitf><body><hedline>Title</hedline><body.content><p>Words.</p>" + deep
                    + "</body.content></body></nitf>"));

        assertThat(article.blocks()).extracting(Block::text).contains("Words.");
    }

    @Test
    void readsNothingOfNewsMlBeyondTheLimit() {
        String items = "<newsMessage>" + "<newsItem guid='a'/>".repeat(5_000) + "</newsMessage>";

        assertThat(new NewsMlReader().read(items.getBytes(StandardCharsets.UTF_8), WireItems.facts(null), 10, 10))
            .hasSize(10);
    }

    @Test
    void readsAnItemWithinAnItemOnlyOnce() {
        String nest = "<newsMessage>" + "<newsItem guid='a'>".repeat(20_000) + "</newsMessage>";
        String items = "<newsMessage><newsItem guid='a'><newsItem guid='b'/></newsItem><newsItem guid='c'/></newsMessage>";

        assertThat(new NewsMlReader().read(nest.getBytes(StandardCharsets.UTF_8), WireItems.facts(null), 1_000, 10))
            .hasSize(1);
        assertThat(new NewsMlReader().read(items.getBytes(StandardCharsets.UTF_8), WireItems.facts(null), 1_000, 10))
            .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "javascript:alert(1)", "data:text/html,x", "//evil.example/x.jpg", "file:///etc/passwd", "" })
    void takesNoPictureFromElsewhereThanTheWeb(String href) {
        Article article = WireItems.article(WireItems.ninjs("""
                {"uri":"urn:x:1","headlines":[{"value":"Title"}],"bodies":[{"value":"Words."}],
                 "associations":[{"uri":"urn:p","type":"picture","renditions":[{"href":"%s","width":99}]}]}
                """.formatted(href)));

        assertThat(article.pictures()).singleElement().satisfies((picture) -> assertThat(picture.url()).isNull());
    }

    @Test
    void followsNoAssociationOfAnAssociation() {
        String json = "{\"uri\":\"urn:x:1\",\"type\":\"text\",\"headlines\":[{\"value\":\"Title\"}],"
                + "\"bodies\":[{\"value\":\"Words.\"}],\"associations\":[%s]}";
        String nested = "";
        for (int depth = 0; depth < 40; depth++) {
            nested = json.formatted(nested);
        }

        assertThat(WireItems.article(WireItems.ninjs(nested)).related()).hasSize(1);
    }

}
