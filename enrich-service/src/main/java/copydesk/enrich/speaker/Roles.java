package copydesk.enrich.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import copydesk.contract.annotation.Entity;
import copydesk.enrich.sentence.Item;
import copydesk.enrich.sentence.QuoteWords.WordClass;
import copydesk.enrich.sentence.QuoteWords;
import copydesk.enrich.sentence.Sentence;

/** What an article says its persons are: the words of titles and appositions. */
final class Roles {

    private static final int REACH = 8;

    private static final int MOST = 40;

    private static final int MOST_OF_ALL = 2_000;

    private final QuoteWords words;

    private final Map<String, Set<String>> roles = new HashMap<>();

    private final Set<String> said = new HashSet<>();

    Roles(QuoteWords words) {
        this.words = words;
    }

    /** Takes in what a sentence says of the persons it names. */
    void learn(Sentence sentence) {
        NounPhrases nouns = new NounPhrases(sentence);
        for (int at = 0; at < sentence.size(); at++) {
            Entity entity = sentence.at(at).entity();
            if (entity != null && sentence.at(at).isPerson()) {
                Set<String> known = this.roles.computeIfAbsent(entity.id(), (id) -> new HashSet<>());
                before(sentence, nouns, at, known);
                after(sentence, nouns, at, known);
            }
        }
    }

    private void before(Sentence sentence, NounPhrases nouns, int name, Set<String> known) {
        int at = name - 1;
        if (sentence.at(at).isComma()) {
            // "the minister, Rustem Umerov, said"
            at = (sentence.at(name + 1).isComma()) ? at - 1 : -1;
        }
        if (!sentence.at(at).capitalised() && !sentence.is(at, WordClass.ROLE)) {
            return;
        }
        int limit = Math.max(0, name - REACH);
        while (at >= limit && !sentence.at(at).isPerson()
                && (nouns.isNoun(at) || sentence.at(at).isMark(".") || sentence.is(at, WordClass.BIND))) {
            add(sentence.at(at), known);
            at--;
        }
    }

    private void after(Sentence sentence, NounPhrases nouns, int name, Set<String> known) {
        if (!sentence.at(name + 1).isComma()) {
            return;
        }
        int at = name + 2;
        int limit = name + 2 + REACH;
        while (at < limit && !sentence.at(at).isPerson()
                && (nouns.isNoun(at) || nouns.isDeterminer(at) || sentence.is(at, WordClass.BIND))) {
            add(sentence.at(at), known);
            at++;
        }
    }

    private void add(Item item, Set<String> known) {
        for (String word : item.text().split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1 && known.size() < MOST && this.said.size() < MOST_OF_ALL) {
                known.add(word);
                this.said.add(word);
            }
        }
    }

    /** Whether a person was said to be what these words describe. */
    boolean fit(String person, Sentence sentence, int from, int to) {
        Set<String> known = this.roles.get(person);
        if (known == null || known.isEmpty()) {
            return false;
        }
        int content = 0;
        for (int i = from; i < to; i++) {
            Item item = sentence.at(i);
            if (isContent(sentence, i)) {
                content++;
                if (!isKnown(item.text(), known)) {
                    return false;
                }
            }
        }
        return content > 0;
    }

    private boolean isContent(Sentence sentence, int at) {
        Item item = sentence.at(at);
        return item.word() && item.text().length() > 1 && !sentence.is(at, WordClass.DEFINITE)
                && !sentence.is(at, WordClass.BIND) && !sentence.is(at, WordClass.FREE)
                && !Character.isDigit(item.text().charAt(0));
    }

    private boolean isKnown(String word, Set<String> known) {
        if (known.contains(word)) {
            return true;
        }
        if (this.words.is(WordClass.LEADER, word)
                && known.stream().anyMatch((role) -> this.words.is(WordClass.RULER, role))) {
            return true;
        }
        return known.stream().anyMatch((role) -> isForm(word, role));
    }

    /**
     * Whether these are forms of one word: Turkish and Turkey, Präsident and Präsidenten.
     */
    private static boolean isForm(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= 4 && same >= longer - 2;
    }

    /** Whether a word is part of what anybody is said to be. */
    boolean isSaidOfAnyone(String word) {
        return this.said.stream().anyMatch((role) -> isForm(word, role));
    }

    /** Whether the article says of a person which post he or she holds. */
    boolean isKnown(String person) {
        return this.roles.getOrDefault(person, Set.of())
            .stream()
            .anyMatch((role) -> this.words.is(WordClass.ROLE, role));
    }

    /** What the roles of a person say about the pronoun. */
    Gender gender(String person, Gender otherwise) {
        Set<String> known = this.roles.getOrDefault(person, Set.of());
        if (known.stream().anyMatch((role) -> this.words.is(WordClass.FEMALE, role))) {
            return Gender.FEMALE;
        }
        return known.stream().anyMatch((role) -> this.words.is(WordClass.MALE, role)) ? Gender.MALE : otherwise;
    }

}
