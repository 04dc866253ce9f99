package copydesk.console.source;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import copydesk.console.fixture.Sources;
import copydesk.contract.hub.Subscription;
import copydesk.contract.hub.SubscriptionPhase;
import copydesk.contract.source.SourceHealth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceShelfTests {

    private final SourceShelf shelf = new SourceShelf();

    @Test
    void showsWhatASourceGivesAndWhatIsWrong() {
        this.shelf.is(Sources.failing("herald"));

        assertThat(page("").rows()).containsExactly(new SourceRow("herald", "failing", "feed",
                "https://herald.example/feed", "The server answered 500.",
                "It is tried again by itself, less and less often. Look whether the address opens in a browser; if the "
                        + "site answers but not to us, ask its owner to let us in.",
                4, 2, null, 0, 0, Sources.POLLED, Sources.POLLED.minusSeconds(3_600), Sources.POLLED.plusSeconds(60),
                null));
    }

    @Test
    void showsWhoDeliversASourceAndForHowLong() {
        Instant until = Sources.POLLED.plusSeconds(86_400);
        this.shelf.is(Sources.delivered("courier", subscription(SubscriptionPhase.ACTIVE, until)));
        this.shelf.is(Sources.delivered("herald", subscription(SubscriptionPhase.WANTED, null)));
        this.shelf.is(Sources.delivered("star", subscription(SubscriptionPhase.ENDED, until)));
        this.shelf.is(Sources.healthy("times"));

        assertThat(page("").rows()).extracting(SourceRow::hub)
            .containsExactly(new SourceRow.Hub("https://hub.example/", "active", until, 12),
                    new SourceRow.Hub("https://hub.example/", "wanted", null, 12), null, null);
    }

    private static Subscription subscription(SubscriptionPhase phase, @Nullable Instant until) {
        return new Subscription("https://hub.example/", "https://courier.example/feed", phase, null, null, until, 0,
                12);
    }

    @Test
    void showsNoAddressOfAnArticleSinceItMayBeUnderEmbargo() {
        this.shelf.is(Sources.healthy("courier"));

        assertThat(page("").toString()).doesNotContain("secret");
    }

    @Test
    void showsASourceAsItWasToldLast() {
        this.shelf.is(Sources.failing("herald"));
        this.shelf.is(Sources.healthy("herald"));
        this.shelf.is(Sources.healthy("courier"));
        this.shelf.removed("courier");

        assertThat(page("").rows()).extracting(SourceRow::health).containsExactly("healthy");
        assertThat(page("").healths()).containsEntry("healthy", 1).containsEntry("failing", 0);
    }

    @Test
    void putsTheWorstFirst() {
        for (SourceHealth health : SourceHealth.values()) {
            this.shelf.is(Sources.being(health.code(), health, null));
        }
        this.shelf.is(Sources.being("doubtful", SourceHealth.HEALTHY, "The server answered 503."));
        this.shelf.is(Sources.healthy("lively"));

        assertThat(ids(page(""))).containsExactly("broken", "failing", "gone", "drifted", "silent", "paused",
                "doubtful", "healthy", "lively");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            worst      | false | herald gazette courier
            worst      | true  | courier gazette herald
            name       | false | courier gazette herald
            name       | true  | herald gazette courier
            news       | false | gazette herald courier
            delay      | false | gazette courier herald
            duplicates | false | courier gazette herald
            lost       | false | gazette courier herald
            yield      | false | herald gazette courier
            nonsense   | false | herald gazette courier
            """)
    void sortsByWhatIsAskedFor(String sort, boolean down, String ids) {
        this.shelf.is(Sources.healthy("courier"));
        this.shelf.is(Sources.failing("herald"));
        this.shelf.is(Sources.being("gazette", SourceHealth.SILENT, "Its last 3 polls brought nothing new."));

        assertThat(ids(this.shelf.page(SourceQuery.of(null, null, sort, down, 1)))).containsExactly(ids.split(" "));
    }

    @Test
    void choosesByHealthAndByLettersOfNameOrAddress() {
        this.shelf.is(Sources.healthy("courier"));
        this.shelf.is(Sources.failing("herald"));
        this.shelf.is(Sources.being("gazette", SourceHealth.SILENT, null));

        assertThat(ids(page("troubled"))).containsExactly("herald", "gazette");
        assertThat(ids(page("silent"))).containsExactly("gazette");
        assertThat(page("silent").sources()).isEqualTo(3);
        assertThat(ids(this.shelf.page(SourceQuery.of(null, " HERALD.example ", null, false, 1))))
            .containsExactly("herald");
    }

    @Test
    void givesTenThousandByFifty() {
        IntStream.range(0, 10_000)
            .forEach((i) -> this.shelf.is(Sources.healthy(String.format(Locale.ROOT, "s%04d", i))));

        SourcePage second = this.shelf.page(SourceQuery.of(null, null, "name", false, 2));
        SourcePage last = this.shelf.page(SourceQuery.of(null, null, "name", false, 9_999));

        assertThat(second.rows()).hasSize(50).first().extracting(SourceRow::id).isEqualTo("s0050");
        assertThat(List.of(last.page(), last.pages(), last.chosen())).containsExactly(200, 200, 10_000);
        assertThat(this.shelf.page(SourceQuery.of(null, null, "name", false, -1)).page()).isEqualTo(1);
    }

    @Test
    void hasAnEmptyPageWithoutSources() {
        assertThat(page("").rows()).isEmpty();
        assertThat(page("").pages()).isEqualTo(1);
    }

    private SourcePage page(String health) {
        return this.shelf.page(SourceQuery.of(health, null, null, false, 1));
    }

    private static List<String> ids(SourcePage page) {
        return page.rows().stream().map(SourceRow::id).toList();
    }

}
