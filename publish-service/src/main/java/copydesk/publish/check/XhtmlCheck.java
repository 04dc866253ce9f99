package copydesk.publish.check;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import copydesk.contract.news.PublishedLink;
import copydesk.contract.news.Selector;
import copydesk.publish.ninjs.Documents;

/**
 * Whether the XHTML body is XML, has only what our profile allows, reads as the plain
 * body does, and has an anchor for every hyperlink of the body. It reads the finished
 * text with the JDK's parser and shares no code with what wrote it.
 */
final class XhtmlCheck {

    private static final String BEGIN = "<body>";

    private static final String END = "</body>";

    // the JDK counts &lt; and &amp; against these; nothing can be declared here, and the
    // text has a known size
    private static final List<String> ENTITY_LIMITS = List.of("jdk.xml.entityExpansionLimit",
            "jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit");

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    XhtmlCheck() {
        this.factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        this.factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        ENTITY_LIMITS.forEach((limit) -> this.factory.setProperty(limit, "0"));
    }

    /** The first fault as a sentence; empty if there is none. */
    Optional<String> fault(Documents documents) {
        XhtmlReading reading = new XhtmlReading();
        try {
            XMLStreamReader reader = this.factory
                .createXMLStreamReader(new StringReader(BEGIN + PublishedTexts.xhtmlBody(documents.item()) + END));
            while (reader.hasNext() && reading.fault().isEmpty()) {
                reader.next();
                reading.take(reader);
            }
            reader.close();
        }
        catch (XMLStreamException ex) {
            return Optional.of("The XHTML body is not well-formed.");
        }
        return reading.fault()
            .or(() -> text(documents, reading.text()))
            .or(() -> anchors(documents, reading.anchors()));
    }

    private static Optional<String> text(Documents documents, String text) {
        boolean same = text.equals(PublishedTexts.plainBody(documents.item()));
        return same ? Optional.empty() : Optional.of("The XHTML body reads differently from the plain body.");
    }

    private static Optional<String> anchors(Documents documents, Map<String, String> anchors) {
        Map<String, String> left = new HashMap<>(anchors);
        for (PublishedLink link : documents.annotations().links()) {
            Selector selector = link.selector();
            boolean needed = selector != null && selector.target().equals("bodies[0]");
            String href = left.remove(link.id());
            String wanted = (link.href() != null) ? link.href() : "";
            if ((needed && href == null) || (href != null && !href.equals(wanted))) {
                return Optional.of("An anchor of the XHTML body is missing or has another target than its hyperlink.");
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of("The XHTML body has an anchor without a hyperlink.");
    }

}
