package copydesk.knowledge.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.knowledge.Alias;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeEntry;

/**
 * The names by which a thing may be called that follow from its title alone, whatever the
 * title: without what tells it from others, the other way round, with its first words as
 * letters. They are weak names: one that somebody wrote down counts more.
 */
public final class DerivedNames {

    private static final double SURE = 0.5;

    private static final double LIKELY = 0.2;

    /** The fewest words that are named by their letters. */
    private static final int FEWEST_WORDS = 3;

    private static final int MOST_WORDS = 12;

    private static final Pattern EPITHET = Pattern
        .compile("(,? (Jr|Sr)\\.?| [IVX]{2,}| the (Younger|Elder|Great|Good|Bold|Terrible))$");

    private static final Pattern ROUTE = Pattern.compile("U\\.S\\. (?:Route|Highway) (\\d+\\w?)");

    private static final Pattern INTERSTATE = Pattern.compile("Interstate (\\d+\\w?)");

    private static final Pattern HIGHWAY = Pattern.compile("[\\p{L} ]+ (?:Highway|Route) (\\d+\\w?)");

    private static final Pattern OF_FRENCH = Pattern.compile("(.+) d['\u2019](\\p{Lu}.*)");

    private static final Pattern STATION = Pattern.compile("(.+) (?:metro|subway|railway|MRT|tube) station");

    private final String title;

    private final Kind kind;

    private final Set<Alias> names = new LinkedHashSet<>();

    private DerivedNames(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    /** The names of a thing of a kind with a title, without the title. */
    public static List<Alias> of(String title, Kind kind) {
        DerivedNames derived = new DerivedNames(title, kind);
        if (kind == Kind.PERSON) {
            derived.addOfPerson();
        }
        else {
            derived.addOthers();
        }
        derived.names.removeIf((alias) -> alias.text().equals(title));
        return new ArrayList<>(derived.names);
    }

    /** An entry with the names that follow from its label, behind its own. */
    public static KnowledgeEntry with(KnowledgeEntry entry) {
        List<Alias> aliases = new ArrayList<>(entry.aliases());
        aliases.addAll(of(entry.entity().label(), entry.entity().kind()));
        return new KnowledgeEntry(entry.entity(), aliases);
    }

    /** Francisco de Montejo the Younger. */
    private void addOfPerson() {
        String plain = EPITHET.matcher(this.title).replaceAll("");
        if (plain.length() < this.title.length()) {
            add(plain, SURE);
            add(plain.substring(plain.lastIndexOf(' ') + 1), LIKELY);
        }
    }

    private void addOthers() {
        String plain = beforeBracket(this.title);
        int comma = plain.indexOf(", ");
        if (comma > 0) {
            addOfPlace(plain.substring(0, comma), plain.substring(comma + 2));
        }
        int at = plain.indexOf(" at ");
        if (at > 0) {
            // University of Texas at Austin
            addOfPlace(plain.substring(0, at), plain.substring(at + " at ".length()));
        }
        addRoads(plain);
        addTurned(plain);
        Matcher station = STATION.matcher(plain);
        if (station.matches()) {
            add(station.group(1) + " station", SURE);
        }
        addLettersOfFirstWords(plain);
    }

    /** UC Berkeley, and Berkeley where it is the university. */
    private void addOfPlace(String head, String place) {
        if (this.kind == Kind.ORGANISATION) {
            add(head + " " + place, SURE);
            add(head + " at " + place, SURE);
            add(place, LIKELY);
            String letters = letters(head);
            if (letters.length() > 1) {
                add(letters + " " + place, SURE);
            }
        }
    }

    private void addRoads(String plain) {
        int in = plain.indexOf(" in ");
        String road = (in > 0) ? plain.substring(0, in) : plain;
        Matcher route = ROUTE.matcher(road);
        Matcher interstate = INTERSTATE.matcher(road);
        Matcher highway = HIGHWAY.matcher(road);
        if (interstate.matches()) {
            addRoad(road, "I " + interstate.group(1));
        }
        else if (route.matches()) {
            addRoad(road, "US " + route.group(1));
            addRoad(road, "Highway " + route.group(1));
        }
        else if (highway.matches()) {
            add("Highway " + highway.group(1), LIKELY);
            add("Hwy " + highway.group(1), LIKELY);
        }
    }

    private void addRoad(String road, String shorter) {
        add(road, SURE);
        add(shorter, SURE);
        for (String direction : List.of("North", "South", "East", "West")) {
            add(shorter + " " + direction, LIKELY);
        }
    }

    /** The Festival d'Avignon as Avignon Festival. */
    private void addTurned(String plain) {
        Matcher french = OF_FRENCH.matcher(plain);
        if (french.matches()) {
            add(french.group(2) + " " + french.group(1), SURE);
        }
    }

    /** NTU Hospital, for the National Taiwan University Hospital. */
    private void addLettersOfFirstWords(String plain) {
        List<String> words = List.of(plain.split(" "));
        for (int length = FEWEST_WORDS; length < Math.min(words.size(), MOST_WORDS); length++) {
            String letters = letters(String.join(" ", words.subList(0, length)));
            if (letters.length() >= FEWEST_WORDS && isCapital(words.get(length))
                    && isCapital(words.get(words.size() - 1))) {
                add(letters + " " + String.join(" ", words.subList(length, words.size())), LIKELY);
            }
        }
    }

    private static String beforeBracket(String title) {
        int bracket = title.indexOf(" (");
        return (bracket > 0) ? title.substring(0, bracket) : title;
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        for (String word : words.split("[\\s\\-]+")) {
            if (isCapital(word)) {
                letters.appendCodePoint(word.codePointAt(0));
            }
        }
        return letters.toString();
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private void add(String name, double share) {
        if (name.length() > 1) {
            this.names.add(new Alias(name, false, share));
        }
    }

}
