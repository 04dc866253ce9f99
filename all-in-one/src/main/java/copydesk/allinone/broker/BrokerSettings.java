package copydesk.allinone.broker;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import copydesk.contract.Topic;

/**
 * The Kafka settings of the broker inside this JVM: small, quick to start and to come
 * back.
 *
 * @param logDirectory where Kafka stores
 * @param ports where it listens
 */
record BrokerSettings(Path logDirectory, Ports ports) {

    static final int NODE_ID = 1;

    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final int RECORD_OVERHEAD = 64 * 1024;

    Map<String, String> toKafka() {
        Map<String, String> settings = new LinkedHashMap<>();
        node(settings);
        records(settings);
        coordinators(settings);
        quickReturn(settings);
        smallFootprint(settings);
        return settings;
    }

    private void node(Map<String, String> settings) {
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE_ID));
        settings.put("controller.quorum.voters", NODE_ID + "@" + this.ports.controllerAddress());
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put("listeners", "CLIENT://" + this.ports.clientAddress() + "," + CONTROLLER_LISTENER + "://"
                + this.ports.controllerAddress());
        settings.put("advertised.listeners", "CLIENT://" + this.ports.clientAddress());
        settings.put("listener.security.protocol.map", "CLIENT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        settings.put("inter.broker.listener.name", "CLIENT");
        settings.put("log.dirs", this.logDirectory.toString());
    }

    private void records(Map<String, String> settings) {
        int largest = Arrays.stream(Topic.values()).mapToInt(Topic::maxBytes).max().orElseThrow();
        settings.put("message.max.bytes", Integer.toString(largest + RECORD_OVERHEAD));
        settings.put("auto.create.topics.enable", "false");
        settings.put("log.segment.bytes", Integer.toString(128 * 1024 * 1024));
        settings.put("log.index.size.max.bytes", Integer.toString(1024 * 1024));
    }

    private void coordinators(Map<String, String> settings) {
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
    }

    private void quickReturn(Map<String, String> settings) {
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("group.min.session.timeout.ms", "1000");
        // after kill -9 the broker may not register again before the session of the
        // killed one ends
        settings.put("broker.session.timeout.ms", "2000");
        settings.put("broker.heartbeat.interval.ms", "500");
        settings.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
    }

    private void smallFootprint(Map<String, String> settings) {
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
        settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(16 * 1024 * 1024));
        settings.put("metric.reporters", "");
    }

}
