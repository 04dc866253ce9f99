package copydesk.publish.clean;

import java.io.StringReader;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.LinkKind;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts made to break out of a document stay text. */
class HostileTextTests {

    private static final Set<String> ELEMENTS = Set.of("body", "p", "h2", "ul", "li", "blockquote", "strong", "em",
            "a");

    @Test
    void keepsHostilePayloadsAsText() throws Exception {
        List<String> payloads = SharedData.payloads();

        for (String payload : payloads) {
            keepsAsText(payload);
        }

        assertThat(payloads).hasSizeGreaterThan(1000);
    }

    @Test
    void keepsOwnHostileTextsAsText() throws Exception {
        for (String payload : List.of("<script>alert(1)</script>", "</p><p onclick=\"x()\">", "<!--", "]]>",
                "<![CDATA[", "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>&x;", "&#0;", "\u0000<\u0000b>",
                "\ud83c", "javascript:alert(1)", "\" onmouseover=\"x()", "<svg/onload=x()>", "&lt;b&gt;")) {
            keepsAsText(payload);
        }
    }

    private static void keepsAsText(String payload) throws Exception {
        String xhtml = write(payload);
        Element body = parse(xhtml);

        onlyAllowed(body);
        assertThat(xhtml).isEqualTo(write(payload));
        assertThat(body.getFirstChild().getTextContent()).isEqualTo(legal(payload));
        assertThat(write(body.getFirstChild().getTextContent())).isEqualTo(write(legal(payload)));
    }

    private static String write(String payload) {
        int length = payload.codePointCount(0, payload.length());
        ArticleDraft draft = new ArticleDraft()
            .block(BlockRole.HEADING, payload.isBlank() ? "x" : payload, XhtmlBodyTests.strong(0, length / 2),
                    XhtmlBodyTests.emphasis(length / 3, length))
            .link(LinkKind.INLINE, length / 4, length, payload, LinkStatus.RESOLVED, payload)
            .link(LinkKind.INLINE, length / 3, length, payload, LinkStatus.RESOLVED, "https://example.org/" + payload)
            .block(BlockRole.LIST_ITEM, "- " + payload)
            .block(BlockRole.QUOTE, "> " + payload);
        EnrichedArticle enriched = draft.build();
        return XhtmlBody.write(enriched.article(), LinkTargets.of(enriched.annotations().linkStates()));
    }

    private static String legal(String payload) {
        StringBuilder legal = new StringBuilder();
        (payload.isBlank() ? "x" : payload).codePoints()
            .filter((c) -> c >= 0x20 || c == '\t' || c == '\n' || c == '\r')
            .filter((c) -> c != 0xfffe && c != 0xffff && Character.getType(c) != Character.SURROGATE)
            .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static Element parse(String xhtml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
            .parse(new InputSource(new StringReader("<body>" + xhtml + "</body>")))
            .getDocumentElement();
    }

    private static void onlyAllowed(Element element) {
        assertThat(ELEMENTS).contains(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            assertThat(element.getTagName()).isEqualTo("a");
            assertThat(attribute.getNodeName()).isIn("id", "href");
            if (attribute.getNodeName().equals("href")) {
                assertThat(attribute.getNodeValue()).matches("https?://[!-~]+").doesNotContain("<", ">", "\"");
            }
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            assertThat(child.getNodeType()).isIn(Node.ELEMENT_NODE, Node.TEXT_NODE);
            if (child instanceof Element inner) {
                onlyAllowed(inner);
            }
        }
    }

}
