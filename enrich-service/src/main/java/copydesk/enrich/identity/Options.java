package copydesk.enrich.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import copydesk.enrich.identity.form.NameForm;
import copydesk.enrich.identity.form.NameForms;
import copydesk.knowledge.Candidate;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * Asks the knowledge base who a name may mean: first as it is written, then with words
 * taken away, until there is somebody of the right kind.
 */
final class Options {

    /** A name of more people is decided by those it means most often. */
    private static final int MOST = 24;

    private static final int MOST_NAMES = 4;

    private final KnowledgeBase base;

    private final NameForms forms;

    Options(KnowledgeBase base) {
        this.base = base;
        this.forms = new NameForms(base);
    }

    /** Whom a thing may be, each once, with the name that fits best. */
    List<Option> of(NamedThing thing) {
        Map<String, Option> options = new LinkedHashMap<>();
        thing.names().stream().limit(MOST_NAMES).forEach((name) -> ask(name, thing.kind(), options));
        return amongItsKind(new ArrayList<>(options.values()), thing.kind());
    }

    /**
     * How often the name means an option when it is known to mean one of that kind. Not
     * for organisations, which may be called as the place that they stand for.
     */
    private static List<Option> amongItsKind(List<Option> options, @Nullable Kind kind) {
        if (kind == Kind.ORGANISATION || options.stream().allMatch((one) -> one.kindFit(kind) == 1)) {
            return options;
        }
        double total = options.stream().filter((one) -> one.kindFit(kind) == 1).mapToDouble(Option::prior).sum();
        return options.stream()
            .map((one) -> (one.kindFit(kind) == 1 && total > 0) ? one.withPrior(one.prior() / total) : one)
            .toList();
    }

    private void ask(String name, @Nullable Kind kind, Map<String, Option> options) {
        boolean found = ask(this.forms.of(name, kind), kind, options);
        if (!found && options.values().stream().noneMatch((option) -> option.isNamedSo() && option.isPossible(kind))) {
            ask(this.forms.farther(name, kind), kind, options);
        }
    }

    /** Asks until there is somebody of the right kind; tells whether there is. */
    private boolean ask(List<NameForm> nearestFirst, @Nullable Kind kind, Map<String, Option> options) {
        for (NameForm form : nearestFirst) {
            List<Option> found = this.base.candidates(form.text())
                .stream()
                .limit(MOST)
                .filter((candidate) -> (candidate.label() || !form.needsLabel()) && mayBeWrittenSo(candidate, kind))
                .map((candidate) -> option(candidate, form))
                .toList();
            found.forEach((option) -> options.merge(option.entity().uri(), option, Options::better));
            if (found.stream().anyMatch((option) -> option.kindFit(kind) >= 0.5)) {
                return true;
            }
        }
        return false;
    }

    /** CW is no film where it is told to be a company; the US may be a government. */
    private boolean mayBeWrittenSo(Candidate candidate, @Nullable Kind kind) {
        if (!candidate.exact() || kind == null) {
            return true;
        }
        Kind own = this.base.entity(candidate.entity()).kind();
        return own == kind || own == Kind.PLACE || own == Kind.ORGANISATION;
    }

    private Option option(Candidate candidate, NameForm form) {
        return new Option(this.base.entity(candidate.entity()), candidate.prior(), candidate.label(), form);
    }

    private static Option better(Option one, Option other) {
        double difference = (other.nameFit() + other.prior()) - (one.nameFit() + one.prior());
        return (difference > 0) ? other : one;
    }

}
