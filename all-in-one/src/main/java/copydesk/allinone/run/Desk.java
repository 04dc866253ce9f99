package copydesk.allinone.run;

import java.nio.file.Path;
import java.util.List;

import copydesk.allinone.broker.DataFolder;
import copydesk.console.ConsoleApplication;
import copydesk.enrich.EnrichApplication;
import copydesk.ingest.IngestApplication;
import copydesk.publish.PublishApplication;

/**
 * The services of the pipeline and its page, with the settings they get when they share a
 * JVM with their broker.
 */
public final class Desk {

    /** The service that takes articles in. */
    public static final String INGEST = "ingest";

    /** The service that tags. */
    public static final String ENRICH = "enrich";

    /** The service that publishes. */
    public static final String PUBLISH = "publish";

    /** The page. */
    public static final String CONSOLE = "console";

    private static final List<String> SECLUDED = List.of("--copydesk.ingest.frontier.sources=",
            "--copydesk.ingest.frontier.file=", "--copydesk.ingest.inbox.folder=", "--copydesk.ingest.push.keys=",
            "--copydesk.ingest.websub.callback=");

    private final String bootstrap;

    private final DataFolder folder;

    private final List<String> wayIn;

    /** The services for this broker, which keep their state in this folder. */
    public Desk(String bootstrap, DataFolder folder) {
        this(bootstrap, folder, List.of());
    }

    /** The same, which fetch from these places beside the public internet as well. */
    Desk(String bootstrap, DataFolder folder, List<String> allowed) {
        this(folder, bootstrap,
                allowed.isEmpty() ? List.of() : List.of("--copydesk.ingest.fetch.allow=" + String.join(",", allowed)));
    }

    private Desk(DataFolder folder, String bootstrap, List<String> wayIn) {
        this.bootstrap = bootstrap;
        this.folder = folder;
        this.wayIn = wayIn;
    }

    /**
     * The same, which take in nothing by themselves: no source is polled, no folder
     * watched, nothing pushed, whatever the settings around them say.
     */
    static Desk secluded(String bootstrap, DataFolder folder) {
        return new Desk(folder, bootstrap, SECLUDED);
    }

    /**
     * All of them.
     * @param consolePort where the page is; 0 picks a free port for it and for the
     * services
     */
    public List<Service> services(int consolePort) {
        boolean any = consolePort == 0;
        return List.of(ingest(any ? 0 : FreePort.near(9081)),
                service(ENRICH, EnrichApplication.class, any ? 0 : FreePort.near(9082)),
                service(PUBLISH, PublishApplication.class, any ? 0 : FreePort.near(9083)), console(consolePort));
    }

    private Service ingest(int port) {
        Service ingest = service(INGEST, IngestApplication.class, port);
        for (String setting : this.wayIn) {
            ingest = ingest.with(setting);
        }
        return ingest;
    }

    private Service console(int port) {
        return service(CONSOLE, ConsoleApplication.class, FreePort.exactly(port, "--console-port"))
            .with("--management.server.port=" + ((port == 0) ? 0 : FreePort.near(28081)));
    }

    private Service service(String name, Class<?> application, int port) {
        Path state = this.folder.state(name);
        return new Service(name, application,
                List.of("--copydesk.kafka=" + this.bootstrap, "--copydesk.instance=all-in-one",
                        "--copydesk.state=" + state, "--server.address=127.0.0.1", "--server.port=" + port,
                        "--spring.lifecycle.timeout-per-shutdown-phase=5s"));
    }

}
