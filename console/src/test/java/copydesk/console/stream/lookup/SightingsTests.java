package copydesk.console.stream.lookup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import copydesk.console.trail.Trail;
import copydesk.console.trail.TrailHop;
import copydesk.console.trail.TrailNotes;
import copydesk.contract.Headers;
import copydesk.contract.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SightingsTests {

    private static final String URI = "urn:uuid:6f1cb1a4-6f0e-5a51-9f0b-0a3f6f2f6b01";

    private final TrailNotes notes = new TrailNotes(URI);

    private final Sightings sightings = new Sightings(new KnownAs(URI, List.of("https://a.example/1"), Instant.EPOCH),
            this.notes);

    private long offset;

    @Test
    void notesRecordsOfItsKeyOrSubjectOnly() {
        take(Topic.ENRICHED, URI, "{}");
        take(Topic.ENRICHED, "urn:uuid:2", "{}");
        take(Topic.FETCHED_QUARANTINE, "any", "bytes", Headers.SUBJECT, "http://a.example/1/",
                Headers.QUARANTINE_REASON, "empty", Headers.QUARANTINE_DETAIL, "0 characters");

        assertThat(hops()).extracting(TrailHop::stage).containsExactly("enriched", "quarantine");
        assertThat(hops().get(1).code()).isEqualTo("empty");
        assertThat(hops().get(1).says()).isEqualTo("The document holds no text. 0 characters");
    }

    @Test
    void tellsHowAnItemEndedWithItsReasonOnce() {
        take(Topic.OUTCOME, "item", """
                {"item":"item","state":"refused","stage":"publish","reason":"killed","detail":"The article was killed.",
                 "fetchedAt":"2026-11-22T16:00:00Z"}""", Headers.SUBJECT, URI);

        assertThat(hops().get(0).says()).isEqualTo("refused by publish: The article was killed.");
    }

    @Test
    void isSecretWhileAnItemIsHeldThatNobodyMayKnow() {
        ended("a", "held", "low-confidence");
        assertThat(this.sightings.isSecret()).isFalse();

        ended("a", "held", "embargoed");
        ended("b", "unchanged", null);
        assertThat(this.sightings.isSecret()).isTrue();

        ended("a", "published", null);
        assertThat(this.sightings.isSecret()).isFalse();

        ended("c", "held", "on-hold");
        assertThat(this.sightings.isSecret()).isTrue();
    }

    private void ended(String item, String state, @Nullable String reason) {
        take(Topic.OUTCOME, item,
                "{\"item\":\"" + item + "\",\"state\":\"" + state + "\",\"stage\":\"publish\","
                        + ((reason != null) ? "\"reason\":\"" + reason + "\"," : "")
                        + "\"fetchedAt\":\"2026-11-22T16:00:00Z\"}",
                Headers.SUBJECT, URI);
    }

    @Test
    void notesWhoOrderedAndWhoDecided() {
        take(Topic.COMMAND, URI, """
                {"id":"c","command":"kill","uri":"urn:uuid:1","who":"Ada","why":"wrong"}""");
        take(Topic.DECISION, "place", """
                {"decision":"retry","place":{"topic":"q","partition":1,"offset":2},"who":"Eve","why":"mended",
                 "at":"2026-11-22T16:00:00Z","to":{"topic":"t","partition":1,"offset":3}}""", Headers.SUBJECT, URI);

        assertThat(hops()).extracting(TrailHop::says)
            .containsExactly("kill by Ada: wrong", "retry by Eve: mended, back to t-1@3");
        assertThat(trail().commands()).singleElement().extracting("who", "why").containsExactly("Ada", "wrong");
    }

    @Test
    void notesVersionsByTheirHeaders() {
        take(Topic.CLEAN, URI, "no JSON", Headers.ARTICLE_VERSION, "3", Headers.CHANGE_KIND, "links");
        take(Topic.CLEAN, URI, "no JSON", Headers.ARTICLE_VERSION, "many");

        assertThat(trail().versions()).singleElement().extracting("version", "change").containsExactly(3, "links");
    }

    @Test
    void notesABrokenRecordAllTheSame() {
        take(Topic.OUTCOME, "item", "{", Headers.SUBJECT, URI);

        assertThat(hops().get(0).says()).startsWith("not a valid Outcome");
    }

    @Test
    void looksForTheOriginalsOfTheLastItemsInTheirContainers() {
        for (int i = 10; i < 25; i++) {
            take(Topic.INGESTED, URI, "{\"origin\":{\"sourceId\":\"a.example\"}}", Headers.ID, "entry-" + i,
                    Headers.CAUSATION, "feed-" + i, Headers.TIME, "2026-11-22T16:00:" + i + "Z");
        }
        take(Topic.OUTCOME, "entry-24", "{", Headers.SUBJECT, URI, Headers.ID, "entry-24", Headers.CAUSATION, "feed-24",
                Headers.TIME, "2026-11-22T16:00:24Z");

        assertThat(this.sightings.originals()).hasSize(10)
            .last()
            .isEqualTo(new Wanted("feed-24", Instant.parse("2026-11-22T16:00:24Z"), "a.example"));
    }

    @Test
    void notesARecordOnceWhereWindowsOverlap() {
        take(Topic.CLEAN, URI, "{}", Headers.ARTICLE_VERSION, "1");
        this.offset--;
        take(Topic.CLEAN, URI, "{}", Headers.ARTICLE_VERSION, "1");

        assertThat(hops()).hasSize(1);
        assertThat(this.sightings.moments(Topic.CLEAN)).isEmpty();
    }

    private Trail trail() {
        return this.notes.trail(List.of(), List.of(), null);
    }

    private List<TrailHop> hops() {
        return trail().hops();
    }

    private void take(Topic topic, String key, @Nullable String value, String... headers) {
        RecordHeaders all = new RecordHeaders();
        for (int i = 0; i < headers.length; i += 2) {
            all.add(headers[i], utf8(headers[i + 1]));
        }
        assertThat(this.sightings
            .take(new ConsumerRecord<>(topic.topicName(), 0, this.offset++, 1_000, TimestampType.LOG_APPEND_TIME, -1,
                    -1, utf8(key), (value != null) ? utf8(value) : null, all, Optional.empty())))
            .isTrue();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
