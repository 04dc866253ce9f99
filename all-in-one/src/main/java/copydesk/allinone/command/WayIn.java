package copydesk.allinone.command;

import java.time.Clock;
import java.util.List;

import copydesk.allinone.run.FetchOffering;
import copydesk.ingest.fetch.Egress;
import copydesk.ingest.fetch.FetchSettings;
import copydesk.ingest.fetch.LocalFiles;
import copydesk.ingest.fetch.WebPages;
import copydesk.ingest.stream.FetchDoor;
import copydesk.ingest.stream.FetchMeters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** The fetch side of ingest in this process, for a pipeline that runs elsewhere. */
final class WayIn implements AutoCloseable {

    private final FetchSettings settings;

    private final Egress egress;

    private final FetchDoor door;

    private WayIn(FetchSettings settings, FetchDoor door) {
        this.settings = settings;
        this.egress = new Egress(settings, Clock.systemUTC());
        this.door = door;
    }

    /** A way in for what lies here and on the public internet. */
    static WayIn to(String bootstrap) {
        return to(bootstrap, List.of());
    }

    /** A way in for what lies in these places as well. */
    static WayIn to(String bootstrap, List<String> allowed) {
        FetchSettings settings = FetchSettings.defaults().allowing(allowed);
        return new WayIn(settings, new FetchDoor(FetchDoor.producer(bootstrap),
                new FetchMeters(new SimpleMeterRegistry()), Clock.systemUTC()));
    }

    FetchOffering offering() {
        return new FetchOffering(new LocalFiles(this.settings, Clock.systemUTC()),
                new WebPages(this.egress, Clock.systemUTC()), this.door);
    }

    @Override
    public void close() {
        this.egress.close();
        this.door.close();
    }

}
