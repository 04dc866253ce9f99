package copydesk.allinone.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import copydesk.contract.news.Concept;
import copydesk.contract.news.NewsItem;
import org.jspecify.annotations.Nullable;

/**
 * A published version in short.
 *
 * @param uri the article
 * @param version our number of it
 * @param change what it changes against the one before
 * @param headline its headline
 * @param tags names of the people, organisations, places and events in it
 */
public record Published(String uri, int version, String change, String headline, List<String> tags) {

    public Published {
        tags = List.copyOf(tags);
    }

    /** The version in this document. */
    public static Published of(NewsItem item, int version, String change) {
        return new Published(item.uri(), version, change, headline(item), tags(item));
    }

    private static String headline(NewsItem item) {
        if (item.headlines() != null && !item.headlines().isEmpty()) {
            return item.headlines().get(0).value();
        }
        return (item.title() != null) ? item.title() : item.uri();
    }

    private static List<String> tags(NewsItem item) {
        Set<String> names = new LinkedHashSet<>();
        addNames(item.people(), names);
        addNames(item.organisations(), names);
        addNames(item.places(), names);
        addNames(item.events(), names);
        return new ArrayList<>(names);
    }

    private static void addNames(@Nullable List<Concept> concepts, Set<String> names) {
        if (concepts != null) {
            concepts.forEach((concept) -> names.add(concept.name()));
        }
    }

}
