package copydesk.enrich.identity;

import java.util.List;

import copydesk.knowledge.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article names, before it is known who or what it is.
 *
 * @param kind what it is; null if nobody said
 * @param names how the article names it, the full name first; one or more
 * @param table its uri where a table of names has already given it one, else null
 */
public record NamedThing(@Nullable Kind kind, List<String> names, @Nullable String table) {

    public NamedThing {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A named thing needs a name");
        }
    }

    /** A thing with one name. */
    public static NamedThing of(@Nullable Kind kind, String name) {
        return new NamedThing(kind, List.of(name), null);
    }

    String name() {
        return this.names.get(0);
    }

}
