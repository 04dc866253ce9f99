package copydesk.enrich.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import copydesk.enrich.identity.form.NameForms;
import copydesk.enrich.identity.form.PersonForms;
import copydesk.knowledge.Kind;
import copydesk.knowledge.NormalName;
import org.jspecify.annotations.Nullable;

/**
 * Which things of an article are named in short by others: a person by the surname or the
 * given name, an organisation by its acronym, its first or its last words. Where several
 * have the same short form, it means the one that is named first.
 */
final class FullNames {

    private static final int SHORTEST_PART = 3;

    private final List<NamedThing> things;

    private final List<String[]> words;

    private final Map<String, Integer> byShortForm = new HashMap<>();

    private final Map<String, Integer> byName = new HashMap<>();

    private final ArticleWords article;

    FullNames(List<NamedThing> things, ArticleWords article) {
        this.things = things;
        this.article = article;
        this.words = things.stream().map(FullNames::words).toList();
        for (int i = 0; i < things.size(); i++) {
            add(i);
            this.byName.putIfAbsent(key(things.get(i).kind(), String.join(" ", this.words.get(i))), i);
        }
    }

    /** The index of the thing in full, -1 if the article gives no fuller name of it. */
    int of(int index) {
        int full = -1;
        int next = fuller(index);
        while (next >= 0) {
            full = next;
            next = fuller(full);
        }
        return full;
    }

    /** The index of the thing of a kind that is called so; -1 if there is none. */
    int named(Kind kind, String name) {
        return this.byName.getOrDefault(key(kind, NormalName.of(name)), -1);
    }

    /** Whether the article itself says so: by brackets, or since persons are named so. */
    boolean isCertain(int index) {
        return this.things.get(index).kind() == Kind.PERSON || explained(index) >= 0;
    }

    /** Each is longer than the one before, so that there is an end. */
    private int fuller(int index) {
        int explained = explained(index);
        if (explained >= 0) {
            return explained;
        }
        String[] name = this.words.get(index);
        int found = this.byShortForm.getOrDefault(key(this.things.get(index).kind(), String.join(" ", name)), -1);
        return (found >= 0 && this.words.get(found).length > name.length) ? found : -1;
    }

    /** The thing that this one stands in brackets after; -1 if none. */
    private int explained(int index) {
        String[] name = this.words.get(index);
        List<String> before = (name.length == 1) ? this.article.explained(name[0]) : List.of();
        for (int from = 0; from < before.size() - 1; from++) {
            String full = String.join(" ", before.subList(from, before.size()));
            int found = this.byName.getOrDefault(key(this.things.get(index).kind(), full), -1);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    private void add(int index) {
        String[] name = this.words.get(index);
        Kind kind = this.things.get(index).kind();
        if (name.length < 2 || name.length > NameForms.MOST_WORDS) {
            return;
        }
        if (kind == Kind.PERSON && PersonForms.isTitle(name[name.length - 1])) {
            // Agassiz Professor
            return;
        }
        if (kind == Kind.PERSON) {
            Arrays.stream(name).forEach((word) -> claim(kind, word, index));
        }
        else {
            claimAcronyms(acronym(this.things.get(index).name()), kind, index);
            for (int i = 1; i < name.length; i++) {
                claim(kind, joined(name, 0, i), index);
            }
        }
        for (int i = 1; i < name.length; i++) {
            claim(kind, joined(name, i, name.length), index);
        }
    }

    /**
     * All first letters, or three and more of the first or the last: FTU, for the Hong
     * Kong Federation of Trade Unions.
     */
    private void claimAcronyms(String letters, @Nullable Kind kind, int index) {
        claim(kind, letters, index);
        int count = letters.codePointCount(0, letters.length());
        for (int length = SHORTEST_PART; length < count; length++) {
            claim(kind, letters.substring(0, letters.offsetByCodePoints(0, length)), index);
            claim(kind, letters.substring(letters.offsetByCodePoints(0, count - length)), index);
        }
    }

    private void claim(@Nullable Kind kind, String form, int index) {
        if (form.codePointCount(0, form.length()) > 1) {
            this.byShortForm.putIfAbsent(key(kind, form), index);
        }
    }

    private static String key(@Nullable Kind kind, String form) {
        return kind + " " + form;
    }

    private static String[] words(NamedThing thing) {
        String[] words = NormalName.of(thing.name()).split(" ");
        return (thing.kind() == Kind.PERSON) ? PersonForms.plain(words) : words;
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

    /** The first letters of the words with a capital: UN, BBC. */
    private static String acronym(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[\\s\\-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                letters.appendCodePoint(word.codePointAt(0));
            }
        }
        return (letters.codePointCount(0, letters.length()) > 1) ? letters.toString().toLowerCase(Locale.ROOT) : "";
    }

}
