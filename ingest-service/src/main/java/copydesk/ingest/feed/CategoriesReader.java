package copydesk.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import copydesk.ingest.feed.xml.Place;
import org.jspecify.annotations.Nullable;

/** Reads what a feed files an entry under. */
final class CategoriesReader {

    private static final int MAX_DEPTH = 10;

    private static final Pattern COMMA = Pattern.compile(",");

    private static final Pattern GAP = Pattern.compile("\\s+");

    private CategoriesReader() {
    }

    /** A category and those within it. */
    static List<FeedCategory> read(Place place) {
        List<FeedCategory> found = new ArrayList<>();
        collect(place, found, MAX_DEPTH);
        return found;
    }

    /** Keywords in one line. */
    static List<FeedCategory> keywords(Place place) {
        String words = place.words();
        Pattern between = words.contains(",") ? COMMA : GAP;
        String scheme = place.name().startsWith("itunes:") ? "http://www.itunes.com/" : null;
        return between.splitAsStream(words)
            .map(String::strip)
            .filter((part) -> !part.isEmpty())
            .limit(Item.Builder.MAX)
            .map((part) -> new FeedCategory(part, scheme, null))
            .toList();
    }

    /** The term is an attribute in Atom and in podcasts, and words in RSS. */
    private static void collect(Place place, List<FeedCategory> found, int depth) {
        boolean apple = place.name().startsWith("itunes:");
        String term = first(first(place.attribute("term"), apple ? place.attribute("text") : ""),
                place.element().ownText().strip());
        String usual = apple ? "http://www.itunes.com/"
                : place.name().startsWith("media:") ? "http://search.yahoo.com/mrss/category_schema" : "";
        String scheme = first(first(place.attribute("scheme"), place.attribute("domain")), usual);
        String label = place.attribute("label");
        if (!term.isEmpty() || !label.isEmpty()) {
            found.add(new FeedCategory(text(term), text(scheme), text(label)));
        }
        if (depth > 0) {
            place.children()
                .stream()
                .filter((child) -> child.name().equals(place.name()))
                .forEach((child) -> collect(child, found, depth - 1));
        }
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static @Nullable String text(String value) {
        return value.isEmpty() ? null : value;
    }

}
