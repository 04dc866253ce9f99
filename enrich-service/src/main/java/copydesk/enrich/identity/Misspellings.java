package copydesk.enrich.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

import copydesk.knowledge.Kind;
import copydesk.knowledge.NormalName;

/**
 * Which names that nobody knows are those of others of the article with one letter wrong,
 * missing or too many: Chatnam Islands, where it is about the Chatham Islands. Only of
 * long names, since short ones that differ in a letter are those of two.
 */
final class Misspellings {

    private static final int SHORTEST = 8;

    /** Keeps the work in step with the number of names. */
    private static final int LONGEST = 80;

    private final List<NamedThing> things;

    private final List<String> names;

    private final Map<String, Integer> byShortened = new HashMap<>();

    /**
     * The misspellings among things.
     * @param known whether the thing with an index may be somebody at all
     */
    Misspellings(List<NamedThing> things, IntPredicate known) {
        this.things = things;
        this.names = things.stream().map((thing) -> NormalName.of(thing.name())).toList();
        for (int i = 0; i < things.size(); i++) {
            if (known.test(i)) {
                for (String shortened : shortened(i)) {
                    this.byShortened.putIfAbsent(shortened, i);
                }
            }
        }
    }

    /** The index of the known thing that an unknown one is meant to be; -1 if none. */
    int meant(int index) {
        for (String shortened : shortened(index)) {
            int found = this.byShortened.getOrDefault(shortened, -1);
            if (found >= 0 && mayBe(index, found)) {
                return found;
            }
        }
        return -1;
    }

    /** A person of another given name is another person. */
    private boolean mayBe(int index, int other) {
        String name = this.names.get(index);
        String right = this.names.get(other);
        boolean sameStart = (this.things.get(index).kind() == Kind.PERSON) ? firstWord(name).equals(firstWord(right))
                : name.charAt(0) == right.charAt(0);
        return sameStart && isOneLetterOff(name, right);
    }

    private static String firstWord(String name) {
        return name.split(" ", 2)[0];
    }

    private static boolean isOneLetterOff(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String wrong = one.substring(start, one.length() - end) + other.substring(start, other.length() - end);
        return one.length() - end - start <= 1 && other.length() - end - start <= 1
                && wrong.chars().allMatch(Character::isLetter);
    }

    /** The name, and the name without each of its letters; none of a short name. */
    private Set<String> shortened(int index) {
        Set<String> all = new TreeSet<>();
        String name = this.names.get(index);
        String kind = this.things.get(index).kind() + " ";
        if (name.length() >= SHORTEST && name.length() <= LONGEST) {
            all.add(kind + name);
            for (int i = 0; i < name.length(); i++) {
                all.add(kind + name.substring(0, i) + name.substring(i + 1));
            }
        }
        return all;
    }

}
