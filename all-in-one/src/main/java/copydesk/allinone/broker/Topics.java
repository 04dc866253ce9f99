package copydesk.allinone.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import copydesk.allinone.terminal.Obstacle;
import copydesk.contract.Topic;
import copydesk.edge.KafkaAccess;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Creates the declared topics on a cluster. May run any number of times, also at once:
 * topics that exist stay as they are, if they agree with the declaration. How long they
 * keep records and how they compress is left to operations.
 */
public final class Topics {

    private static final Set<String> MUST_AGREE = Set.of("cleanup.policy", "max.message.bytes",
            "message.timestamp.type");

    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(30);

    private final String bootstrap;

    /** Topics on the cluster at this address. */
    public Topics(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /**
     * Creates what is missing and checks the rest.
     * @return the topics that were created now
     * @throws Obstacle if the cluster does not answer or a topic that exists disagrees
     */
    public List<Topic> create(TopicLayout layout) {
        try (Admin admin = Admin
            .create(KafkaAccess.to(this.bootstrap, Map.of(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 30_000)))) {
            List<Topic> created = createMissing(admin, layout);
            List<String> differences = differencesOnceVisible(admin, layout);
            if (!differences.isEmpty()) {
                throw new Obstacle("Topics differ from their declaration:\n  " + String.join("\n  ", differences));
            }
            return created;
        }
        catch (ExecutionException ex) {
            throw new Obstacle("The topics cannot be created on " + this.bootstrap + ": " + ex.getCause()
                    + ". Is Kafka running there?", ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new Obstacle("Interrupted while creating topics", ex);
        }
    }

    private static List<Topic> createMissing(Admin admin, TopicLayout layout)
            throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        List<Topic> missing = Arrays.stream(Topic.values())
            .filter((topic) -> !existing.contains(topic.topicName()))
            .toList();
        Map<Topic, KafkaFuture<Void>> results = new LinkedHashMap<>();
        for (Topic topic : missing) {
            results.put(topic, admin.createTopics(List.of(declared(topic, layout))).all());
        }
        List<Topic> created = new ArrayList<>();
        for (Map.Entry<Topic, KafkaFuture<Void>> result : results.entrySet()) {
            if (wasCreated(result.getValue())) {
                created.add(result.getKey());
            }
        }
        return created;
    }

    private static NewTopic declared(Topic topic, TopicLayout layout) {
        return new NewTopic(topic.topicName(), layout.partitions(), layout.replication()).configs(topic.settings());
    }

    // another topic job may be faster
    private static boolean wasCreated(KafkaFuture<Void> result) throws ExecutionException, InterruptedException {
        try {
            result.get();
            return true;
        }
        catch (ExecutionException ex) {
            if (ex.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw ex;
        }
    }

    // a broker answers for a new topic a moment after it was created
    private static List<String> differencesOnceVisible(Admin admin, TopicLayout layout)
            throws ExecutionException, InterruptedException {
        long deadline = System.nanoTime() + VISIBLE_WITHIN.toNanos();
        while (true) {
            try {
                return differences(admin, layout);
            }
            catch (ExecutionException ex) {
                boolean notYet = ex.getCause() instanceof UnknownTopicOrPartitionException;
                if (!notYet || System.nanoTime() > deadline) {
                    throw ex;
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    private static List<String> differences(Admin admin, TopicLayout layout)
            throws ExecutionException, InterruptedException {
        List<String> names = Arrays.stream(Topic.values()).map(Topic::topicName).toList();
        Map<String, TopicDescription> descriptions = admin.describeTopics(names).allTopicNames().get();
        Map<ConfigResource, Config> configs = admin.describeConfigs(names.stream().map(Topics::resource).toList())
            .all()
            .get();
        List<String> differences = new ArrayList<>();
        descriptions.values().forEach((found) -> partitions(found, layout, differences));
        configs.forEach((resource, found) -> Topic.named(resource.name())
            .ifPresent((topic) -> settings(topic, found, differences)));
        return differences.stream().sorted().toList();
    }

    private static void partitions(TopicDescription found, TopicLayout layout, List<String> differences) {
        int partitions = found.partitions().size();
        if (partitions != layout.partitions()) {
            differences.add(found.name() + " has " + partitions + " partitions, not " + layout.partitions()
                    + ". Partitions never change once there is data: ask for " + partitions
                    + ", or use another cluster or data folder and run again from the originals.");
        }
    }

    private static void settings(Topic topic, Config found, List<String> differences) {
        topic.settings().forEach((setting, declared) -> {
            String value = found.get(setting).value();
            if (MUST_AGREE.contains(setting) && !declared.equals(value)) {
                differences.add(topic.topicName() + " has " + setting + "=" + value + ", not " + declared
                        + ". Set it with kafka-configs --alter --topic.");
            }
        });
    }

    private static ConfigResource resource(String topicName) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topicName);
    }

}
