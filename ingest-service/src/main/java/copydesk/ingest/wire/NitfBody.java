package copydesk.ingest.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The content of a NITF body. Its elements are given the names that HTML has for them;
 * then it is read as any other piece of HTML is.
 */
final class NitfBody {

    private static final Map<String, String> HTML = Map.ofEntries(Map.entry("hl1", "h2"), Map.entry("hl2", "h2"),
            Map.entry("bq", "blockquote"), Map.entry("block", "div"), Map.entry("nitf-table", "div"),
            Map.entry("lang", "span"), Map.entry("pronounce", "span"), Map.entry("q", "q"), Map.entry("note", "div"),
            Map.entry("body.content", "div"), Map.entry("credit", "p"), Map.entry("virtloc", "span"));

    /** Known to NITF only, and part of a sentence. */
    private static final List<String> INLINE = List.of("alt-code", "chron", "classifier", "city", "copyrite", "country",
            "event", "frac", "function", "location", "money", "name.family", "name.given", "num", "object.title", "org",
            "person", "postaddr", "region", "state", "sublocation");

    private NitfBody() {
    }

    static List<RawBlock> blocks(Element content) {
        List<RawBlock> blocks = new ArrayList<>();
        for (Element media : XmlTree.all(content, "media")) {
            if (media.attr("media-type").isEmpty() || media.attr("media-type").startsWith("image")) {
                blocks.add(picture(media));
            }
            media.remove();
        }
        rename(content);
        blocks.addAll(WireText.html(content.html(), ""));
        return blocks;
    }

    private static void rename(Element content) {
        for (Element element : content.stream().filter((found) -> found != content).toList()) {
            String name = XmlTree.local(element);
            // broken markup may leave a prefix without a name
            boolean inline = name.isEmpty() || INLINE.contains(name);
            element.tagName(inline ? "span" : HTML.getOrDefault(name, name));
        }
    }

    private static RawBlock picture(Element media) {
        RichText caption = XmlTree.text(media, "media-caption").map(WireText::line).orElse(RichText.EMPTY);
        String alt = XmlTree.all(media, "media-reference")
            .stream()
            .map((reference) -> reference.attr("alternate-text").strip())
            .filter((words) -> !words.isEmpty())
            .findFirst()
            .orElse(null);
        return new RawBlock(RawKind.FIGURE, caption, new RawPicture(address(media), alt, credit(media)));
    }

    private static @Nullable RichText credit(Element media) {
        String credit = List.of("media-producer", "byline", "credit")
            .stream()
            .map((name) -> XmlTree.text(media, name))
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining(" / "));
        return credit.isEmpty() ? null : WireText.line(credit);
    }

    private static @Nullable String address(Element media) {
        String best = null;
        int width = -1;
        for (Element reference : XmlTree.all(media, "media-reference")) {
            String source = reference.attr("source").strip();
            int wide = reference.attr("width").matches("\\d{1,6}") ? Integer.parseInt(reference.attr("width")) : 0;
            if (source.matches("(?i)https?://.+") && wide > width) {
                best = source;
                width = wide;
            }
        }
        return best;
    }

}
