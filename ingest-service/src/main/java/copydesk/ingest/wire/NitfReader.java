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
import org.jspecify.annotations.Nullable;

/**
 * Reads NITF documents, of version 3 and older, also ill-formed ones. Has no state and is
 * thread-safe.
 */
public final class NitfReader {

    /** What a document says; empty if it is no NITF. */
    public Optional<WireReading> read(byte[] xml, FetchFacts facts) {
        return XmlTree.parse(xml, facts, "nitf").map((nitf) -> reading(nitf, facts));
    }

    private static WireReading reading(Element nitf, FetchFacts facts) {
        Element docdata = XmlTree.find(nitf, "docdata").orElse(null);
        String status = (docdata != null) ? docdata.attr("management-status").toLowerCase(Locale.ROOT) : "";
        NitfFacts about = new NitfFacts(nitf, docdata);
        if (status.startsWith("cancel") || status.equals("killed")) {
            return about.canceled()
                .<WireReading>map((id) -> new WireReading.Canceled(Guid.ofItem(id, facts)))
                .orElseGet(() -> new WireReading.Refused(Reason.INVALID_COMMAND,
                        "The withdrawal names no document; it needs a doc-id or a management-doc-idref."));
        }
        List<RawBlock> blocks = new ArrayList<>();
        head(nitf, blocks);
        editors(docdata, blocks);
        XmlTree.find(nitf, "body.content").ifPresent((content) -> blocks.addAll(NitfBody.blocks(content)));
        XmlTree.text(nitf, "tagline")
            .ifPresent((words) -> blocks.add(new RawBlock(RawKind.PARAGRAPH, WireText.line(words))));
        return new WireReading.Story(
                RawDocument.of(facts, Form.WIRE_ITEM, blocks, about.metadata(status.equals("withheld"))));
    }

    private static void head(Element nitf, List<RawBlock> blocks) {
        Element head = XmlTree.find(nitf, "body.head").orElse(null);
        Element headline = XmlTree.find(nitf, "hedline").orElse(null);
        List<String> deck = XmlTree.all(headline, "hl2").stream().map(Element::text).toList();
        XmlTree.text(headline, "hl1")
            .or(() -> XmlTree.text(nitf, "hedline"))
            .or(() -> XmlTree.text(nitf, "title"))
            .ifPresent((words) -> blocks.add(new RawBlock(RawKind.TITLE, WireText.line(words))));
        deck.forEach((words) -> blocks.add(new RawBlock(RawKind.STANDFIRST, WireText.line(words))));
        XmlTree.text(head, "abstract")
            .ifPresent((words) -> blocks.add(new RawBlock(RawKind.STANDFIRST, WireText.line(words))));
        XmlTree.text(head, "dateline")
            .ifPresent((words) -> blocks.add(new RawBlock(RawKind.OTHER, WireText.line(words))));
        XmlTree.all(head, "note")
            .forEach((note) -> blocks.add(new RawBlock(RawKind.OTHER, WireText.line(note.text()))));
    }

    // messages to editors may set an embargo; they are no part of the story
    private static void editors(@Nullable Element docdata, List<RawBlock> blocks) {
        XmlTree.attribute(docdata, "ed-msg", "info")
            .ifPresent((words) -> blocks.add(new RawBlock(RawKind.OTHER, WireText.line(words))));
        XmlTree.attribute(docdata, "correction", "info")
            .ifPresent((words) -> blocks.add(new RawBlock(RawKind.OTHER, WireText.line(words))));
    }

}
