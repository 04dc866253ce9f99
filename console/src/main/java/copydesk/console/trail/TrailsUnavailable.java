package copydesk.console.trail;

/** The topics cannot be read now; the message says what stands in the way. */
public final class TrailsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Unavailable for this reason. */
    public TrailsUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

}
