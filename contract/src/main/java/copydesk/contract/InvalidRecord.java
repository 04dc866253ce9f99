package copydesk.contract;

/**
 * A record breaks the contract: wrong JSON, a missing field or header. Its message is
 * meant for people and never holds the text of an article. At the edge of a service it
 * becomes a quarantine record; it must not leave a function.
 */
public final class InvalidRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidRecord(String message) {
        super(message);
    }

    public InvalidRecord(String message, Throwable cause) {
        super(message, cause);
    }

}
