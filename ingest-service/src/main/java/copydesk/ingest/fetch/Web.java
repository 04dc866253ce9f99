package copydesk.ingest.fetch;

/**
 * The web as everything here sees it: one question, one answer. Redirects within a host
 * are followed if the question says so, another host is never asked by itself.
 * Implementations are thread-safe.
 */
public interface Web {

    /** Asks once; a failure is an answer too. */
    Answer ask(Ask ask);

    /**
     * Whoever asked needs the answer no longer. A large document takes room from others
     * until then.
     */
    default void done(Answer answer) {
        // most keep no account
    }

}
