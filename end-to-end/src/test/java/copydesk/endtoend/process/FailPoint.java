package copydesk.endtoend.process;

import java.util.List;

/**
 * A place in a service where its process ends without asking.
 *
 * @param jvmOptions what its JVM is told
 * @param arguments what the service is told
 */
public record FailPoint(List<String> jvmOptions, List<String> arguments) {

    /** No such place. */
    public static final FailPoint NONE = new FailPoint(List.of(), List.of());

    /**
     * Ends after so many records were acknowledged by the broker, before the offsets of
     * their batch are committed.
     */
    public static FailPoint afterAcks(int acks) {
        return new FailPoint(List.of("-D" + HaltAfterAcks.LIMIT + "=" + acks),
                List.of("--spring.cloud.stream.kafka.binder.producer-properties.interceptor.classes="
                        + HaltAfterAcks.class.getName()));
    }

}
