package copydesk.edge;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.kafka.clients.CommonClientConfigs;
import org.jspecify.annotations.Nullable;

/**
 * How this process comes to a Kafka that asks who it is: what a file says of encryption
 * and of who logs in, as Kafka's own tools take it ({@code --command-config}). It is one
 * for a process, named by {@value #VARIABLE}, so that every client has it, whoever makes
 * it. Nothing else may stand in the file: the guarantees hang on the other settings.
 */
public final class KafkaAccess {

    /** The variable of the environment that names the file; without it Kafka is open. */
    public static final String VARIABLE = "COPYDESK_KAFKA_CONFIG";

    private static final List<String> ALLOWED = List.of("security.", "sasl.", "ssl.");

    private static final List<String> BINDERS = List.of("spring.cloud.stream.kafka.binder.configuration.",
            "spring.cloud.stream.kafka.streams.binder.configuration.");

    private KafkaAccess() {
    }

    /**
     * What a client of a Kafka begins with; may be added to.
     * @throws IllegalArgumentException if the file cannot be used
     */
    public static Map<String, Object> to(String bootstrapServers) {
        Map<String, Object> client = new HashMap<>(ofProcess());
        client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return client;
    }

    /** What a client of a Kafka has, with more settings. */
    public static Map<String, Object> to(String bootstrapServers, Map<String, Object> more) {
        Map<String, Object> client = to(bootstrapServers);
        client.putAll(more);
        return client;
    }

    /** Whether a file is named. */
    public static boolean isSet() {
        return !ofProcess().isEmpty();
    }

    /**
     * The same for the clients that the binders of Spring Cloud Stream make.
     * @throws IllegalArgumentException if the file cannot be used
     */
    public static Map<String, Object> ofBinders() {
        return ofBinders(ofProcess());
    }

    static Map<String, Object> ofBinders(Map<String, String> settings) {
        Map<String, Object> properties = new TreeMap<>();
        for (String binder : BINDERS) {
            settings.forEach((name, value) -> properties.put(binder + name, value));
        }
        return properties;
    }

    // read each time: a client that is made later takes the password that counts then
    private static Map<String, String> ofProcess() {
        return read(System.getenv(VARIABLE));
    }

    static Map<String, String> read(@Nullable String file) {
        if (file == null || file.isBlank()) {
            return Map.of();
        }
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            settings.load(reader);
        }
        catch (IOException ex) {
            throw new IllegalArgumentException(
                    VARIABLE + " names " + file + ", which cannot be read: name a file of Kafka client settings", ex);
        }
        return checked(settings);
    }

    private static Map<String, String> checked(Properties settings) {
        String others = settings.stringPropertyNames()
            .stream()
            .filter((name) -> ALLOWED.stream().noneMatch(name::startsWith))
            .sorted()
            .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            throw new IllegalArgumentException("The file that " + VARIABLE + " names may set security.*, sasl.* and "
                    + "ssl.* only; take out " + others);
        }
        Map<String, String> access = new TreeMap<>();
        settings.stringPropertyNames().forEach((name) -> access.put(name, settings.getProperty(name)));
        return access;
    }

}
