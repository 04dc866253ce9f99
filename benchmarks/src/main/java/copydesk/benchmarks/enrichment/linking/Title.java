package copydesk.benchmarks.enrichment.linking;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import copydesk.knowledge.Alias;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnowledgeEntry;
import copydesk.knowledge.naming.DerivedNames;

/**
 * A title of an encyclopaedia with its id, and the names that follow from the title
 * alone: without what stands in brackets or after a comma, and the first letters.
 *
 * @param text the title with spaces
 * @param uri its Wikidata address
 */
record Title(String text, String uri) {

    static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private static final double PART = 0.05;

    private static final int SHORTEST_PART = 3;

    private static final Pattern INITIALS = Pattern.compile("\\b(\\p{Lu})\\. (?=\\p{Lu}\\.)");

    /**
     * The title of a row of the table of GUM, in which hyphens and brackets are
     * percent-encoded.
     */
    static Title of(String encoded, String id) {
        return new Title(decoded(encoded), WIKIDATA + id);
    }

    private static String decoded(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8).replace('_', ' ');
    }

    /** What a knowledge base gets to know. */
    KnowledgeEntry entry(Kind kind) {
        KnowledgeEntry.Builder entry = KnowledgeEntry.of(kind, this.uri, plain())
            .popularity(10)
            .countries(countries())
            .description(description());
        names().forEach((name) -> entry.alias(new Alias(name, false, 0.5)));
        DerivedNames.of(this.text, kind).forEach(entry::alias);
        parts(kind).forEach((name) -> entry.alias(new Alias(name, false, PART)));
        if (kind != Kind.PERSON) {
            addAcronyms(entry);
        }
        return entry.build();
    }

    /** The title without brackets. */
    private String plain() {
        int bracket = this.text.indexOf(" (");
        return (bracket > 0) ? this.text.substring(0, bracket) : this.text;
    }

    /** What the title adds to tell the thing from others of its name. */
    private String description() {
        int bracket = this.text.indexOf(" (");
        int comma = this.text.indexOf(", ");
        if (bracket > 0) {
            return this.text.substring(bracket + 2).replace(")", "");
        }
        return (comma > 0) ? this.text.substring(comma + 2) : "";
    }

    /** The countries of the place that the title adds, as the seed knows them. */
    private List<String> countries() {
        KnowledgeBase seed = KnowledgeBase.standard();
        return seed.candidates(description())
            .stream()
            .map((candidate) -> seed.entity(candidate.entity()))
            .filter((entity) -> entity.kind() == Kind.PLACE)
            .limit(1)
            .flatMap((entity) -> entity.countries().stream())
            .toList();
    }

    /** The whole name as others may write it. */
    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(beforeComma());
        names.add(INITIALS.matcher(beforeComma()).replaceAll("$1."));
        names.add(beforeComma().replace("Saint ", "St. "));
        names.remove(plain());
        return names;
    }

    private String beforeComma() {
        int comma = plain().indexOf(", ");
        return (comma > 0) ? plain().substring(0, comma) : plain();
    }

    /**
     * What the thing may be called for short: a person by the first or the last words,
     * anything else too. Each is a weak name only.
     */
    private Set<String> parts(Kind kind) {
        List<String> words = List.of(beforeComma().split(" "));
        Set<String> parts = new LinkedHashSet<>();
        for (int i = 1; i < words.size(); i++) {
            add(words.subList(0, i), parts);
            add(words.subList(i, words.size()), parts);
        }
        if (kind == Kind.PERSON && plain().length() > beforeComma().length()) {
            parts.add(plain().substring(beforeComma().length() + 2));
        }
        if (kind == Kind.PERSON && words.size() > 2) {
            parts.add(words.get(0) + " " + words.get(words.size() - 1));
        }
        return parts;
    }

    private static void add(List<String> words, Set<String> parts) {
        String last = words.get(words.size() - 1);
        if (Character.isUpperCase(last.codePointAt(0)) && last.length() > 1) {
            parts.add(String.join(" ", words));
        }
    }

    private void addAcronyms(KnowledgeEntry.Builder entry) {
        String letters = acronym();
        int count = letters.codePointCount(0, letters.length());
        if (count > 1) {
            entry.alias(new Alias(letters, true, 0.5));
        }
        for (int length = SHORTEST_PART; length < count; length++) {
            entry.alias(new Alias(letters.substring(0, letters.offsetByCodePoints(0, length)), true, PART));
            entry.alias(new Alias(letters.substring(letters.offsetByCodePoints(0, count - length)), true, PART));
        }
    }

    private String acronym() {
        StringBuilder letters = new StringBuilder();
        for (String word : plain().split("[\\s\\-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                letters.appendCodePoint(word.codePointAt(0));
            }
        }
        return letters.toString();
    }

}
