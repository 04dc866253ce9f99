package copydesk.contract;

import java.time.Instant;
import java.util.List;

import copydesk.contract.drift.Drift;
import copydesk.contract.drift.Fault;
import copydesk.contract.drift.SourceSample;
import copydesk.contract.ledger.Reason;
import copydesk.contract.push.PushClaim;
import copydesk.contract.source.ChildList;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.HostState;
import copydesk.contract.hub.HubLink;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.PendingLink;
import copydesk.contract.source.RobotsDetour;
import copydesk.contract.source.SiteFinding;
import copydesk.contract.source.SourceCommand;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceCounts;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import copydesk.contract.source.SourceTimes;
import copydesk.contract.hub.Subscription;
import copydesk.contract.hub.SubscriptionPhase;

/** A source that is polled, with everything that such a source can have. */
public final class SourceExamples {

    private static final Instant POLLED = Instant.parse("2026-11-22T16:10:00Z");

    private static final String FEED = "https://example.com/feed.xml";

    private SourceExamples() {
    }

    /** The feed of the harbour's paper. */
    public static SourceDefinition definition() {
        return new SourceDefinition("courier", SourceKind.FEED, "http://example.com/rss", 60, 3600, true, "en-GB",
                List.of("/2026/"), List.of("/2026/*/sport/"), 2);
    }

    /** How it was added. */
    public static SourceCommand added() {
        return new SourceCommand("add-courier-1", SourceCommandKind.ADD, "courier", "Ada Brandt", "We take the feed.",
                POLLED, definition());
    }

    /** A request for it. */
    public static FetchRequest request() {
        return new FetchRequest("6f7c5a4e-0000-5000-8000-000000000001", "courier", FetchPurpose.POLL, SourceKind.FEED,
                FEED, POLLED, false, 1, true, "W/\"4711\"", "Sun, 22 Nov 2026 16:00:00 GMT", Examples.DIGEST, 2,
                "en-GB", FEED, "http://example.com/rss", 1, detour());
    }

    /** Where its robots.txt was read. */
    public static RobotsDetour detour() {
        return new RobotsDetour("https://www.example.com/robots.txt", 2, "by-text", "User-agent: *\nAllow: /",
                POLLED.plusSeconds(86_400));
    }

    /** What came of the request. */
    public static FetchResult result() {
        return new FetchResult(request(), FetchOutcome.DOCUMENT, POLLED.plusMillis(400), POLLED.plusSeconds(1),
                "W/\"4712\"", "Sun, 22 Nov 2026 16:09:00 GMT", Examples.DIGEST, POLLED.plusSeconds(300),
                POLLED.plusSeconds(600), 200, "https://www.example.com/feed.xml", true, Reason.UNREACHABLE,
                "The server answered.", List.of(new ListedLink(Examples.URL, Examples.FETCHED_AT, SourceKind.SITEMAP)),
                new HubLink("https://hub.example/", FEED), 864_000, detour());
    }

    /** What is known of it. */
    public static SourceState state() {
        return new SourceState("courier", definition(), SourceHealth.SILENT, "Nothing new for 3 polls.", false, FEED,
                "http://example.com/rss", "W/\"4712\"", "Sun, 22 Nov 2026 16:09:00 GMT", Examples.DIGEST,
                request().id(), 1, 2, new SourceCounts(17, 9, 240, 31, 30, 3, 1, 4, 2, 5),
                new SourceTimes(POLLED.plusSeconds(300), 300, POLLED, POLLED, POLLED, 600, 45),
                List.of(new PendingLink(Examples.URL, 1, POLLED.plusSeconds(60), POLLED)),
                new SiteFinding(SourceKind.SITEMAP, List.of(new ListedLink(FEED, POLLED, SourceKind.FEED))),
                List.of(new ChildList("https://example.com/news.xml", 1, POLLED, POLLED, POLLED.plusSeconds(2), 1,
                        "W/\"4713\"", "Sun, 22 Nov 2026 16:08:00 GMT", Examples.DIGEST)),
                new Subscription("https://hub.example/", FEED, SubscriptionPhase.ACTIVE, POLLED.plusSeconds(648_000),
                        POLLED, POLLED.plusSeconds(864_000), 1, 4),
                List.of(new Drift(Fault.NO_DATE, POLLED, 12, 15, 2)));
    }

    /** What one of its articles was like. */
    public static SourceSample sample() {
        return new SourceSample("courier", POLLED, 2_400, List.of(Fault.NO_DATE), "0123456789abcdef");
    }

    /** Which push a key stands for. */
    public static PushClaim claim() {
        return new PushClaim("ntb", Digest.text(new byte[0]), "push", true);
    }

    /** When its host may be asked again. */
    public static HostState host() {
        return new HostState("example.com", POLLED.plusSeconds(2), 1, POLLED.plusSeconds(60));
    }

}
