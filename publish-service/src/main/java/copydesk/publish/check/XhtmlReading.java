package copydesk.publish.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * What has been read of an XHTML body so far: its text, its anchors, and the first thing
 * that may not be there.
 */
final class XhtmlReading {

    private static final Set<String> INLINE = Set.of("strong", "em", "a");

    private static final Map<String, Set<String>> CHILDREN = Map.ofEntries(
            Map.entry("body", Set.of("p", "h2", "ul", "blockquote", "table")), Map.entry("ul", Set.of("li")),
            Map.entry("blockquote", Set.of("p")), Map.entry("table", Set.of("tr")), Map.entry("tr", Set.of("td")),
            Map.entry("p", INLINE), Map.entry("h2", INLINE), Map.entry("li", INLINE), Map.entry("td", INLINE),
            Map.entry("a", Set.of("strong", "em")), Map.entry("strong", Set.of("em")), Map.entry("em", Set.of()));

    private static final Set<String> CONTAINERS = Set.of("body", "ul", "blockquote", "table", "tr");

    // what stands in the plain text before an element of a name, unless it is the first
    private static final Map<String, String> GAPS = Map.of("p", "\n\n", "h2", "\n\n", "li", "\n\n", "table", "\n\n",
            "tr", "\n", "td", " | ");

    private final Deque<String> open = new ArrayDeque<>();

    private final StringBuilder text = new StringBuilder();

    private final Map<String, String> anchors = new HashMap<>();

    private boolean first;

    private Optional<String> fault = Optional.empty();

    /** Takes the event that the reader stands at. */
    void take(XMLStreamReader reader) {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> this.open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> characters(reader);
            case XMLStreamConstants.END_DOCUMENT -> {
            }
            default -> fail("The XHTML body holds something other than elements and text.");
        }
    }

    private void start(XMLStreamReader reader) {
        String name = reader.getLocalName();
        boolean root = this.open.isEmpty() && name.equals("body");
        if (!root && !CHILDREN.getOrDefault(this.open.peek(), Set.of()).contains(name)) {
            fail("The XHTML body has an element where it is not allowed.");
        }
        gap(name);
        if (name.equals("a")) {
            anchor(reader);
        }
        else if (reader.getAttributeCount() > 0) {
            fail("The XHTML body has an attribute where it is not allowed.");
        }
        this.open.push(name);
    }

    private void gap(String name) {
        boolean first = switch (name) {
            case "tr", "td" -> this.first;
            default -> this.text.isEmpty();
        };
        this.text.append(first ? "" : GAPS.getOrDefault(name, ""));
        this.first = name.equals("table") || name.equals("tr");
    }

    private void anchor(XMLStreamReader reader) {
        String id = reader.getAttributeValue(null, "id");
        String href = reader.getAttributeValue(null, "href");
        int expected = (href != null) ? 2 : 1;
        if (id == null || reader.getAttributeCount() != expected || this.anchors.containsKey(id)) {
            fail("An anchor of the XHTML body has no id of its own, or an attribute that is not allowed.");
            return;
        }
        this.anchors.put(id, (href != null) ? href : "");
    }

    private void characters(XMLStreamReader reader) {
        if (!CONTAINERS.contains(this.open.peek())) {
            this.text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
        else if (!reader.isWhiteSpace()) {
            fail("The XHTML body has text outside its paragraphs.");
        }
    }

    private void fail(String sentence) {
        if (this.fault.isEmpty()) {
            this.fault = Optional.of(sentence);
        }
    }

    Optional<String> fault() {
        return this.fault;
    }

    String text() {
        return this.text.toString();
    }

    /** Target by id, empty where there is none. */
    Map<String, String> anchors() {
        return this.anchors;
    }

}
