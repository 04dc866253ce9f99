package copydesk.publish.version;

import copydesk.contract.Required;
import copydesk.publish.edit.EditorDecisions;
import org.jspecify.annotations.Nullable;

/**
 * What people said of a killed article that holds for the one that continues it: their
 * decisions about its text, and what they let go before its time.
 *
 * @param decisions what editors decided
 * @param waiver what somebody let go
 */
public record Inheritance(EditorDecisions decisions, Waiver waiver) {

    public Inheritance {
        Required.all(decisions, waiver);
    }

    /** What an article leaves; null if nobody said anything of it. */
    static @Nullable Inheritance of(ArticleState state) {
        boolean nothing = state.decisions().given().isEmpty() && state.life().waiver().equals(Waiver.NONE);
        return nothing ? null : new Inheritance(state.decisions(), state.life().waiver());
    }

    /** What two articles leave to one that continues both. */
    static @Nullable Inheritance both(@Nullable Inheritance earlier, @Nullable Inheritance later) {
        if (earlier == null || later == null) {
            return (earlier != null) ? earlier : later;
        }
        return new Inheritance(later.decisions.inheriting(earlier.decisions), later.waiver.and(earlier.waiver));
    }

    /** The article that takes it over; what was said of that one itself counts more. */
    ArticleState takenOverBy(ArticleState state) {
        return state.decided(state.decisions().inheriting(this.decisions))
            .leading(state.life().waiving(state.life().waiver().and(this.waiver)));
    }

}
