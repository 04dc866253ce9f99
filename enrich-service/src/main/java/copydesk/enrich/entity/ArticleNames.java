package copydesk.enrich.entity;

import copydesk.enrich.text.PhraseTrie;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import copydesk.contract.annotation.EntityKind;
import copydesk.enrich.entity.Lexicon.WordClass;
import copydesk.enrich.text.PhraseTrie.Match;
import copydesk.enrich.text.Folding;
import copydesk.enrich.text.Letters;
import copydesk.enrich.text.Token;
import copydesk.enrich.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * What an article names in full, and the short forms that this gives: surnames, acronyms,
 * ministries of a country.
 */
final class ArticleNames {

    /** Stands for a given name that several persons have. */
    private static final Named NOBODY = Named.of(EntityKind.PERSON, "");

    private final Lexicon lexicon;

    private final Set<String> written = new HashSet<>();

    private final PhraseTrie<Named> phrases = new PhraseTrie<>();

    private final PhraseTrie<Surname> surnames = new PhraseTrie<>();

    private final Map<String, Surname> surnameByWord = new HashMap<>();

    private final Map<String, Named> personsByGivenName = new HashMap<>();

    private final Map<String, Named> acronyms = new HashMap<>();

    private final Map<String, Named> organisationsByTail = new HashMap<>();

    private final Map<String, Boolean> tailIsShared = new HashMap<>();

    ArticleNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void add(Scan scan) {
        for (Span span : scan.spans()) {
            Named named = span.named();
            if (named.isPerson() && isFull(scan, span)) {
                addPerson(named, scan.text(span.from(), span.to()));
            }
            else if (named.kind() == EntityKind.ORGANISATION) {
                addOrganisation(scan, span);
            }
        }
    }

    private static boolean isFull(Scan scan, Span span) {
        if (span.evidence().isModel()) {
            return span.length() > 1 && scan.text(span.from(), span.to()).indexOf(' ') > 0;
        }
        return span.evidence() != Evidence.GAZETTEER_WORD;
    }

    private void addPerson(Named person, String spelling) {
        if (!this.written.add(spelling)) {
            return;
        }
        addPhrase(words(spelling), person);
        String given = words(spelling).get(0);
        this.personsByGivenName.merge(given, person, (one, other) -> one.id().equals(other.id()) ? one : NOBODY);
        String surname = surname(person.name());
        if (surname.length() < 2) {
            return;
        }
        Surname known = this.surnameByWord.get(surname);
        if (known != null) {
            known.add(person);
            return;
        }
        Surname fresh = new Surname(person);
        this.surnameByWord.put(surname, fresh);
        List<String> words = words(surname);
        this.surnames.add(words, fresh);
        this.surnames.add(capitals(words), fresh);
    }

    private void addPhrase(List<String> words, Named named) {
        this.phrases.add(words, named);
        this.phrases.add(capitals(words), named);
    }

    private void addOrganisation(Scan scan, Span span) {
        int bracket = span.to();
        if (scan.is(bracket, '(') && scan.is(bracket + 2, ')') && Letters.isCapitals(scan.word(bracket + 1))) {
            this.acronyms.putIfAbsent(scan.word(bracket + 1), span.named());
            this.phrases.add(List.of(scan.word(bracket + 1)), span.named());
        }
        if (span.evidence() == Evidence.ORGANISATION_WORD) {
            String name = span.named().name();
            String tail = name.substring(name.indexOf(' ') + 1);
            Named other = this.organisationsByTail.putIfAbsent(tail, span.named());
            if (other != null && !other.id().equals(span.named().id())) {
                this.tailIsShared.put(tail, true);
            }
        }
    }

    /** The last word of a name, without "Jr." and the like. */
    private String surname(String name) {
        String[] words = name.split(" ");
        int last = words.length - 1;
        while (last > 0 && this.lexicon.is(WordClass.SUFFIX, words[last].replace(".", ""))) {
            last--;
        }
        String word = Folding.fold(words[last]);
        return word.substring(word.startsWith("al-") ? "al-".length() : 0);
    }

    private static List<String> words(String text) {
        return Tokenizer.tokens(text).stream().map(Token::text).map(Folding::fold).toList();
    }

    private static List<String> capitals(List<String> words) {
        return words.stream().map((word) -> word.toUpperCase(Locale.ROOT)).toList();
    }

    PhraseTrie<Named> phrases() {
        return this.phrases;
    }

    PhraseTrie<Surname> surnames() {
        return this.surnames;
    }

    /**
     * Those who have the surname of a person; null if nobody is named in full who does.
     */
    @Nullable Surname surnameOf(Named person) {
        return this.surnameByWord.get(surname(person.name()));
    }

    /**
     * The person of the article that a name found by a model means: the same name, a
     * surname or a given name; null if it means nobody else.
     */
    @Nullable Named personCalled(Scan scan, Span span) {
        Match<Named> phrase = this.phrases.longest(scan.words(), span.from());
        if (phrase != null && phrase.end() == span.to() && phrase.value().isPerson()) {
            return phrase.value();
        }
        Match<Surname> surname = this.surnames.longest(scan.words(), span.from());
        if (surname != null && surname.end() == span.to()) {
            return surname.value().meant();
        }
        Named person = (span.length() == 1) ? this.personsByGivenName.get(scan.word(span.from())) : null;
        return (person == NOBODY) ? null : person;
    }

    /**
     * The organisation that the article gives an acronym to, null if it gives it to none.
     */
    @Nullable Named acronym(String word) {
        return this.acronyms.get(word);
    }

    /**
     * The one organisation whose name is this with a word such as a nationality before
     * it; null if none or several.
     */
    @Nullable Named qualified(String name) {
        return this.tailIsShared.containsKey(name) ? null : this.organisationsByTail.get(name);
    }

}
