package copydesk.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawDocument;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.page.PageReader;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a feed. */
final class FeedEntry {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>|&(?:[a-zA-Z]{2,10}|#\\d{1,7});");

    private static final Pattern MAILBOX = Pattern.compile("\\S+@\\S+\\s*\\((?<name>[^)]+)\\)");

    private final Element entry;

    private final FeedElements feed;

    FeedEntry(Element entry, FeedElements feed) {
        this.entry = entry;
        this.feed = feed;
    }

    /** The entry as a document of its own. */
    RawDocument read(FetchFacts facts, int number) {
        List<RawBlock> blocks = new ArrayList<>();
        title().ifPresent((title) -> blocks.add(new RawBlock(RawKind.TITLE, RichText.plain(title))));
        Optional<Element> full = content();
        Optional<Element> shown = full.or(() -> firstChild("description", "summary"));
        shown.ifPresent((element) -> blocks.addAll(PageReader.fragment(html(element), this.feed.base(this.entry))));
        Metadata metadata = metadata(full.isEmpty() && !looksFull(shown));
        return new RawDocument(facts, facts.name() + "-" + number, facts.identity() + "#" + number, Form.FEED_ENTRY,
                blocks, metadata, List.of());
    }

    private Optional<Element> content() {
        return firstChild("content:encoded").or(() -> firstChild("content"))
            .or(() -> firstChild("xhtml:body"))
            .filter((element) -> !element.hasAttr("src"));
    }

    // many feeds carry the whole article in the description
    private static boolean looksFull(Optional<Element> shown) {
        return shown.filter((element) -> element.wholeText().length() > 1_500).isPresent();
    }

    private Optional<Element> firstChild(String... names) {
        for (String name : names) {
            for (Element child : FeedElements.children(this.entry, name)) {
                if (!child.wholeText().isBlank()) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> title() {
        return firstChild("title").map((title) -> {
            String words = title.wholeText();
            return TAG.matcher(words).find() ? Parser.parseBodyFragment(words, "").text() : words;
        });
    }

    private static String html(Element element) {
        if (element.attr("type").equals("xhtml") || element.childrenSize() > 0) {
            return element.html();
        }
        String words = element.wholeText();
        boolean plain = element.attr("type").equals("text") || !TAG.matcher(words).find();
        return plain ? "<p>" + escaped(words.strip()).replaceAll("\\n\\s*\\n\\s*", "</p><p>") + "</p>" : words;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private Metadata metadata(boolean summaryOnly) {
        String guid = FeedElements.text(this.entry, "guid", "id").orElse(null);
        Metadata.Builder found = new Metadata.Builder().language(language())
            .siteName(this.feed.siteName())
            .guid(guid)
            .summaryOnly(summaryOnly);
        addresses(found, guid);
        authors(found);
        dates(found);
        return found.build();
    }

    private @Nullable String language() {
        String own = this.entry.attr("xml:lang");
        return own.isEmpty() ? this.feed.language() : own;
    }

    private void addresses(Metadata.Builder found, @Nullable String guid) {
        FeedElements.text(this.entry, "feedburner:origLink").ifPresent(found::address);
        String link = FeedElements.link(this.entry);
        if (link != null) {
            found.address(absolute(link));
        }
        boolean permalink = FeedElements.children(this.entry, "guid")
            .stream()
            .noneMatch((element) -> element.attr("isPermaLink").equalsIgnoreCase("false"));
        if (guid != null && permalink && guid.startsWith("http")) {
            found.address(guid);
        }
    }

    private String absolute(String link) {
        Element anchor = new Element("a").attr("href", link);
        anchor.setBaseUri(this.feed.base(this.entry));
        return anchor.absUrl("href");
    }

    private void authors(Metadata.Builder found) {
        for (Element author : FeedElements.children(this.entry, "author")) {
            String words = FeedElements.text(author, "name").orElse(author.ownText());
            Matcher mailbox = MAILBOX.matcher(words.strip());
            found.author(mailbox.matches() ? mailbox.group("name") : words.contains("@") ? null : words);
        }
        FeedElements.children(this.entry, "dc:creator").forEach((creator) -> found.author(creator.text()));
    }

    private void dates(Metadata.Builder found) {
        for (String name : List.of("pubDate", "published", "issued", "dc:date", "dcterms:issued", "created")) {
            FeedElements.text(this.entry, name).ifPresent((date) -> found.published(date, "feed:" + name));
        }
        for (String name : List.of("updated", "modified", "dcterms:modified")) {
            FeedElements.text(this.entry, name).ifPresent((date) -> found.updated(date, "feed:" + name));
        }
    }

}
