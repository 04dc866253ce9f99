package copydesk.publish.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import copydesk.publish.difference.Paragraph;

import org.jspecify.annotations.Nullable;

/** The quotes of a version, by their words and by their place. */
final class QuoteShelf {

    private final List<Quoted> all;

    private final Map<String, Quoted> byWords = new HashMap<>();

    private final TreeMap<Integer, List<Quoted>> byPlace = new TreeMap<>();

    private QuoteShelf(List<Quoted> all) {
        this.all = all;
        for (Quoted quote : all) {
            this.byWords.putIfAbsent(quote.folded(), quote);
            this.byPlace.computeIfAbsent(quote.start(), (start) -> new ArrayList<>()).add(quote);
        }
    }

    static QuoteShelf of(Version version) {
        return new QuoteShelf(version.documents().annotations().quotes().stream().map(Quoted::of).toList());
    }

    List<Quoted> all() {
        return this.all;
    }

    /** A quote with the same words; null if there is none. */
    @Nullable Quoted same(Quoted quote) {
        return this.byWords.get(quote.folded());
    }

    /** The quotes of a paragraph that the other version does not have. */
    List<Quoted> in(@Nullable Paragraph paragraph, QuoteShelf other) {
        List<Quoted> found = new ArrayList<>();
        if (paragraph != null) {
            this.byPlace.subMap(paragraph.start(), paragraph.end())
                .values()
                .forEach((quotes) -> quotes.stream().filter((quote) -> other.same(quote) == null).forEach(found::add));
        }
        return found;
    }

}
