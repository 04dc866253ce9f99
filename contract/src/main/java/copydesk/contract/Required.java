package copydesk.contract;

import org.jspecify.annotations.Nullable;

/**
 * Refuses records that lack what they must have; called first thing by their
 * constructors.
 */
public final class Required {

    private Required() {
    }

    /**
     * Every component given must be there.
     * @throws InvalidRecord if one is null
     */
    public static void all(@Nullable Object... components) {
        for (int i = 0; i < components.length; i++) {
            if (components[i] == null) {
                throw new InvalidRecord("required component " + (i + 1) + " is missing");
            }
        }
    }

}
