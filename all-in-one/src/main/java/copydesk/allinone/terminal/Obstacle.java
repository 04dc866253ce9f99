package copydesk.allinone.terminal;

/**
 * Something that only a person can clear away; the message says what it is and what to
 * do. Shown without a trace.
 */
public final class Obstacle extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An obstacle in words for people. */
    public Obstacle(String message) {
        super(message);
    }

    /** An obstacle in words for people, with the fault behind it for the log. */
    public Obstacle(String message, Throwable cause) {
        super(message, cause);
    }

}
