package copydesk.enrich.identity;

import copydesk.enrich.identity.form.NameForm;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnownEntity;
import org.jspecify.annotations.Nullable;

/**
 * A candidate for a named thing, before it is weighed.
 *
 * @param entity who or what it would be
 * @param prior how often the name means it, 0 to 1
 * @param label whether it is known by this name, not only called so
 * @param form in which form the knowledge base has the name
 */
record Option(KnownEntity entity, double prior, boolean label, NameForm form) {

    private static final double OTHER_NAME = 0.9;

    private static final double NEARLY = 0.9;

    private static final double METONYM = 0.3;

    private static final double EVENT = 0.1;

    /** So near must the name be of what is called as a place is. */
    private static final double LIKE_A_PLACE = 0.7;

    Option as(NameForm other) {
        return new Option(this.entity, this.prior, this.label, other);
    }

    Option withPrior(double other) {
        return new Option(this.entity, other, this.label, this.form);
    }

    /** Whether the name is the one it is known by, with next to nothing taken away. */
    boolean isNamedSo() {
        return this.label && this.form.fit() >= NEARLY;
    }

    /** How near its name is, 0 to 1. */
    double nameFit() {
        return this.form.fit() * (this.label ? 1 : OTHER_NAME);
    }

    /**
     * How well the kinds agree, 0 to 1; a place may stand for its government or its team,
     * so that is possible too.
     */
    double kindFit(@Nullable Kind kind) {
        if (kind == null) {
            return 0.5;
        }
        if (kind == this.entity.kind()) {
            return 1;
        }
        if (is(Kind.PERSON, kind)) {
            return 0;
        }
        return is(Kind.EVENT, kind) ? EVENT : METONYM;
    }

    private boolean is(Kind either, Kind kind) {
        return kind == either || this.entity.kind() == either;
    }

    /**
     * Whether a thing of this kind may be this at all. A team may be called as its
     * country is, but who only has a country in the name is another: Global Affairs
     * Canada. No event is a place.
     */
    boolean isPossible(@Nullable Kind kind) {
        double fit = kindFit(kind);
        return fit > METONYM || (fit == METONYM && this.form.fit() >= LIKE_A_PLACE);
    }

}
