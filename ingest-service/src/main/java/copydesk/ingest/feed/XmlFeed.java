package copydesk.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import copydesk.ingest.feed.xml.FeedText;
import copydesk.ingest.feed.xml.FeedTree;
import copydesk.ingest.feed.xml.Place;
import org.jspecify.annotations.Nullable;

/** Reads RSS, RDF, Atom and CDF, whatever can be read of them. */
final class XmlFeed {

    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private static final Set<String> HOMES = Set.of("channel", "items", "rss", "feed", "rdf:rdf", "rdf");

    private XmlFeed() {
    }

    /**
     * The feed; empty if it is none.
     * @param language of a feed that names none; null if nobody said
     * @param limit how many entries are read
     */
    static Optional<Feed> read(FeedText text, String address, @Nullable String language, int limit) {
        return FeedTree.read(text.text(), address, limit)
            .map((root) -> root.speaking(language))
            .filter((root) -> !root.name().equals("urlset") && !root.name().equals("sitemapindex"))
            .map((root) -> read(root, text, limit));
    }

    private static Feed read(Place root, FeedText text, int limit) {
        Place channel = channel(root).orElse(root);
        boolean atom = root.name().equals("feed");
        Item about = ItemReader.about(channel, atom);
        String base = atom ? "" : about.link().filter((link) -> link.startsWith("http")).orElse("");
        List<Item> entries = entries(root, limit).stream()
            .map((entry) -> ItemReader.entry(entry.in(base), atom))
            .toList();
        return new Feed(FeedVersion.of(root, text.text()), text.charset(), about, entries);
    }

    private static Optional<Place> channel(Place home) {
        for (Place child : home.children()) {
            Optional<Place> found = child.name().equals("channel") ? Optional.of(child)
                    : HOMES.contains(child.name()) ? channel(child) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Entries are looked for wherever feeds have them: in the root (RDF, Atom), in the
     * channel (RSS), between both (RSS that was written by hand). No deeper than the
     * tree, whose depth is bounded.
     */
    private static List<Place> entries(Place home, int limit) {
        List<Place> entries = new ArrayList<>();
        for (Place child : home.children()) {
            if (ENTRIES.contains(child.name()) && entries.size() < limit) {
                entries.add(child);
            }
            else if (HOMES.contains(child.name())) {
                entries.addAll(entries(child, limit - entries.size()));
            }
        }
        return entries;
    }

}
