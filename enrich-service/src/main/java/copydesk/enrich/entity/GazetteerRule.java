package copydesk.enrich.entity;

import java.util.List;

import copydesk.contract.annotation.EntityKind;
import copydesk.enrich.entity.Gazetteer.Form;
import copydesk.enrich.entity.Lexicon.WordClass;
import copydesk.enrich.text.PhraseTrie.Match;
import copydesk.enrich.text.Letters;
import org.jspecify.annotations.Nullable;

/** Finds the names that the gazetteer has. */
final class GazetteerRule {

    private static final int SHORTEST_IN_CAPITALS = 4;

    private final Gazetteer gazetteer;

    private final Lexicon lexicon;

    GazetteerRule(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    void propose(Scan scan, List<Span> candidates) {
        for (int i = 0; i < scan.size(); i++) {
            Match<Form> match = match(scan, i);
            if (match != null && isMeant(scan, i, match)) {
                Form form = match.value();
                candidates.add(new Span(i, match.end(), form.named(),
                        (form.words() > 1) ? Evidence.GAZETTEER : Evidence.GAZETTEER_WORD));
            }
        }
    }

    private @Nullable Match<Form> match(Scan scan, int at) {
        Match<Form> match = this.gazetteer.asWritten().longest(scan.words(), at);
        if (match != null) {
            return match;
        }
        String word = scan.token(at).text();
        boolean capitals = scan.style() == Style.CAPITALS || word.length() >= SHORTEST_IN_CAPITALS;
        if (!capitals || !Letters.isCapitals(word)) {
            return null;
        }
        match = this.gazetteer.inCapitals().longest(scan.words(), at);
        return (match != null && (scan.style() == Style.CAPITALS || isPlace(match))) ? match : null;
    }

    private boolean isMeant(Scan scan, int at, Match<Form> match) {
        Form form = match.value();
        String exact = form.exact();
        if (exact != null && (scan.style() == Style.CAPITALS || !exact.equals(scan.text(at, match.end())))) {
            return false;
        }
        if (form.words() > 1 || scan.style() == Style.CAPITALS) {
            return true;
        }
        return form.named().isPerson() ? !hasOtherGivenName(scan, at) : !isPartOfAnother(scan, at, match.end(), form);
    }

    /** Melania Trump is not Trump, even where her name is not known. */
    private boolean hasOtherGivenName(Scan scan, int at) {
        if (!scan.isNext(at) || !scan.isCapitalised(at - 1)) {
            return false;
        }
        String before = scan.word(at - 1);
        if (scan.style() == Style.TITLE) {
            return this.lexicon.is(WordClass.GIVEN_NAME, before);
        }
        return this.lexicon.isLikelyGivenName(before, scan.token(at - 1).sentenceStart())
                && !this.gazetteer.isDemonym(before);
    }

    /** Jordan Peterson is not in Jordan, New Georgia is not Georgia. */
    private boolean isPartOfAnother(Scan scan, int at, int end, Form form) {
        if (scan.isNext(at) && scan.word(at - 1).equals("New")) {
            return form.named().kind() == EntityKind.PLACE;
        }
        return form.named().kind() == EntityKind.PLACE && this.lexicon.is(WordClass.PLACE_OR_GIVEN_NAME, scan.word(at))
                && scan.isNext(end) && scan.isCapitalised(end) && !this.lexicon.isNoName(scan.word(end));
    }

    private static boolean isPlace(Match<Form> match) {
        return match.value().named().kind() == EntityKind.PLACE;
    }

}
