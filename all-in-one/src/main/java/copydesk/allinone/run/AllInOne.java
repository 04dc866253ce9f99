package copydesk.allinone.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

import copydesk.allinone.broker.DataFolder;
import copydesk.allinone.broker.LocalBroker;
import copydesk.allinone.broker.RunningCopydesk;
import copydesk.allinone.broker.TopicLayout;
import copydesk.allinone.broker.Topics;
import copydesk.ingest.fetch.LocalFiles;
import copydesk.ingest.fetch.WebPages;
import copydesk.ingest.stream.FetchDoor;

/**
 * Kafka, the services and the page in this JVM. Its parts end with the lifetime it is
 * started in, Kafka last.
 */
public final class AllInOne {

    private final LocalBroker broker;

    private final Services services;

    private AllInOne(LocalBroker broker, Services services) {
        this.broker = broker;
        this.services = services;
    }

    /**
     * Starts everything and returns when it takes articles.
     * @param data folder for all that is kept
     * @param port where Kafka clients connect; 0 picks a free one
     * @param consolePort where the page is; 0 picks a free one
     * @param lifetime ends what is started here
     * @throws copydesk.allinone.terminal.Obstacle if something cannot start
     */
    public static AllInOne start(Path data, int port, int consolePort, Lifetime lifetime) {
        return start(data, port, consolePort, List.of(), lifetime);
    }

    /**
     * The same, which fetches from places beside the public internet as well.
     * @param data folder for all that is kept
     * @param port where Kafka clients connect; 0 picks a free one
     * @param consolePort where the page is; 0 picks a free one
     * @param allowed these places
     * @param lifetime ends what is started here
     * @throws copydesk.allinone.terminal.Obstacle if something cannot start
     */
    public static AllInOne start(Path data, int port, int consolePort, List<String> allowed, Lifetime lifetime) {
        return start(data, port, consolePort, (kafka, folder) -> new Desk(kafka, folder, allowed), lifetime);
    }

    /**
     * One that takes in nothing by itself, on free ports: no source, no folder, no push.
     * @param data folder for all that is kept
     * @param lifetime ends what is started here
     */
    public static AllInOne secluded(Path data, Lifetime lifetime) {
        return start(data, 0, 0, Desk::secluded, lifetime);
    }

    private static AllInOne start(Path data, int port, int consolePort, BiFunction<String, DataFolder, Desk> desks,
            Lifetime lifetime) {
        DataFolder folder = DataFolder.at(data);
        LocalBroker broker = lifetime.add(LocalBroker.start(data, port));
        new Topics(broker.bootstrapAddress()).create(TopicLayout.ALL_IN_ONE);
        Desk desk = desks.apply(broker.bootstrapAddress(), folder);
        Services services = lifetime.add(Services.start(desk.services(consolePort)));
        AllInOne allInOne = new AllInOne(broker, services);
        lifetime.add(() -> RunningCopydesk.withdraw(folder));
        new RunningCopydesk(allInOne.kafka(), allInOne.page(), ProcessHandle.current().pid()).announce(folder);
        return allInOne;
    }

    /** What Kafka clients take as {@code bootstrap.servers}. */
    public String kafka() {
        return this.broker.bootstrapAddress();
    }

    /** The page that newsroom and operations look at. */
    public String page() {
        return this.services.address(Desk.CONSOLE);
    }

    /** Where a service tells its health and meters. */
    public String health(String service) {
        return this.services.address(service) + "/actuator";
    }

    /** The way in, with the settings of the ingest service that runs here. */
    public Offering offering() {
        return new FetchOffering(this.services.part(Desk.INGEST, LocalFiles.class),
                this.services.part(Desk.INGEST, WebPages.class), this.services.part(Desk.INGEST, FetchDoor.class));
    }

}
