package copydesk.enrich.entity;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.annotation.EntityKind;
import copydesk.enrich.entity.Gazetteer.Form;
import copydesk.enrich.text.Letters;
import copydesk.enrich.text.PhraseTrie.Match;
import copydesk.enrich.tagger.NameType;
import copydesk.enrich.tagger.TaggedName;
import copydesk.enrich.tagger.TaggerTier;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what a trained model found in a block against what the gazetteer and the rules
 * propose: the model knows better what is a name, the gazetteer who is meant.
 */
final class ModelNames {

    /** Names less sure than this are wrong more often than right. */
    private static final double LEAST_CONFIDENCE = 0.4;

    /** Less sure, an organisation called as a place is known to be is that place. */
    private static final double SURE = 0.7;

    private final Gazetteer gazetteer;

    private final Evidence evidence;

    private final Titles titles;

    ModelNames(Gazetteer gazetteer, Lexicon lexicon, TaggerTier tier) {
        this.gazetteer = gazetteer;
        this.titles = new Titles(lexicon);
        this.evidence = Evidence.of(tier);
    }

    /** The spans to keep, of the model's names and of the candidates of the rules. */
    List<Span> weigh(Scan scan, List<TaggedName> names, List<Span> candidates) {
        List<Span> weighed = new ArrayList<>();
        for (TaggedName name : joined(scan, names)) {
            EntityKind kind = name.type().kind();
            if (kind != null && name.confidence() >= LEAST_CONFIDENCE && !isNoName(scan, name, kind)) {
                weighed.add(span(scan, (kind == EntityKind.PERSON) ? withoutTitles(scan, name) : name, kind));
            }
        }
        candidates.stream()
            .filter((span) -> stands(span, names))
            .map((span) -> withoutArticle(scan, span))
            .forEach(weighed::add);
        return weighed;
    }

    /**
     * The names with what a hyphen joins to them, where the model cut there and took the
     * rest for no name of its own: Pizarro-Lagos, not Pizarro. In titles any word may
     * follow: Oslo-Based.
     */
    private List<TaggedName> joined(Scan scan, List<TaggedName> names) {
        List<TaggedName> joined = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < names.size(); i++) {
            TaggedName name = names.get(i);
            if (name.from() >= end) {
                end = end(scan, names, i);
                joined.add(new TaggedName(name.from(), end, name.type(), name.confidence()));
            }
        }
        return joined;
    }

    /** Where a name ends with what a hyphen joins to it, a doubtful name too. */
    private int end(Scan scan, List<TaggedName> names, int at) {
        TaggedName name = names.get(at);
        if (scan.style() != Style.SENTENCE || !isJoined(scan, name)) {
            return name.to();
        }
        if (at + 1 == names.size() || names.get(at + 1).from() != name.to() + 1) {
            return name.to() + 2;
        }
        TaggedName next = names.get(at + 1);
        return (next.confidence() < LEAST_CONFIDENCE) ? next.to() : name.to();
    }

    private boolean isJoined(Scan scan, TaggedName name) {
        int word = name.to() + 1;
        boolean glued = scan.is(name.to(), '-') && scan.isGlued(name.to()) && scan.isGlued(word);
        return glued && scan.isCapitalised(word) && scan.word(word).length() > 1
                && !isAnother(name.type(), scan.word(word));
    }

    /** Whether a word is known by itself; surnames may be made of places. */
    private boolean isAnother(NameType type, String word) {
        Named named = this.gazetteer.word(word);
        boolean known = named != null && (type != NameType.PERSON || named.isPerson());
        return known || this.gazetteer.isDemonym(word);
    }

    /** The gazetteer has "the Netherlands", but the name starts after the article. */
    private static Span withoutArticle(Scan scan, Span span) {
        boolean article = span.length() > 1 && scan.token(span.from()).text().equals("the");
        return article ? new Span(span.from() + 1, span.to(), span.named(), span.evidence(), span.confidence()) : span;
    }

    private Span span(Scan scan, TaggedName name, EntityKind kind) {
        Named known = known(scan, name);
        String words = scan.text(name.from(), name.to());
        Named named = (known != null && isSame(known, kind, name)) ? known
                : Named.of(kind, (kind == EntityKind.PLACE) ? Letters.outOfCapitals(words) : words);
        return new Span(name.from(), name.to(), named, this.evidence, Math.round(name.confidence() * 100) / 100.0);
    }

    private static boolean isSame(Named known, EntityKind kind, TaggedName name) {
        return known.kind() == kind
                || known.kind() == EntityKind.PLACE && kind == EntityKind.ORGANISATION && name.confidence() < SURE;
    }

    private @Nullable Named known(Scan scan, TaggedName name) {
        Match<Form> match = this.gazetteer.asWritten().longest(scan.words(), name.from());
        if (match == null && scan.style() == Style.CAPITALS) {
            match = this.gazetteer.inCapitals().longest(scan.words(), name.from());
        }
        return (match != null && match.end() == name.to()) ? match.value().named() : null;
    }

    /**
     * Whether a candidate of the rules counts beside the model: names known in several
     * words do, and where the model finds nothing, events, which it has seen few of,
     * objects, of which it knows nothing, and what is called ministry or the like.
     */
    private static boolean stands(Span span, List<TaggedName> names) {
        if (span.evidence() == Evidence.GAZETTEER) {
            return true;
        }
        boolean rare = span.named().kind() == EntityKind.EVENT || span.named().kind() == EntityKind.OBJECT;
        boolean addable = rare || span.evidence() == Evidence.ORGANISATION_WORD;
        return addable && names.stream()
            .noneMatch((name) -> name.from() < span.to() && span.from() < name.to() && name.type().kind() != null);
    }

    /** Titles are what somebody is, not how somebody is called, unless known so. */
    private TaggedName withoutTitles(Scan scan, TaggedName name) {
        if (known(scan, name) != null) {
            return name;
        }
        int from = this.titles.over(scan, name.from(), name.to());
        return new TaggedName(from, this.titles.before(scan, from, name.to()), name.type(), name.confidence());
    }

    /**
     * "Turkish" is no place, "Cmdr." nobody and "U" nothing, though models sometimes say
     * so.
     */
    private boolean isNoName(Scan scan, TaggedName name, EntityKind kind) {
        if (name.to() - name.from() > 1) {
            return false;
        }
        String word = scan.word(name.from());
        boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0)) && kind != EntityKind.ORGANISATION;
        return letter || this.gazetteer.isDemonym(word) || this.titles.isNothingElse(word);
    }

}
