package copydesk.endtoend.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import copydesk.allinone.broker.LocalBroker;
import copydesk.allinone.broker.TopicLayout;
import copydesk.allinone.broker.Topics;
import copydesk.endtoend.process.ServiceKind;
import copydesk.endtoend.process.ServiceProcess;
import copydesk.endtoend.process.TopicReader;

/**
 * A broker in this JVM and services in their own, so that a kill takes a service and
 * nothing else.
 */
final class Newsroom implements AutoCloseable {

    private final LocalBroker broker;

    private final Path folder;

    private final List<ServiceProcess> services = new ArrayList<>();

    Newsroom(Path folder) {
        this.folder = folder;
        this.broker = LocalBroker.start(folder.resolve("broker"), 0);
        new Topics(bootstrap()).create(TopicLayout.ALL_IN_ONE);
    }

    String bootstrap() {
        return this.broker.bootstrapAddress();
    }

    TopicReader topics() {
        return new TopicReader(bootstrap());
    }

    /** A service of this newsroom, not started yet. */
    ServiceProcess service(ServiceKind kind) {
        ServiceProcess service = new ServiceProcess(kind, bootstrap(), this.folder);
        this.services.add(service);
        return service;
    }

    @Override
    public void close() {
        this.services.forEach(ServiceProcess::close);
        this.broker.close();
    }

}
