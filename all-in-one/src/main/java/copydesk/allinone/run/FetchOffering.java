package copydesk.allinone.run;

import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;

import copydesk.allinone.terminal.Obstacle;
import copydesk.ingest.fetch.Fetched;
import copydesk.ingest.fetch.LocalFiles;
import copydesk.ingest.fetch.WebPages;
import copydesk.ingest.stream.FetchDoor;

/** Offers through the fetch side of ingest, as ingest itself does. */
public final class FetchOffering implements Offering {

    private final LocalFiles files;

    private final WebPages pages;

    private final FetchDoor door;

    /** Offers what these fetch through this door. */
    public FetchOffering(LocalFiles files, WebPages pages, FetchDoor door) {
        this.files = files;
        this.pages = pages;
        this.door = door;
    }

    @Override
    public String offer(Place place) {
        return offer(fetch(place));
    }

    /**
     * Offers something that is fetched already.
     * @return its item id
     */
    public String offer(Fetched fetched) {
        try {
            return this.door.offer(fetched).join();
        }
        catch (CompletionException ex) {
            throw new Obstacle("Kafka did not take an item: " + ex.getCause() + ". Is it running?", ex);
        }
    }

    private Fetched fetch(Place place) {
        if (place instanceof Place.LocalFile file) {
            AtomicReference<Fetched> read = new AtomicReference<>();
            this.files.read(file.path(), read::set);
            return Objects.requireNonNull(read.get(), "a file is fetched or failed");
        }
        if (place instanceof Place.WebPage page) {
            return this.pages.fetch(page.name());
        }
        throw new IllegalArgumentException(place.name() + " is a folder; offer what is in it");
    }

}
