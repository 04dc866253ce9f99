package copydesk.endtoend.hostile;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.contract.news.NewsItem;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

/**
 * Makes an article of nothing but the XHTML body and the headline that were published, to
 * publish it again. Reads with the JDK's own parser.
 */
final class PublishedAgain {

    private static final DocumentBuilder PARSER = parser();

    private final List<Block> blocks = new ArrayList<>();

    private final List<Link> links = new ArrayList<>();

    private final List<LinkState> states = new ArrayList<>();

    private StringBuilder words = new StringBuilder();

    private List<Mark> marks = new ArrayList<>();

    private PublishedAgain() {
    }

    /** The article whose text is what was published. */
    static EnrichedArticle of(EnrichedArticle source, NewsItem item) {
        PublishedAgain again = new PublishedAgain();
        again.blocks.add(new Block(BlockRole.HEADLINE, headline(item), List.of()));
        Element body = parse(String.valueOf(item.bodies().get(1).value()));
        for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                again.element(element);
            }
        }
        Article given = source.article();
        Article article = new Article(given.uri(), 1, given.origin(), null, given.language(), headline(item), List.of(),
                again.blocks, again.links, List.of(), List.of(), List.of(), null, null, List.of(), null);
        return new EnrichedArticle(article, new Annotations(1, source.annotations().language(), List.of(), List.of(),
                again.states, List.of(), List.of()));
    }

    private static String headline(NewsItem item) {
        return item.headlines().get(0).value();
    }

    private void element(Element element) {
        switch (element.getTagName()) {
            case "ul" -> children(element, "li").forEach((child) -> block(child, BlockRole.LIST_ITEM));
            case "blockquote" -> children(element, "p").forEach((child) -> block(child, BlockRole.QUOTE));
            case "h2" -> block(element, BlockRole.HEADING);
            case "table" -> table(element);
            default -> block(element, BlockRole.PARAGRAPH);
        }
    }

    private void table(Element table) {
        String row = "";
        for (Element tr : children(table, "tr")) {
            this.words.append(row);
            row = "\n";
            String cell = "";
            for (Element td : children(tr, "td")) {
                this.words.append(cell);
                cell = " | ";
                inline(td);
            }
        }
        end(BlockRole.TABLE);
    }

    private void block(Element element, BlockRole role) {
        inline(element);
        end(role);
    }

    private void end(BlockRole role) {
        this.blocks.add(new Block(role, this.words.toString(), this.marks));
        this.words = new StringBuilder();
        this.marks = new ArrayList<>();
    }

    private void inline(Element element) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                this.words.append(text.getData());
            }
            else if (node instanceof Element child) {
                int start = length();
                inline(child);
                span(child, start);
            }
        }
    }

    private void span(Element element, int start) {
        switch (element.getTagName()) {
            case "strong" -> this.marks.add(new Mark(MarkKind.STRONG, start, length()));
            case "em" -> this.marks.add(new Mark(MarkKind.EMPHASIS, start, length()));
            default -> anchor(element, start);
        }
    }

    private void anchor(Element element, int start) {
        String id = element.getAttribute("id");
        String href = element.hasAttribute("href") ? element.getAttribute("href") : null;
        String text = this.words.substring(this.words.offsetByCodePoints(0, start));
        this.links.add(new Link(id, LinkKind.INLINE, this.blocks.size(), start, length(), text, href));
        this.states.add(new LinkState(id, (href != null) ? LinkStatus.RESOLVED : LinkStatus.LOST, href, null, null));
    }

    private int length() {
        return this.words.codePointCount(0, this.words.length());
    }

    private static List<Element> children(Element element, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                children.add(child);
            }
        }
        return children;
    }

    private static Element parse(String xhtml) {
        try {
            return PARSER.parse(new InputSource(new StringReader("<body>" + xhtml + "</body>"))).getDocumentElement();
        }
        catch (Exception ex) {
            throw new IllegalArgumentException("The published body is no XML", ex);
        }
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        }
        catch (Exception ex) {
            throw new IllegalStateException(ex);
        }
    }

}
