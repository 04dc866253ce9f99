package copydesk.allinone.command;

import java.time.Clock;

import copydesk.allinone.run.FetchOffering;
import copydesk.ingest.fetch.FetchSettings;
import copydesk.ingest.fetch.LocalFiles;
import copydesk.ingest.fetch.WebPages;
import copydesk.ingest.stream.FetchDoor;
import copydesk.ingest.stream.FetchMeters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** The fetch side of ingest in this process, for a pipeline that runs elsewhere. */
final class WayIn implements AutoCloseable {

    private final FetchDoor door;

    private WayIn(FetchDoor door) {
        this.door = door;
    }

    static WayIn to(String bootstrap) {
        return new WayIn(new FetchDoor(FetchDoor.producer(bootstrap), new FetchMeters(new SimpleMeterRegistry()),
                Clock.systemUTC()));
    }

    FetchOffering offering() {
        FetchSettings settings = FetchSettings.defaults();
        return new FetchOffering(new LocalFiles(settings, Clock.systemUTC()), new WebPages(settings, Clock.systemUTC()),
                this.door);
    }

    @Override
    public void close() {
        this.door.close();
    }

}
