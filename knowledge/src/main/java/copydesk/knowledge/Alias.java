package copydesk.knowledge;

/**
 * A name of an entity.
 *
 * @param text the name
 * @param exact true if it counts only exactly as written
 * @param share how much of the entity's popularity goes to this name, over 0 and at most
 * 1
 */
public record Alias(String text, boolean exact, double share) {

    /** Refuses a share outside its range. */
    public Alias {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("The share of a name must be over 0 and at most 1, not " + share);
        }
    }

}
