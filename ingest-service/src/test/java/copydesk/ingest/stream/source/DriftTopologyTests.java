package copydesk.ingest.stream.source;

import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.drift.Drift;
import copydesk.contract.drift.Fault;
import copydesk.contract.drift.SourceSample;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** From the pages of a source to what is known of it, through both topologies. */
class DriftTopologyTests {

    private static final String SITE = "https://courier.example/";

    private static final SourceDefinition COURIER = SourceDefinition.of("courier", SourceKind.FRONT_PAGE, SITE);

    private static final String TEXT = "The council of the town voted on number %d on Monday and will come back to it.";

    private DriftDriver ingest = new DriftDriver();

    private int number;

    @BeforeEach
    void add() {
        this.ingest.order(SourceCommandKind.ADD, "courier", COURIER);
    }

    @AfterEach
    void close() {
        this.ingest.close();
    }

    @Test
    void tellsPagesThatLoseTheirTextByTheFifthAndThatTheyAreWellAgain() {
        this.ingest.knows("courier");
        pages(4, false, true);
        assertThat(this.ingest.state().health()).isEqualTo(SourceHealth.HEALTHY);

        pages(1, false, true);
        SourceState drifted = this.ingest.state();
        assertThat(drifted.health()).isEqualTo(SourceHealth.DRIFTED);
        assertThat(drifted.detail())
            .isEqualTo("5 of the last 5 articles could not be read: no headline, no text or no page (usually 0 %), "
                    + "since 2026-11-24T09:00:00Z.");
        assertThat(drifted("refused")).isEqualTo(1);

        pages(4, true, true);
        assertThat(this.ingest.state().health()).isEqualTo(SourceHealth.HEALTHY);
        assertThat(this.ingest.state().detail()).isNull();
        assertThat(this.ingest.state().drifts()).isNull();
        assertThat(drifted("refused")).isZero();
    }

    @Test
    void tellsPagesThatLoseTheirDate() {
        this.ingest.knows("courier");
        pages(6, true, false);

        assertThat(this.ingest.state().drifts())
            .containsExactly(new Drift(Fault.NO_DATE, DriftDriver.START.plusSeconds(41 * 3_600), 6, 6, 0));
        assertThat(this.ingest.state().detail())
            .isEqualTo("6 of the last 6 articles have no date (usually 0 %), since 2026-11-24T09:00:00Z.");
    }

    @Test
    void tellsAFeedWhoseEntriesLoseTheirDatesAndCountsWhatItListsAgainOnce() {
        this.ingest.order(SourceCommandKind.ADD, "herald",
                SourceDefinition.of("herald", SourceKind.FEED, "https://herald.example/rss"));
        this.ingest.knows("herald");
        StringBuilder items = new StringBuilder(item(0, "<pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate>"));
        for (int i = 1; i <= 4; i++) {
            items.append(item(i, ""));
            feed(items.toString());
        }
        assertThat(this.ingest.state().health()).as("4 are new, however often they are listed")
            .isEqualTo(SourceHealth.HEALTHY);

        feed(items.append(item(5, "")).toString());

        assertThat(this.ingest.state().source()).isEqualTo("herald");
        assertThat(this.ingest.state().drifts()).extracting(Drift::fault, Drift::found, Drift::of)
            .containsExactly(tuple(Fault.NO_DATE, 5, 5));
    }

    @Test
    void knowsAfterARestartWhatWasUsual() {
        this.ingest.knows("courier");
        pages(2, false, true);

        this.ingest = this.ingest.restarted();
        pages(3, false, true);

        assertThat(this.ingest.state().drifts()).extracting(Drift::of).containsExactly(5);
    }

    @Test
    void countsNeitherReRunsNorArchivesNorPagesLookedAtAgain() {
        this.ingest.knows("courier");
        pages(5, true, true);
        for (int i = 1; i <= 5; i++) {
            this.ingest.fetched("courier", url(1_000 + i), "text/html", page(1_000 + i, false, true), "run-1");
            this.ingest.fetched("courier", url(2_000 + i), "text/html", page(2_000 + i, true, false), "import-1");
            this.ingest.fetched("courier", url(i), "text/html", page(i, true, false), null);
            this.ingest.fetched("courier", url(6), "text/html", page(6, false, true), null);
        }

        assertThat(this.ingest.state().health()).isEqualTo(SourceHealth.HEALTHY);
        assertThat(samples()).as("pages refused again leave, and count once").hasSize(5 + 5);
    }

    @Test
    void keepsNothingOfWhatIsNotPolled() {
        for (int i = 0; i < 2; i++) {
            this.ingest.fetched("stranger", "https://other.example/" + i, "text/html", page(i, i < 1, true), null);
        }

        assertThat(samples()).hasSize(2);
        assertThat(this.ingest.state().source()).isEqualTo("courier");
        assertThat(this.ingest.records("drift-test-shapes-changelog")).isEmpty();
    }

    @Test
    void saysNothingOfTheWords() {
        pages(1, true, true);

        SourceSample sample = samples().get(0);
        assertThat(sample).isEqualTo(new SourceSample("courier", DriftDriver.START.plusSeconds(3_600), 161,
                List.of(Fault.NO_AUTHOR), sample.page()));
        assertThat(sample.page()).matches("[0-9a-f]{16}");
    }

    @Test
    void learnsAnewWhatIsUsualWhenAPersonResumesIt() {
        this.ingest.knows("courier");
        pages(6, true, false);

        this.ingest.order(SourceCommandKind.RESUME, "courier", null);
        pages(3, true, false);

        assertThat(this.ingest.state().health()).isEqualTo(SourceHealth.HEALTHY);
        assertThat(this.ingest.state().drifts()).isNull();
    }

    private void pages(int count, boolean text, boolean date) {
        for (int i = 0; i < count; i++) {
            this.number++;
            this.ingest.fetched("courier", url(this.number), "text/html", page(this.number, text, date), null);
        }
    }

    private static String url(int number) {
        return SITE + "story-" + number;
    }

    private static String page(int number, boolean text, boolean date) {
        String words = TEXT.formatted(number);
        return "<html><head><title>Story " + number + " of the town</title>"
                + (date ? "<meta property='article:published_time' content='2026-11-22T10:00:00Z'>" : "")
                + "</head><body><h1>Story " + number + " of the town</h1>"
                + (text ? "<article><p>" + words + "</p><p>" + words + " Again.</p></article>" : "") + "</body></html>";
    }

    private void feed(String items) {
        this.ingest.fetched("herald", "https://herald.example/rss", "application/rss+xml",
                "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Herald</title>"
                        + items + "</channel></rss>",
                null);
    }

    private static String item(int number, String date) {
        return "<item><title>Story " + number + "</title><link>https://herald.example/" + number + "</link>" + date
                + "<content:encoded>" + TEXT.formatted(number) + "</content:encoded></item>";
    }

    private List<SourceSample> samples() {
        return this.ingest.records(Topic.SOURCE_SAMPLE.topicName())
            .stream()
            .map((record) -> Json.read(record.value(), SourceSample.class))
            .toList();
    }

    private double drifted(String fault) {
        return this.ingest.registry.get("copydesk.source.drifted").tag("fault", fault).gauge().value();
    }

}
