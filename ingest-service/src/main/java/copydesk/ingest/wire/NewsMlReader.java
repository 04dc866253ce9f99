package copydesk.ingest.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import copydesk.contract.ledger.Reason;
import copydesk.extraction.article.Guid;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawDocument;
import copydesk.extraction.article.RawKind;
import org.jsoup.nodes.Element;

/**
 * Reads news items of NewsML-G2, single or several in a news message. Of the content what
 * stands in the item itself is read; nothing is fetched. Has no state and is thread-safe.
 */
public final class NewsMlReader {

    /**
     * What the items of a document say, in their order; empty if it holds none.
     * @param items how many are read
     * @param limit after how many paragraphs of one reading stops
     */
    public List<WireReading> read(byte[] xml, FetchFacts facts, int items, int limit) {
        List<WireReading> readings = new ArrayList<>();
        for (Element item : XmlTree.documents(xml, facts, "newsitem").stream().limit(items).toList()) {
            readings.add(reading(item, facts, readings.size() + 1, limit));
        }
        return readings;
    }

    private static WireReading reading(Element item, FetchFacts facts, int number, int limit) {
        NewsMlFacts about = new NewsMlFacts(item);
        if (about.status().equals("canceled")) {
            return about.guid()
                .<WireReading>map((guid) -> new WireReading.Canceled(Guid.ofItem(guid, facts)))
                .orElseGet(() -> new WireReading.Refused(Reason.INVALID_COMMAND,
                        "The withdrawal names no item; it needs a guid."));
        }
        if (!about.isText()) {
            return new WireReading.Refused(Reason.UNSUPPORTED_TYPE,
                    "Of news items only those of class text and composite are read.");
        }
        String name = (number > 1) ? facts.name() + "-" + number : facts.name();
        String identity = (number > 1) ? facts.identity() + "#" + number : facts.identity();
        return new WireReading.Story(new RawDocument(facts, name, identity, Form.WIRE_ITEM, blocks(item, about, limit),
                about.metadata(), List.of()));
    }

    private static List<RawBlock> blocks(Element item, NewsMlFacts about, int limit) {
        List<RawBlock> blocks = new ArrayList<>();
        about.headline().ifPresent((words) -> blocks.add(new RawBlock(RawKind.TITLE, WireText.line(words))));
        List<RawBlock> body = body(item, limit);
        String beginning = body.isEmpty() ? "" : body.get(0).text().text();
        about.summary()
            .map(WireText::line)
            .filter((words) -> !words.isEmpty() && !beginning.startsWith(words.text()))
            .ifPresent((words) -> blocks.add(new RawBlock(RawKind.STANDFIRST, words)));
        XmlTree.all(item, "ednote")
            .forEach((note) -> blocks.add(new RawBlock(RawKind.OTHER, WireText.line(note.text()))));
        XmlTree.text(item, "dateline")
            .ifPresent((words) -> blocks.add(new RawBlock(RawKind.OTHER, WireText.line(words))));
        blocks.addAll(body);
        return blocks;
    }

    private static List<RawBlock> body(Element item, int limit) {
        Element content = XmlTree.find(item, "contentset").orElse(null);
        Optional<Element> marked = XmlTree.find(content, "inlinexml");
        Optional<Element> nitf = marked.flatMap((xml) -> XmlTree.find(xml, "body.content"));
        if (nitf.isPresent()) {
            return NitfBody.blocks(nitf.get());
        }
        List<RawBlock> blocks = marked.map((xml) -> XmlTree.find(xml, "body").orElse(xml))
            .map((body) -> WireText.html(body.html(), ""))
            .orElse(List.of());
        return !blocks.isEmpty() ? blocks
                : XmlTree.find(content, "inlinedata").map((data) -> data(data, limit)).orElse(List.of());
    }

    private static List<RawBlock> data(Element data, int limit) {
        String type = data.attr("contenttype").toLowerCase(Locale.ROOT);
        String words = data.wholeText();
        return WireText.isHtml(type, words) ? WireText.html(words, "") : WireText.plain(words, limit);
    }

}
