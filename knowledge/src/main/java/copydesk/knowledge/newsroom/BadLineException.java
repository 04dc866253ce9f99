package copydesk.knowledge.newsroom;

/** A line that cannot be understood; the message says why and what belongs there. */
public final class BadLineException extends Exception {

    private static final long serialVersionUID = 1L;

    /** A fault in words for people. */
    public BadLineException(String message) {
        super(message);
    }

}
