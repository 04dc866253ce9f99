package copydesk.endtoend.secured;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.apache.kafka.server.common.TransactionVersion;

/**
 * A Kafka that lets in who knows the password, by SASL/PLAIN, and to what docs/consume.md
 * says that the services need.
 */
final class SecuredBroker implements AutoCloseable {

    private static final String LOGIN = "org.apache.kafka.common.security.plain.PlainLoginModule required";

    private final String address;

    private final KafkaRaftServer server;

    private SecuredBroker(String address, KafkaRaftServer server) {
        this.address = address;
        this.server = server;
    }

    static SecuredBroker start(Path folder) throws Exception {
        String address;
        Map<String, String> settings;
        try (ServerSocket client = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket controller = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = "127.0.0.1:" + client.getLocalPort();
            settings = settings(folder, address, "127.0.0.1:" + controller.getLocalPort());
        }
        format(folder);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        SecuredBroker broker = new SecuredBroker(address, server);
        broker.permit();
        return broker;
    }

    private static Map<String, String> settings(Path folder, String address, String controller) {
        Map<String, String> settings = new HashMap<>(Map.of("process.roles", "broker,controller", "node.id", "1",
                "controller.quorum.voters", "1@" + controller, "controller.listener.names", "CONTROLLER", "listeners",
                "CLIENT://" + address + ",CONTROLLER://" + controller, "advertised.listeners", "CLIENT://" + address,
                "listener.security.protocol.map", "CLIENT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name", "CLIENT", "log.dirs", folder.toString(), "message.max.bytes",
                "33554432"));
        settings.putAll(Map.of("sasl.enabled.mechanisms", "PLAIN", "sasl.mechanism.inter.broker.protocol", "PLAIN",
                "listener.name.client.plain.sasl.jaas.config",
                LOGIN + " username=\"broker\" password=\"b\" user_broker=\"b\" user_desk=\"quay 7\";"));
        // the controller's listener asks nobody, and only the broker uses it
        settings.putAll(Map.of("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "super.users", "User:broker;User:ANONYMOUS"));
        settings.putAll(Map.of("offsets.topic.replication.factor", "1", "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1", "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4", "group.initial.rebalance.delay.ms", "0",
                "log.index.size.max.bytes", "1048576", "auto.create.topics.enable", "false"));
        return settings;
    }

    private void permit() throws Exception {
        Map<String, Object> admin = Map.of("bootstrap.servers", this.address, "security.protocol", "SASL_PLAINTEXT",
                "sasl.mechanism", "PLAIN", "sasl.jaas.config", LOGIN + " username=\"broker\" password=\"b\";");
        try (Admin client = Admin.create(admin)) {
            client
                .createAcls(List.of(all(ResourceType.TOPIC, "newsroom."), all(ResourceType.TOPIC, "copydesk-"),
                        all(ResourceType.GROUP, "copydesk-"), all(ResourceType.TRANSACTIONAL_ID, "copydesk-")))
                .all()
                .get();
        }
    }

    private static AclBinding all(ResourceType type, String prefix) {
        return new AclBinding(new ResourcePattern(type, prefix, PatternType.PREFIXED),
                new AccessControlEntry("User:desk", "*", AclOperation.ALL, AclPermissionType.ALLOW));
    }

    private static void format(Path folder) throws Exception {
        new Formatter().setNodeId(1)
            .setClusterId(Uuid.randomUuid().toString())
            .addDirectory(folder.toString())
            .setMetadataLogDirectory(folder.toString())
            .setControllerListenerName("CONTROLLER")
            .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
            .setFeatureLevel(TransactionVersion.FEATURE_NAME, TransactionVersion.TV_2.featureLevel())
            .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
            .run();
    }

    String address() {
        return this.address;
    }

    /** A file of settings with which one may come in. */
    static Path settingsOf(String user, String password, Path folder) {
        try {
            return Files.writeString(folder.resolve(user + ".properties"), """
                    security.protocol=SASL_PLAINTEXT
                    sasl.mechanism=PLAIN
                    sasl.jaas.config=%s username="%s" password="%s";
                    """.formatted(LOGIN, user, password));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public void close() {
        this.server.shutdown();
        this.server.awaitShutdown();
    }

}
