package copydesk.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.ingest.feed.xml.FeedText;
import copydesk.ingest.feed.xml.FeedTree;
import copydesk.ingest.feed.xml.Place;

/** Reads RSS, RDF, Atom and CDF, whatever can be read of them. */
final class XmlFeed {

    private XmlFeed() {
    }

    /**
     * The feed; empty if it is none.
     * @param limit how many entries are read
     */
    static Optional<Feed> read(FeedText text, String address, int limit) {
        return FeedTree.read(text.text(), address)
            .filter((root) -> !root.name().equals("urlset") && !root.name().equals("sitemapindex"))
            .map((root) -> read(root, text.charset(), limit));
    }

    private static Feed read(Place root, String charset, int limit) {
        Place channel = root.children()
            .stream()
            .filter((child) -> child.name().equals("channel"))
            .findFirst()
            .orElse(root);
        boolean atom = root.name().equals("feed");
        Item about = ItemReader.about(channel, atom);
        String base = atom ? "" : about.link().filter((link) -> link.startsWith("http")).orElse("");
        List<Item> entries = entries(root, limit).stream()
            .map((entry) -> ItemReader.entry(entry.in(base), atom))
            .toList();
        return new Feed(FeedVersion.of(root), charset, about, entries);
    }

    /**
     * Entries are looked for wherever feeds have them: in the root (RDF, Atom), in the
     * channel (RSS), between both (RSS that was written by hand).
     */
    private static List<Place> entries(Place root, int limit) {
        List<Place> homes = new ArrayList<>(List.of(root));
        root.children()
            .stream()
            .filter((child) -> child.name().equals("channel") || child.name().equals("items"))
            .forEach(homes::add);
        return homes.stream()
            .flatMap((home) -> home.children().stream())
            .filter((child) -> child.name().equals("item") || child.name().equals("entry"))
            .limit(limit)
            .toList();
    }

}
