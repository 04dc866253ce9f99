package copydesk.knowledge;

import java.util.List;

import copydesk.contract.annotation.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * What the base knows of a person, an organisation, a place, an event or another thing.
 *
 * @param uri its identity: an address such as http://www.wikidata.org/entity/Q42, or an
 * id of the seed or of a newsroom
 * @param label the name it is known by
 * @param kind what sort of thing it is
 * @param description what it is in a few words, empty if unknown
 * @param popularity how much is known of it in the world, counted in the number of
 * encyclopaedias that have an article on it; rough, 0 if unknown
 * @param countries countries it belongs to, as two letters of ISO 3166-1 where possible
 * @param context words and ids that stand near it: posts, occupations, parties
 * @param related the uris of entities it has to do with
 * @param demonyms of a place: what its people and things are called, first the adjective
 * @param coordinates of a place: where it is; null if unknown, and of all that is no
 * place
 */
public record KnownEntity(String uri, String label, Kind kind, String description, double popularity,
        List<String> countries, List<String> context, List<String> related, List<String> demonyms,
        @Nullable Coordinates coordinates) {

    /** Copies the lists. */
    public KnownEntity {
        countries = List.copyOf(countries);
        context = List.copyOf(context);
        related = List.copyOf(related);
        demonyms = List.copyOf(demonyms);
    }

    /** One of which nobody knows where it is. */
    public KnownEntity(String uri, String label, Kind kind, String description, double popularity,
            List<String> countries, List<String> context, List<String> related, List<String> demonyms) {
        this(uri, label, kind, description, popularity, countries, context, related, demonyms, null);
    }

}
