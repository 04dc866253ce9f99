package copydesk.knowledge.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import copydesk.contract.annotation.Coordinates;
import copydesk.knowledge.Alias;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a line of Wikidata says of an item, as far as it is of use here. Not thread-safe.
 */
final class WikidataItem {

    private static final int MOST_NAMES = 100;

    private static final int MOST_RELATED = 16;

    private static final double FOREIGN_LABEL = 0.8;

    private static final double ALIAS = 0.5;

    private static final int LONGEST_DESCRIPTION = 250;

    private final WikidataTables tables = WikidataTables.standard();

    private final Map<String, List<String>> claims = new HashMap<>();

    final Map<String, String> labels = new LinkedHashMap<>();

    final Map<String, String> descriptions = new HashMap<>();

    final List<String> aliases = new ArrayList<>();

    String id = "";

    int sitelinks;

    void claim(String property, String value) {
        this.claims.computeIfAbsent(property, (key) -> new ArrayList<>()).add(value);
    }

    private List<String> values(String property) {
        return this.claims.getOrDefault(property, List.of());
    }

    /** The entry, null if it is not wanted. */
    @Nullable KnowledgeEntry entry(List<String> languages, int minSitelinks) {
        List<String> classes = values("P31");
        String label = first(this.labels, languages);
        boolean known = this.sitelinks >= minSitelinks || this.tables.always(classes);
        if (label == null || !this.id.startsWith("Q") || !known || this.tables.unwanted(classes)) {
            return null;
        }
        KnowledgeEntry.Builder entry = KnowledgeEntry.of(kind(classes), WikidataTables.ENTITY + this.id, label)
            .description(description(languages))
            .popularity(this.sitelinks)
            .countries(countries())
            .context(context())
            .related(related())
            .demonyms(distinct("P1549"))
            .coordinates(coordinates());
        names(label).forEach(entry::alias);
        return entry.build();
    }

    private static @Nullable String first(Map<String, String> texts, List<String> languages) {
        for (String language : languages) {
            if (texts.containsKey(language)) {
                return texts.get(language);
            }
        }
        return texts.get("mul");
    }

    private String description(List<String> languages) {
        String text = Objects.requireNonNullElse(first(this.descriptions, languages), "");
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        boolean within = Character.isHighSurrogate(text.charAt(LONGEST_DESCRIPTION - 1));
        return text.substring(0, within ? LONGEST_DESCRIPTION - 1 : LONGEST_DESCRIPTION);
    }

    private Kind kind(List<String> classes) {
        Kind kind = this.tables.kind(classes);
        if (kind != null) {
            return kind;
        }
        if (this.claims.containsKey("P569")) {
            return Kind.PERSON;
        }
        if (this.claims.containsKey("P159")) {
            return Kind.ORGANISATION;
        }
        return this.claims.containsKey("P625") ? Kind.PLACE : Kind.OTHER;
    }

    private List<String> countries() {
        Set<String> codes = new LinkedHashSet<>();
        values("P297").stream().filter((code) -> code.matches("[A-Z]{2}")).forEach(codes::add);
        values("P17").forEach((number) -> codes.add(this.tables.country(number)));
        values("P27").forEach((number) -> codes.add(this.tables.country(number)));
        return List.copyOf(codes);
    }

    private List<String> context() {
        Set<String> words = new LinkedHashSet<>();
        values("P106").forEach((number) -> words.add(this.tables.word(number)));
        values("P39").forEach((number) -> words.add(this.tables.word(number)));
        values("P569").forEach((time) -> words.add(year(time)));
        words.remove("");
        return words.stream().limit(MOST_RELATED).toList();
    }

    // +1952-10-07T00:00:00Z
    private static String year(String time) {
        return time.matches("\\+\\d{4}-.*") ? time.substring(1, 5) : "";
    }

    private List<String> related() {
        Set<String> uris = new LinkedHashSet<>();
        for (String property : List.of("P102", "P108", "P54", "P131", "P36", "P159", "P463")) {
            values(property).forEach((number) -> uris.add(WikidataTables.ENTITY + number));
        }
        return uris.stream().limit(MOST_RELATED).toList();
    }

    // of several the first that is on Earth
    private @Nullable Coordinates coordinates() {
        return values("P625").stream().flatMap((point) -> Coordinates.of(point).stream()).findFirst().orElse(null);
    }

    private List<String> distinct(String property) {
        return values(property).stream().distinct().limit(MOST_RELATED).toList();
    }

    private List<Alias> names(String label) {
        Map<String, Alias> names = new LinkedHashMap<>();
        this.labels.values().forEach((name) -> names.putIfAbsent(name, alias(name, FOREIGN_LABEL)));
        values("P1813").forEach((name) -> names.putIfAbsent(name, alias(name, ALIAS)));
        this.aliases.forEach((name) -> names.putIfAbsent(name, alias(name, ALIAS)));
        names.remove(label);
        return names.values().stream().limit(MOST_NAMES).toList();
    }

    // us is a word, US is a country: short forms in capitals count as written only
    private static Alias alias(String name, double share) {
        boolean shortForm = name.length() <= 4 && name.chars().allMatch(Character::isUpperCase);
        return new Alias(name, shortForm, share);
    }

}
