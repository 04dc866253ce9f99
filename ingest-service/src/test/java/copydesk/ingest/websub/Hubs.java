package copydesk.ingest.websub;

import java.time.Instant;
import java.util.List;

import copydesk.contract.hub.HubLink;
import copydesk.contract.source.SourceCounts;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import copydesk.contract.source.SourceTimes;
import copydesk.contract.hub.Subscription;
import org.jspecify.annotations.Nullable;

/** A source with a hub, and the settings of a service that asks it. */
public final class Hubs {

    public static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");

    public static final String FEED = "https://news.example/feed";

    public static final HubLink LINK = new HubLink("https://hub.example/", FEED);

    public static final WebSubSettings SETTINGS = new WebSubSettings("https://desk.example/in/",
            "0f1e2d3c4b5a69788796a5b4c3d2e1f0", null);

    private Hubs() {
    }

    public static SourceState state(@Nullable Subscription subscription) {
        return new SourceState("courier", SourceDefinition.of("courier", SourceKind.FEED, FEED), SourceHealth.HEALTHY,
                null, false, FEED, null, null, null, null, null, 0, 0, SourceCounts.NONE,
                new SourceTimes(null, 60, null, null, null, null, null), List.of(), null, null, subscription);
    }

}
