package copydesk.enrich.relate;

import java.time.Instant;
import java.util.Objects;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article that lost their target.
 *
 * @param words of the anchor or of the related title, as the article has them
 * @param outlet who prints the article; null if nothing tells
 * @param at when the article was fetched
 */
public record Want(String words, @Nullable String outlet, Instant at) {

    public Want {
        Required.all(words, at);
    }

    /** Whether both want the same, whenever. */
    boolean asks(Want other) {
        return this.words.equals(other.words) && Objects.equals(this.outlet, other.outlet);
    }

}
