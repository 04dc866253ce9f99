package copydesk.enrich.identity.form;

/**
 * A way in which the knowledge base is asked for a name.
 *
 * @param text the name as asked for
 * @param fit how near it is to what the article says, 0 to 1
 * @param code what was done to it, for people who read why
 */
public record NameForm(String text, double fit, String code) {

    static final String ACRONYM = "acronym";

    /** Whether only what is known by this form is meant: NASA, but nobody called so. */
    public boolean needsLabel() {
        return this.code.equals(ACRONYM);
    }

}
