package copydesk.ingest.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.extraction.charset.DeclaredCharset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * Parses XML leniently and finds elements by their names without prefix. No entity but
 * those of XML and HTML is expanded, nothing is fetched.
 */
final class XmlTree {

    private static final int MAX_DEPTH = 200;

    private XmlTree() {
    }

    /** The first element of a name. */
    static Optional<Element> parse(byte[] xml, FetchFacts facts, String root) {
        return documents(xml, facts, root).stream().findFirst();
    }

    /** All elements of a name that stand in no other of it, in document order. */
    static List<Element> documents(byte[] xml, FetchFacts facts, String name) {
        try {
            Charset declared = DeclaredCharset.of(facts.contentType());
            Document document = Jsoup.parse(new ByteArrayInputStream(xml), (declared != null) ? declared.name() : null,
                    "", Parser.xmlParser().setMaxDepth(MAX_DEPTH));
            // what is written as <p/> would stay open where it is read as HTML
            document.outputSettings().syntax(Document.OutputSettings.Syntax.html).prettyPrint(false);
            return outermost(document, name);
        }
        catch (IOException | IllegalArgumentException ex) {
            return List.of();
        }
    }

    private static List<Element> outermost(Document document, String name) {
        List<Element> found = new ArrayList<>();
        document.filter((node, depth) -> {
            boolean wanted = node instanceof Element element && local(element).equals(name);
            if (wanted) {
                found.add((Element) node);
            }
            // what is within one is read with it, not once more for each around it
            return wanted ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        });
        return found;
    }

    /** The name of an element without its prefix, in lower case. */
    static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    /** The first element of a name below another. */
    static Optional<Element> find(@Nullable Element parent, String name) {
        return all(parent, name).stream().findFirst();
    }

    /** All elements of a name below another, in document order. */
    static List<Element> all(@Nullable Element parent, String name) {
        return (parent != null)
                ? parent.stream().filter((element) -> element != parent && local(element).equals(name)).toList()
                : List.of();
    }

    /** The words of the first element of a name. */
    static Optional<String> text(@Nullable Element parent, String name) {
        return find(parent, name).map(Element::text).map(String::strip).filter((words) -> !words.isEmpty());
    }

    /** An attribute of the first element of a name. */
    static Optional<String> attribute(@Nullable Element parent, String name, String attribute) {
        return find(parent, name).map((element) -> element.attr(attribute).strip()).filter((words) -> !words.isEmpty());
    }

}
