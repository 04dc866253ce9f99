package copydesk.ingest.robots;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a host lets us fetch, to be asked before each page. Thread-safe. */
public interface Robots {

    /** Whether we may fetch an address of this host. */
    boolean allows(String url);

    /** How long the host wants us to wait between two pages; null if it does not say. */
    @Nullable Duration crawlDelay();

    /** The sitemaps that the host names, as it writes them. */
    List<String> sitemaps();

}
