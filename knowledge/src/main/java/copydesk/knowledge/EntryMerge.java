package copydesk.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import copydesk.contract.annotation.Coordinates;

/** Makes one of two things that are said of the same entity; the first has the word. */
final class EntryMerge {

    private EntryMerge() {
    }

    static KnowledgeEntry merge(KnowledgeEntry first, KnowledgeEntry second) {
        List<Alias> aliases = new ArrayList<>(first.aliases());
        aliases.addAll(second.aliases());
        String other = second.entity().label();
        boolean known = other.equals(first.entity().label()) && !first.isLabelExact();
        if (!known && !second.isLabelExact()) {
            aliases.add(new Alias(other, false, 1));
        }
        return new KnowledgeEntry(merge(first.entity(), second.entity()), aliases);
    }

    static KnownEntity merge(KnownEntity first, KnownEntity second) {
        return new KnownEntity(first.uri(), first.label(), first.kind(),
                first.description().isEmpty() ? second.description() : first.description(),
                Math.max(first.popularity(), second.popularity()), union(first.countries(), second.countries()),
                union(first.context(), second.context()), union(first.related(), second.related()),
                union(first.demonyms(), second.demonyms()),
                Coordinates.firstOf(first.coordinates(), second.coordinates()));
    }

    private static List<String> union(List<String> first, List<String> second) {
        Set<String> union = new LinkedHashSet<>(first);
        union.addAll(second);
        return List.copyOf(union);
    }

}
