package copydesk.ingest.feed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A feed as it was written, its entries in order.
 *
 * @param version the kind of feed, for example {@code rss20} or {@code atom10}; empty if
 * it cannot be told
 * @param charset the charset its bytes were read in
 * @param about what it says of itself
 * @param entries its entries
 */
public record Feed(String version, String charset, Item about, List<Item> entries) {

    private static final Map<String, Duration> PERIODS = Map.of("hourly", Duration.ofHours(1), "daily",
            Duration.ofDays(1), "weekly", Duration.ofDays(7), "monthly", Duration.ofDays(30), "yearly",
            Duration.ofDays(365));

    public Feed {
        entries = List.copyOf(entries);
    }

    /** The hubs that push this feed (WebSub), in order of preference. */
    public List<String> hubs() {
        return links("hub");
    }

    /** The address by which the feed calls itself, which a hub knows it by. */
    public Optional<String> self() {
        return links("self").stream().findFirst();
    }

    /** How often the feed says that it changes; empty if it does not say. */
    public Optional<Duration> pace() {
        Optional<Duration> ttl = number("ttl").map(Duration::ofMinutes);
        return ttl.or(() -> this.about.fact("updateperiod")
            .map(PERIODS::get)
            .map((period) -> period.dividedBy(number("updatefrequency").orElse(1L))));
    }

    private Optional<Long> number(String fact) {
        return this.about.fact(fact).filter((value) -> value.matches("[1-9]\\d{0,6}")).map(Long::valueOf);
    }

    private List<String> links(String rel) {
        return this.about.links()
            .stream()
            .filter((link) -> link.rel().equalsIgnoreCase(rel) && link.href().startsWith("http"))
            .map(FeedLink::href)
            .distinct()
            .toList();
    }

}
