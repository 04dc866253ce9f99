package copydesk.ingest.websub;

/**
 * The address that a hub called.
 *
 * @param source the source that the address is for
 * @param mark which subscription of the source
 * @param token what nobody can guess
 */
public record HubCall(String source, String mark, String token) {

    /**
     * What a hub asks before it believes a request.
     *
     * @param mode {@code hub.mode}; empty if absent, as all others
     * @param topic {@code hub.topic}
     * @param challenge {@code hub.challenge}
     * @param leaseSeconds {@code hub.lease_seconds}
     */
    public record Question(String mode, String topic, String challenge, String leaseSeconds) {

    }

    /**
     * The headers of a delivery; empty where absent.
     *
     * @param signature {@code X-Hub-Signature}
     * @param contentType {@code Content-Type}
     * @param contentEncoding {@code Content-Encoding}
     */
    public record Head(String signature, String contentType, String contentEncoding) {

    }

}
