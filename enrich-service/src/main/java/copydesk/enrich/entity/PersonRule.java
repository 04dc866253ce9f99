package copydesk.enrich.entity;

import java.util.List;
import java.util.stream.IntStream;

import copydesk.contract.annotation.EntityKind;
import copydesk.enrich.entity.Gazetteer.Form;
import copydesk.enrich.entity.Lexicon.WordClass;
import copydesk.enrich.entity.NameReader.Name;
import copydesk.enrich.text.PhraseTrie.Match;
import copydesk.enrich.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons named in full by a title, a given name, or an explanation after the name.
 */
final class PersonRule {

    private static final int WORDS_WHERE_NOUNS_HAVE_CAPITALS = 2;

    private static final int APPOSITION_WORDS = 7;

    private final Gazetteer gazetteer;

    private final Lexicon lexicon;

    private final NameReader names;

    private final Titles titles;

    PersonRule(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.names = new NameReader(gazetteer, lexicon);
        this.titles = new Titles(lexicon);
    }

    void propose(Scan scan, String language, List<Span> candidates) {
        if (scan.style() != Style.SENTENCE) {
            return;
        }
        int mostWords = language.startsWith("de") ? WORDS_WHERE_NOUNS_HAVE_CAPITALS : Integer.MAX_VALUE;
        for (int i = 0; i < scan.size(); i++) {
            if (scan.isCapitalised(i) && !(scan.isGlued(i) && scan.is(i - 1, '-'))) {
                Name name = this.names.read(scan, i, mostWords);
                Evidence evidence = (name.words() > 1 && !isKnownPerson(scan, name)) ? evidence(scan, name) : null;
                if (evidence != null) {
                    candidates.add(new Span(i, name.to(), named(scan, name), evidence));
                }
            }
        }
    }

    private boolean isKnownPerson(Scan scan, Name name) {
        Match<Form> match = this.gazetteer.asWritten().longest(scan.words(), name.from());
        return match != null && match.value().named().isPerson() && match.value().words() > 1;
    }

    private @Nullable Evidence evidence(Scan scan, Name name) {
        boolean given = this.lexicon.is(WordClass.GIVEN_NAME, scan.word(name.from()));
        if (this.titles.isBefore(scan, name.from())) {
            return given ? Evidence.TITLE_GIVEN_NAME : Evidence.TITLE_NAME;
        }
        if (given) {
            return Evidence.GIVEN_NAME;
        }
        boolean explained = name.words() <= 3 && isWholePhrase(scan, name) && isExplained(scan, name.to());
        return explained ? Evidence.APPOSITION : null;
    }

    /** Whether no other capitalised word stands right before or after. */
    private boolean isWholePhrase(Scan scan, Name name) {
        boolean before = scan.isNext(name.from()) && scan.isCapitalised(name.from() - 1)
                && !scan.token(name.from() - 1).sentenceStart();
        return !before && this.gazetteer.asWritten().longest(scan.words(), name.from()) == null;
    }

    /** Whether a comma and an age, "who", or a role follows. */
    private boolean isExplained(Scan scan, int comma) {
        if (!scan.is(comma, ',')) {
            return false;
        }
        String next = scan.word(comma + 1);
        if (next.equals("who") || next.equals("whose")) {
            return true;
        }
        if (next.length() == 2 && next.chars().allMatch(Character::isDigit)) {
            return scan.is(comma + 2, ',');
        }
        return List.of("a", "an", "the", "his", "her", "their").contains(next) && hasRole(scan, comma + 2);
    }

    private boolean hasRole(Scan scan, int from) {
        return IntStream.range(from, Math.min(scan.size(), from + APPOSITION_WORDS))
            .takeWhile((i) -> scan.token(i).word())
            .anyMatch((i) -> this.lexicon.is(WordClass.ROLE, scan.word(i)));
    }

    private Named named(Scan scan, Name name) {
        String[] words = IntStream.range(name.from(), name.to())
            .filter((i) -> !Letters.isInitial(scan.word(i)) || scan.is(i + 1, '\''))
            .filter((i) -> !scan.is(i, '.'))
            .mapToObj(scan::word)
            .toArray(String[]::new);
        Match<Form> known = this.gazetteer.asWritten().longest(words, 0);
        if (known != null && known.end() == words.length && known.value().named().isPerson()) {
            return known.value().named();
        }
        return Named.of(EntityKind.PERSON, scan.text(name.from(), name.to()));
    }

}
