package copydesk.enrich.identity;

import java.util.List;

import copydesk.knowledge.Kind;
import copydesk.knowledge.KnownEntity;

/** Entities of which little is known. */
final class Known {

    private Known() {
    }

    static KnownEntity entity(Kind kind, String uri, double popularity) {
        return new KnownEntity(uri, uri, kind, "", popularity, List.of(), List.of(), List.of(), List.of());
    }

    static KnownEntity described(String uri, String label, String description, String... context) {
        return new KnownEntity(uri, label, Kind.PLACE, description, 0, List.of(), List.of(context), List.of(),
                List.of());
    }

    static KnownEntity of(String uri, List<String> countries, String... related) {
        return new KnownEntity(uri, "label of " + uri, Kind.PLACE, "", 0, countries, List.of(), List.of(related),
                List.of());
    }

}
