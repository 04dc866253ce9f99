package copydesk.enrich.entity;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.annotation.EntityKind;
import copydesk.enrich.entity.Lexicon.WordClass;
import copydesk.enrich.text.PhraseTrie.Match;
import org.jspecify.annotations.Nullable;

/**
 * The second reading: says of what the first found whom it means in this article, and
 * finds the short forms. A surname means the person of that name who was named in full
 * last, or, before any was, the first to come.
 */
final class ShortForms {

    /** So sure is a model seldom wrong about what a name is. */
    private static final double SURE = 0.85;

    private final Gazetteer gazetteer;

    private final Lexicon lexicon;

    private final ArticleNames names;

    ShortForms(Gazetteer gazetteer, Lexicon lexicon, ArticleNames names) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.names = names;
    }

    void read(Scan scan) {
        List<Span> found = new ArrayList<>();
        List<Span> meant = new ArrayList<>();
        int next = 0;
        int at = 0;
        while (at < scan.size()) {
            boolean named = next < scan.spans().size() && scan.spans().get(next).from() == at;
            if (named) {
                meant.add(meant(scan, scan.spans().get(next)));
            }
            at = named ? see(scan.spans().get(next)) : find(scan, at, found);
            next += named ? 1 : 0;
        }
        scan.replaceSpans(meant.iterator());
        scan.keep(found);
    }

    /** Notes who is named; gives where the reading goes on. */
    private int see(Span span) {
        if (span.named().isPerson() && span.evidence() != Evidence.GAZETTEER_WORD
                && (!span.evidence().isModel() || span.length() > 1)) {
            Surname surname = this.names.surnameOf(span.named());
            if (surname != null) {
                surname.see(span.named());
            }
        }
        return span.to();
    }

    /**
     * Adds the short form at a word, if there is one; gives where the reading goes on.
     */
    private int find(Scan scan, int at, List<Span> found) {
        Span span = shortForm(scan, at);
        if (span == null) {
            return at + 1;
        }
        found.add(span);
        return span.to();
    }

    private @Nullable Span shortForm(Scan scan, int at) {
        Match<Named> phrase = this.names.phrases().longest(scan.words(), at);
        if (phrase != null && scan.isFree(at, phrase.end())) {
            return new Span(at, phrase.end(), phrase.value(), Evidence.SHORT_FORM);
        }
        Match<Surname> surname = this.names.surnames().longest(scan.words(), at);
        if (surname == null || !scan.isFree(at, surname.end()) || !standsAlone(scan, at, surname.end())) {
            return null;
        }
        return new Span(particlesBefore(scan, at), surname.end(), surname.value().meant(), surname.value().evidence());
    }

    /**
     * Whether neither a given name before nor a surname after makes this another name.
     */
    private boolean standsAlone(Scan scan, int at, int end) {
        if (this.lexicon.isNoName(scan.word(at)) || this.gazetteer.isDemonym(scan.word(at))) {
            return false;
        }
        return !isOtherGivenName(scan, at) && !isGivenNameItself(scan, end);
    }

    private boolean isOtherGivenName(Scan scan, int at) {
        if (!scan.isNext(at) || !scan.isCapitalised(at - 1) || !scan.isFree(at - 1, at)) {
            return false;
        }
        String before = scan.word(at - 1);
        if (scan.style() != Style.SENTENCE) {
            return this.lexicon.is(WordClass.GIVEN_NAME, before);
        }
        return this.lexicon.isLikelyGivenName(before, scan.token(at - 1).sentenceStart())
                && !this.gazetteer.isDemonym(before);
    }

    private boolean isGivenNameItself(Scan scan, int end) {
        return scan.style() == Style.SENTENCE && scan.isNext(end) && scan.isCapitalised(end)
                && scan.isFree(end, end + 1) && !this.lexicon.isNoName(scan.word(end));
    }

    private int particlesBefore(Scan scan, int at) {
        int from = at;
        while (from > 0 && scan.isNext(from) && this.lexicon.is(WordClass.PARTICLE, scan.word(from - 1))
                && at - from < 3 && !List.of("de", "da", "di", "la", "el").contains(scan.word(from - 1))) {
            from--;
        }
        return from;
    }

    private Span meant(Scan scan, Span span) {
        Named named = span.named();
        Named other = switch (span.evidence()) {
            case ORGANISATION_WORD -> this.names.qualified(named.name());
            case MODEL, FAST_MODEL -> named.isPerson() ? this.names.personCalled(scan, span) : otherThan(scan, span);
            case GAZETTEER_WORD -> named.isPerson() ? ownPerson(named) : this.names.acronym(scan.word(span.from()));
            default -> null;
        };
        boolean same = other == null
                || (span.evidence().isModel() ? other.equals(named) : other.id().equals(named.id()));
        if (other == null || same) {
            return span;
        }
        return span.evidence().isModel() ? new Span(span.from(), span.to(), other, span.evidence(), span.confidence())
                : new Span(span.from(), span.to(), other, Evidence.SHORT_FORM);
    }

    /** Whom a word means that the model took for an organisation or a place. */
    private @Nullable Named otherThan(Scan scan, Span span) {
        if (span.length() > 1) {
            return null;
        }
        String word = scan.word(span.from());
        Named acronym = (span.named().kind() == EntityKind.ORGANISATION) ? this.names.acronym(word) : null;
        return (acronym != null) ? acronym : personOfSurname(scan, span, word);
    }

    /**
     * A word that is the surname of somebody in this article means that person, where the
     * model doubts and nobody else is known by it: Lagarde is no place there.
     */
    private @Nullable Named personOfSurname(Scan scan, Span span, String word) {
        Named known = this.gazetteer.word(word);
        boolean other = known != null && !known.isPerson();
        if (span.confidence() > SURE || other || !standsAlone(scan, span.from(), span.to())) {
            return null;
        }
        Match<Surname> surname = this.names.surnames().longest(scan.words(), span.from());
        return (surname != null && surname.end() == span.to()) ? surname.value().meant() : null;
    }

    /**
     * The article's own person of a surname, who goes before one known everywhere unless
     * known everywhere as well.
     */
    private @Nullable Named ownPerson(Named known) {
        Surname surname = this.names.surnameOf(known);
        if (surname == null || surname.isShared()) {
            return null;
        }
        return (this.gazetteer.byId(surname.meant().id()) == null) ? surname.meant() : null;
    }

}
