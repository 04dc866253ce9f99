package copydesk.ingest.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class XmlTreeTests {

    @Test
    void findsElementsByTheirNamesWithoutPrefix() {
        List<Element> items = documents("<m:Message><m:NewsItem id='1'/><newsItem id='2'/><newsItems/></m:Message>");

        assertThat(items).extracting((item) -> item.attr("id")).containsExactly("1", "2");
        assertThat(items).extracting(XmlTree::local).containsOnly("newsitem");
    }

    @Test
    void findsWhatLiesBelowAnElementAndNotTheElement() {
        Element item = documents("<newsItem><a><newsItem id='in'/></a></newsItem>").get(0);

        assertThat(XmlTree.find(item, "newsitem")).map((found) -> found.attr("id")).hasValue("in");
        assertThat(XmlTree.find(item, "b")).isEmpty();
        assertThat(XmlTree.all(null, "a")).isEmpty();
    }

    @Test
    void tellsNothingWhereThereAreNoWords() {
        Element item = documents(
                "<newsItem><a b=' '> \n </a><a b='x'>y</a><c b=' z '> two <d>words</d> </c></newsItem>")
            .get(0);

        assertThat(XmlTree.text(item, "a")).isEmpty();
        assertThat(XmlTree.attribute(item, "a", "b")).isEmpty();
        assertThat(XmlTree.text(item, "c")).hasValue("two words");
        assertThat(XmlTree.attribute(item, "c", "b")).hasValue("z");
        assertThat(XmlTree.attribute(item, "c", "none")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "newsItem", "<", "<>", "<!--", "<![CDATA[<newsItem/>]]>", "{\"newsItem\":1}",
            "<item/>", "<?newsItem?>", "\u0000" })
    void findsNothingInOtherDocuments(String text) {
        assertThat(documents(text)).isEmpty();
    }

    @Test
    void expandsNoEntityOfTheDocument() {
        String bomb = """
                <!DOCTYPE newsItem [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
                <newsItem><a>&b; &f; &amp; &ouml;</a></newsItem>
                """;

        assertThat(XmlTree.text(documents(bomb).get(0), "a")).hasValue("&b; &f; & ö");
    }

    @Test
    void readsADocumentThatIsNestedWithoutEnd() {
        String deep = "<newsItem>" + "<a>".repeat(50_000) + "</newsItem>";

        assertThat(documents(deep)).hasSize(1);
    }

    @Test
    void takesTheCharsetOfTheServerBeforeThatOfTheDocument() {
        byte[] latin = "<?xml version='1.0' encoding='utf-8'?><newsItem><a>Ferjá</a></newsItem>"
            .getBytes(StandardCharsets.ISO_8859_1);
        FetchFacts facts = new FetchFacts("agency", "agency:item", "item", null, "text/xml; charset=iso-8859-1", null,
                Digest.text(latin));

        assertThat(XmlTree.parse(latin, facts, "newsitem").flatMap((item) -> XmlTree.text(item, "a")))
            .hasValue("Ferjá");
    }

    private static List<Element> documents(String xml) {
        return XmlTree.documents(xml.getBytes(StandardCharsets.UTF_8), WireItems.facts(null), "newsitem");
    }

}
