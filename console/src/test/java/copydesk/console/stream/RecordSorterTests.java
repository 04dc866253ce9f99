package copydesk.console.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import copydesk.console.fixture.Articles;
import copydesk.console.fixture.Endings;
import copydesk.console.fixture.Sources;
import copydesk.console.flow.FlowBoard;
import copydesk.console.flow.FlowSettings;
import copydesk.console.flow.StateCount;
import copydesk.console.quarantine.QuarantineList;
import copydesk.console.quarantine.QuarantineSettings;
import copydesk.console.quarantine.SetAside;
import copydesk.console.quarantine.Standing;
import copydesk.console.source.SourceQuery;
import copydesk.console.source.SourceRow;
import copydesk.console.source.SourceShelf;
import copydesk.console.story.Story;
import copydesk.console.story.StorySettings;
import copydesk.console.story.StoryShelf;
import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.RecordPlace;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.quarantine.Decision;
import copydesk.contract.quarantine.DecisionKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordSorterTests {

    private final FlowBoard flow = new FlowBoard(new FlowSettings(10));

    private final StoryShelf stories = new StoryShelf(new StorySettings(10, 1_000));

    private final QuarantineList quarantine = new QuarantineList(new QuarantineSettings(10));

    private final SourceShelf sources = new SourceShelf();

    private final RecordSorter sorter = new RecordSorter(this.flow, this.stories, this.quarantine, this.sources);

    @Test
    void putsPublishedVersionOnTheShelf() {
        this.sorter.take(Records.of(Topic.CLEAN, 0, Articles.PILOTS, Json.write(Articles.pilots(1)))
            .with(Headers.CHANGE_KIND, "substantive")
            .with(Headers.TIME, "1970-01-01T00:00:00.250Z")
            .at(1_000));

        Story story = this.stories.latest().get(0);
        assertThat(story.change()).isEqualTo("substantive");
        assertThat(story.publishedAt()).isEqualTo(Instant.ofEpochSecond(1));
        assertThat(story.tookMillis()).isEqualTo(750);
        assertThat(this.flow.flow().hops().get(3).records()).isEqualTo(1);
    }

    @Test
    void showsVersionThatDoesNotSayWhenItWasFetched() {
        this.sorter.take(Records.of(Topic.CLEAN, 0, Articles.PILOTS, Json.write(Articles.pilots(1))).at(1_000));

        assertThat(this.stories.latest().get(0).tookMillis()).isNull();
    }

    @Test
    void putsAnnotationsToTheirArticle() {
        this.sorter.take(Records.of(Topic.CLEAN, 0, Articles.PILOTS, Json.write(Articles.pilots(1))).at(1_000));
        this.sorter
            .take(Records.of(Topic.ANNOTATIONS, 0, Articles.PILOTS, Json.write(Articles.pilotsFound(1))).at(1_000));

        assertThat(this.stories.latest().get(0).notes().tags()).hasSize(3);
    }

    @Test
    void keepsHowASourceIsUntilItIsRemoved() {
        this.sorter
            .take(Records.of(Topic.SOURCE_STATE, 0, "courier", Json.write(Sources.healthy("courier"))).at(1_000));
        this.sorter.take(Records.of(Topic.SOURCE_STATE, 1, "herald", Json.write(Sources.healthy("herald"))).at(1_000));
        this.sorter.take(Records.of(Topic.SOURCE_STATE, 2, "courier", null).at(2_000));

        assertThat(this.sources.page(SourceQuery.of(null, null, null, false, 1)).rows()).extracting(SourceRow::id)
            .containsExactly("herald");
    }

    @Test
    void tombstoneTakesAnnotationsAway() {
        this.sorter.take(Records.of(Topic.CLEAN, 0, Articles.PILOTS, Json.write(Articles.pilots(1))).at(1_000));
        this.sorter
            .take(Records.of(Topic.ANNOTATIONS, 0, Articles.PILOTS, Json.write(Articles.pilotsFound(1))).at(1_000));
        this.sorter.take(Records.of(Topic.ANNOTATIONS, 1, Articles.PILOTS, null).at(2_000));

        assertThat(this.stories.latest().get(0).notes().tags()).isEmpty();
        assertThat(this.flow.flow().unreadable()).isZero();
    }

    @Test
    void countsHopsWithoutReadingTheirRecords() {
        this.sorter.take(Records.of(Topic.INGESTED, 0, "urn:a", utf8("no JSON at all")).at(0));
        this.sorter.take(Records.of(Topic.ENRICHED, 0, "urn:a", utf8("no JSON at all")).at(0));

        assertThat(this.flow.flow().hops().get(1).records()).isEqualTo(1);
        assertThat(this.flow.flow().hops().get(2).records()).isEqualTo(1);
        assertThat(this.flow.flow().unreadable()).isZero();
    }

    @Test
    void countsOutcomes() {
        this.sorter
            .take(Records.of(Topic.OUTCOME, 0, "item-1", Json.write(Endings.of("item-1", EndState.PUBLISHED))).at(0));

        assertThat(this.flow.flow().states()).contains(new StateCount(EndState.PUBLISHED, 1));
    }

    @Test
    void listsQuarantinedRecordByItsHeadersOnly() {
        this.sorter.take(Records.of(Topic.FETCHED_QUARANTINE, 0, "a.txt", utf8("the original"))
            .with(Headers.QUARANTINE_REASON, "unreadable")
            .with(Headers.ID, "item-1")
            .with(Headers.SUBJECT, "files:a.txt")
            .at(1_000));

        SetAside aside = this.quarantine.latest().get(0);
        assertThat(aside.at()).isEqualTo(Instant.ofEpochSecond(1));
        assertThat(aside.sentence()).isEqualTo("The document is broken beyond what its reader repairs.");
        assertThat(aside.from()).isEqualTo("newsroom.document.fetched.v1");
        assertThat(aside.rests()).hasToString("newsroom.document.fetched.v1.copydesk-ingest.dlq-0@0");
        assertThat(aside.item()).isEqualTo("item-1");
        assertThat(aside.article()).isEqualTo("files:a.txt");
        assertThat(aside.bytes()).isEqualTo(12);
    }

    @Test
    void tellsAReferenceByItsMissingValue() {
        this.sorter.take(Records.of(Topic.ENRICHED_QUARANTINE, 0, "urn:a", null).at(1_000));

        assertThat(this.quarantine.latest().get(0).bytes()).isNull();
    }

    @Test
    void marksRecordsThatWereDecidedAbout() {
        this.sorter.take(Records.of(Topic.FETCHED_QUARANTINE, 3, "a.txt", utf8("the original")).at(1_000));
        this.sorter
            .take(Records.of(Topic.DECISION, 0, "any",
                    Json.write(new Decision(DecisionKind.DISCARD,
                            new RecordPlace(Topic.FETCHED_QUARANTINE.topicName(), 0, 3), "Ada", "nobody wants it",
                            Instant.ofEpochSecond(2), null, null, null, null)))
                .at(2_000));

        assertThat(this.quarantine.latest().get(0).standing()).isEqualTo(Standing.DISCARDED);
    }

    @Test
    void passesOverRecordsThatBreakTheContract() {
        this.sorter.take(Records.of(Topic.CLEAN, 0, "urn:a", utf8("{")).at(0));
        this.sorter.take(Records.of(Topic.CLEAN, 1, "urn:a", null).at(0));
        this.sorter.take(Records.of(Topic.CLEAN, 2, "urn:a", utf8("{\"uri\":\"urn:a\",\"bodies\":[null]}")).at(0));
        this.sorter.take(Records.of(Topic.OUTCOME, 3, "item", utf8("{\"item\":\"a\"}")).at(0));
        this.sorter.take(Records.of(Topic.ANNOTATIONS, 4, "urn:a", utf8("[]")).at(0));
        this.sorter.take(Records.of(Topic.CLEAN, 5, "urn:a", Json.write(Articles.pilots(1)))
            .with(Headers.TIME, "yesterday")
            .at(0));

        assertThat(this.flow.flow().unreadable()).isEqualTo(6);
        assertThat(this.stories.latest()).isEmpty();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
