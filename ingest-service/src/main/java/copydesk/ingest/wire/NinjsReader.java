package copydesk.ingest.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import copydesk.contract.ledger.Reason;
import copydesk.extraction.article.Guid;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawDocument;
import copydesk.extraction.article.RawKind;

/**
 * Reads single ninjs items of all versions: 2.x and 3.x, and 1.x as content systems still
 * send it. Lenient: a field of the wrong kind is passed over, the item is not refused for
 * it. Has no state and is thread-safe.
 */
public final class NinjsReader {

    private static final Set<String> MARKS = Set.of("bodies", "headlines", "pubstatus", "pubStatus", "versionCreated",
            "versioncreated", "representationType", "representationtype", "descriptions", "headline", "body_html",
            "body_xhtml", "body_text");

    private static final Set<String> TEXT_TYPES = Set.of("", "text", "composite");

    /** Whether a JSON object is an item. */
    public static boolean isItem(Map<?, ?> object) {
        JsonFields item = new JsonFields(object);
        return item.text("uri", "guid").isPresent() && MARKS.stream().anyMatch(item::has);
    }

    /**
     * What an item says.
     * @param limit after how many paragraphs reading stops, one above the limit
     */
    public WireReading read(Map<?, ?> object, FetchFacts facts, int limit) {
        JsonFields item = new JsonFields(object);
        String status = item.text("pubStatus", "pubstatus").orElse("usable").toLowerCase(Locale.ROOT);
        if (status.equals("canceled") || status.equals("cancelled")) {
            return new WireReading.Canceled(Guid.ofItem(item.text("uri", "guid").orElse(facts.identity()), facts));
        }
        if (!TEXT_TYPES.contains(item.text("type").orElse(""))) {
            return new WireReading.Refused(Reason.UNSUPPORTED_TYPE,
                    "Of ninjs items only those of type text and composite are read.");
        }
        return new WireReading.Story(story(item, facts, status.equals("withheld"), limit));
    }

    private static RawDocument story(JsonFields item, FetchFacts facts, boolean withheld, int limit) {
        NinjsFacts about = new NinjsFacts(item);
        NinjsText text = new NinjsText(item, about.address(), limit);
        List<RawBlock> blocks = new ArrayList<>();
        text.headline().ifPresent((words) -> blocks.add(new RawBlock(RawKind.TITLE, words)));
        text.standfirst().ifPresent((words) -> blocks.add(new RawBlock(RawKind.STANDFIRST, words)));
        // a note to editors may set an embargo; it is no part of the story
        item.text("edNote", "ednote", "editorial_note")
            .ifPresent((note) -> blocks.add(new RawBlock(RawKind.OTHER, WireText.line(note))));
        List<JsonFields> associations = item.objects("associations");
        associations.stream().flatMap((other) -> NinjsAssociation.picture(other).stream()).forEach(blocks::add);
        blocks.addAll(text.body());
        associations.stream().flatMap((other) -> NinjsAssociation.related(other).stream()).forEach(blocks::add);
        boolean partial = Stream.of("representationType", "representationtype")
            .anyMatch((name) -> item.text(name).filter("partial"::equals).isPresent());
        return RawDocument.of(facts, Form.WIRE_ITEM, blocks, about.metadata(withheld, partial || text.isSummary()));
    }

}
