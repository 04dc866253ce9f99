package copydesk.enrich.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import copydesk.enrich.identity.form.NameForm;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnownEntity;
import org.jspecify.annotations.Nullable;

/** The named things of one article, each with whom it may be. */
final class Lineup {

    private static final double BEYOND_DOUBT = 0.9;

    private static final NameForm SHORT_FORM = new NameForm("", 0.9, "short-form");

    private final List<NamedThing> things;

    private final List<List<Option>> options;

    private final int[] fullNames;

    private final FullNames names;

    private final Scale scale;

    Lineup(List<NamedThing> things, List<List<Option>> options, ArticleWords words, Weights weights) {
        this.things = things;
        this.options = options;
        this.names = new FullNames(things, words);
        this.fullNames = fullNames();
        this.scale = new Scale(weights, new Surroundings(words, beyondDoubt()));
    }

    /** Where each thing is named in full, or spelled right; -1 where nowhere else. */
    private int[] fullNames() {
        int[] all = IntStream.range(0, this.things.size()).map(this.names::of).toArray();
        Misspellings misspellings = null;
        for (int i = 0; i < all.length; i++) {
            if (all[i] < 0 && this.options.get(i).isEmpty()) {
                misspellings = (misspellings != null) ? misspellings
                        : new Misspellings(this.things, (index) -> !this.options.get(index).isEmpty());
                int meant = misspellings.meant(i);
                all[i] = (meant >= 0 && all[meant] >= 0) ? all[meant] : meant;
            }
        }
        return all;
    }

    /** Those in full are decided first, since short forms go by them. */
    List<Identity> identities() {
        List<@Nullable Identity> inFull = new ArrayList<>();
        for (int i = 0; i < this.things.size(); i++) {
            inFull.add((this.fullNames[i] < 0) ? decide(i, this.options.get(i)) : null);
        }
        List<Identity> all = new ArrayList<>();
        for (int i = 0; i < this.things.size(); i++) {
            Identity own = inFull.get(i);
            Identity full = (own != null) ? own : inFull.get(this.fullNames[i]);
            all.add((own != null || full == null) ? orNobody(own) : shortForm(i, full));
        }
        return IntStream.range(0, all.size()).mapToObj((i) -> standIn(i, all)).toList();
    }

    /**
     * The Belgians are whom the article calls Belgium, if that is their team there and
     * not the country.
     */
    private Identity standIn(int index, List<Identity> identities) {
        KnownEntity own = identities.get(index).entity();
        if (own == null || own.kind() != Kind.PLACE || this.things.get(index).kind() != Kind.ORGANISATION) {
            return identities.get(index);
        }
        int other = this.names.named(Kind.ORGANISATION, own.label());
        KnownEntity team = (other >= 0) ? identities.get(other).entity() : null;
        return (team != null && team.kind() == Kind.ORGANISATION) ? identities.get(other).asShortFormOf(other)
                : identities.get(index);
    }

    private static Identity orNobody(@Nullable Identity identity) {
        return (identity != null) ? identity : new Identity(null, 0, List.of(), -1);
    }

    /**
     * A person's surname is that person's, and so is an acronym that the article
     * explains. Anything else may as well be another thing: a country, where a river has
     * its name too.
     */
    private Identity shortForm(int index, Identity full) {
        int fullIndex = this.fullNames[index];
        if (this.names.isCertain(index)) {
            Identity own = (full.entity() == null) ? decide(index, knownByThisName(index)) : full;
            return (own.entity() != null && full.entity() == null) ? own : full.asShortFormOf(fullIndex);
        }
        Identity identity = decide(index, withOptionsOf(fullIndex, index));
        boolean same = identity.entity() != null && identity.entity().equals(full.entity());
        return same ? identity.asShortFormOf(fullIndex) : identity;
    }

    /** Who is known everywhere by the short form: a saint, a singer. */
    private List<Option> knownByThisName(int index) {
        Kind kind = this.things.get(index).kind();
        return this.options.get(index)
            .stream()
            .filter((option) -> option.label() && option.kindFit(kind) == 1 && option.form().fit() == 1)
            .toList();
    }

    private List<Option> withOptionsOf(int full, int index) {
        Kind kind = this.things.get(index).kind();
        List<Option> all = new ArrayList<>(this.options.get(index));
        boolean known = all.stream().anyMatch((option) -> option.kindFit(kind) == 1 && option.form().fit() == 1);
        if (known && kind == Kind.PLACE) {
            return all;
        }
        for (Option option : this.options.get(full)) {
            all.removeIf((own) -> own.entity().uri().equals(option.entity().uri()));
            all.add(option.as(SHORT_FORM));
        }
        return all;
    }

    private Identity decide(int index, List<Option> candidates) {
        NamedThing thing = this.things.get(index);
        return Verdict.on(candidates.stream()
            .filter((option) -> option.isPossible(thing.kind()))
            .map((option) -> this.scale.weigh(thing, option))
            .toList());
    }

    private List<KnownEntity> beyondDoubt() {
        List<KnownEntity> certain = new ArrayList<>();
        for (int i = 0; i < this.things.size(); i++) {
            Kind kind = this.things.get(i).kind();
            List<Option> fitting = this.options.get(i)
                .stream()
                .filter((option) -> option.form().fit() >= BEYOND_DOUBT && option.kindFit(kind) == 1)
                .toList();
            boolean clear = fitting.size() == 1 || (!fitting.isEmpty() && fitting.get(0).prior() >= BEYOND_DOUBT);
            if (clear && this.fullNames[i] < 0) {
                certain.add(fitting.get(0).entity());
            }
        }
        return certain;
    }

}
