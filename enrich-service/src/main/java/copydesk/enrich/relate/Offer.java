package copydesk.enrich.relate;

import java.time.Instant;
import java.util.Objects;

import copydesk.contract.Required;
import copydesk.enrich.sketch.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * A published article as others may find it.
 *
 * @param headline its headline
 * @param href its address; null if it has none
 * @param outlet who prints it; null if nothing tells
 * @param sketch of its words; null if they are too few
 * @param at when its document was fetched
 */
public record Offer(String headline, @Nullable String href, @Nullable String outlet, @Nullable Sketch sketch,
        Instant at) {

    public Offer {
        Required.all(headline, at);
    }

    /** Whether both offer the same, whenever. */
    boolean gives(Offer other) {
        return this.headline.equals(other.headline) && Objects.equals(this.href, other.href)
                && Objects.equals(this.outlet, other.outlet) && Objects.equals(this.sketch, other.sketch);
    }

    /** The same as it is looked for by its title. */
    Offer byTitle() {
        return new Offer(this.headline, this.href, this.outlet, null, this.at);
    }

    /** The same as it is looked for by its words. */
    Offer byWords() {
        return new Offer(this.headline, this.href, this.outlet,
                (this.sketch != null) ? this.sketch.withoutKeys() : null, this.at);
    }

}
