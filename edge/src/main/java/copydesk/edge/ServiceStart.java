package copydesk.edge;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a service starts with before any setting is read: the name of its settings, that
 * of its machine, and how it comes to Kafka.
 */
public final class ServiceStart {

    private ServiceStart() {
    }

    /**
     * The properties below all others.
     * @param service its settings lie in a file of this name
     * @throws IllegalArgumentException if what {@link KafkaAccess} reads cannot be used
     */
    public static Map<String, Object> properties(String service) {
        Map<String, Object> properties = new TreeMap<>(KafkaAccess.ofBinders());
        properties.put("spring.config.name", service);
        properties.put("copydesk.machine", machine());
        return properties;
    }

    // shells have HOSTNAME as a variable of their own and do not hand it on
    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        }
        catch (UnknownHostException ex) {
            return "local";
        }
    }

}
