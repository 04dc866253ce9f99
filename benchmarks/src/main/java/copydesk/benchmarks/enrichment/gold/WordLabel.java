package copydesk.benchmarks.enrichment.gold;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import copydesk.contract.annotation.EntityKind;

/**
 * The label of a word in a file of tagged words.
 *
 * @param begins whether a name begins even if the word before has the same type
 * @param type the set's own word for what is named; empty outside names
 */
record WordLabel(boolean begins, String type) {

    private static final Map<String, EntityKind> KINDS = Stream
        .of(kinds(EntityKind.PERSON, "per", "person", "politician", "musicalartist", "writer", "scientist",
                "researcher"),
                kinds(EntityKind.ORGANISATION, "org", "organisation", "organization", "corporation", "group",
                        "politicalparty", "band", "university"),
                kinds(EntityKind.PLACE, "loc", "location", "country", "gpe", "fac"))
        .flatMap((map) -> map.entrySet().stream())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    static WordLabel of(String label) {
        int dash = label.indexOf('-');
        return (dash < 0) ? new WordLabel(false, "")
                : new WordLabel(label.startsWith("B"), label.substring(dash + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether it stands inside a name of some type. */
    boolean named() {
        return !this.type.isEmpty();
    }

    /** Whether a name that the word before belongs to goes on here. */
    boolean continues(WordLabel before) {
        return named() && !this.begins && this.type.equals(before.type);
    }

    /** The kind; empty for types that this project does not tag: nationalities, works. */
    Optional<EntityKind> kind() {
        return Optional.ofNullable(KINDS.get(this.type));
    }

    private static Map<String, EntityKind> kinds(EntityKind kind, String... types) {
        return Set.of(types).stream().collect(Collectors.toMap((type) -> type, (type) -> kind));
    }

}
