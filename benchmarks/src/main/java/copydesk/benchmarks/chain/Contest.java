package copydesk.benchmarks.chain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

import copydesk.allinone.broker.TopicLayout;
import copydesk.allinone.broker.Topics;
import copydesk.allinone.run.Lifetime;
import copydesk.benchmarks.loop.LoopTopic;
import copydesk.benchmarks.process.Child;
import copydesk.contract.Topic;

/**
 * The services and the loop, each in a process of its own, on one broker.
 *
 * @param chain the way through the services
 * @param loop the way through the loop
 * @param loopProcess the process of the loop, which can also run its features alone
 */
record Contest(Lane chain, Lane loop, Child loopProcess) {

    private static final List<String> BROKER_HEAP = List.of("-Xmx1g");

    private static final List<String> MEASURED_HEAP = List.of("-Xms1g", "-Xmx1g");

    /** Starts everything; it ends with the lifetime. */
    static Contest prepare(Path folder, long seed, List<String> jvmOptions, Lifetime lifetime)
            throws InterruptedException, ExecutionException {
        Child broker = lifetime
            .add(Child.start(BrokerProcess.class, folder, BROKER_HEAP, folder.resolve("broker").toString()));
        String kafka = broker.greeting();
        new Topics(kafka).create(TopicLayout.ALL_IN_ONE);
        LoopTopic.create(kafka, TopicLayout.ALL_IN_ONE);
        List<String> options = new ArrayList<>(MEASURED_HEAP);
        options.addAll(jvmOptions);
        Child services = lifetime
            .add(Child.start(ServicesProcess.class, folder, options, kafka, folder.resolve("services").toString()));
        Child loop = lifetime.add(Child.start(LoopProcess.class, folder, options, kafka, Long.toString(seed)));
        services.greeting();
        loop.greeting();
        return contest(kafka, services, loop, lifetime);
    }

    private static Contest contest(String kafka, Child services, Child loop, Lifetime lifetime) {
        Feeder feeder = lifetime.add(new Feeder(kafka));
        Arrivals outcomes = lifetime.add(new Arrivals(kafka, Topic.OUTCOME.topicName(), Lane::demandPublished));
        Arrivals documents = lifetime.add(new Arrivals(kafka, LoopTopic.CLEAN.topicName(), (message) -> {
        }));
        return new Contest(new Lane(services, feeder, Topic.FETCHED.topicName(), outcomes),
                new Lane(loop, feeder, LoopTopic.FETCHED.topicName(), documents), loop);
    }

}
