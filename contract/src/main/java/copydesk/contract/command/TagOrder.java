package copydesk.contract.command;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * A tag that a person adds, removes or pins.
 *
 * @param kind what it is
 * @param name its name as it is published, {@code Rustem Umerov}
 * @param uri its identity in a knowledge base or vocabulary; null if the name alone says
 * it; a subject always has one
 */
public record TagOrder(TagKind kind, String name, @Nullable String uri) {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 250;

    public TagOrder {
        Required.all(kind, name);
    }

    /** Whether this names a media topic of the IPTC, as a subject must. */
    public boolean namesMediaTopic() {
        return this.uri != null && this.uri.matches("http://cv\\.iptc\\.org/newscodes/mediatopic/[0-9]{8}");
    }

}
