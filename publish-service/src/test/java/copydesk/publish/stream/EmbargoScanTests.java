package copydesk.publish.stream;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Topic;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Relation;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.edit.Decided;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds marked articles under embargo and searches everything that leaves for the marks:
 * public topics, the ledger, quarantines, log lines with their keys, names and tags of
 * meters.
 */
class EmbargoScanTests {

    private static final int ARTICLES = 240;

    private static final String MARK = "Zyxmark";

    private static final Instant NOW = PublishDriver.FETCHED_AT;

    private final PublishDriver publish = new PublishDriver();

    private final Logger logger = (Logger) LoggerFactory.getLogger("copydesk");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        this.log.start();
        this.logger.addAppender(this.log);
        this.logger.setLevel(Level.TRACE);
    }

    @AfterEach
    void close() {
        this.logger.detachAppender(this.log);
        this.logger.setLevel(null);
        this.publish.close();
    }

    @Test
    void nothingOfWhatIsHeldLeavesBeforeItsTime() {
        for (int i = 0; i < ARTICLES; i++) {
            this.publish.take("item-" + i, article(i, until(i)).build());
        }
        this.publish.advance(Duration.ofSeconds(59));

        List<Outcome> outcomes = this.publish.outcomes();
        assertThat(outcomes).hasSize(ARTICLES).allSatisfy((outcome) -> {
            assertThat(outcome.state()).isEqualTo(EndState.HELD);
            assertThat(outcome.toString()).doesNotContain(MARK);
        });
        assertThat(leaks()).isEmpty();
        assertThat(releasedInTime()).isEqualTo(ARTICLES);
    }

    @Test
    void whatIsSetAsideUnderEmbargoLeavesItsPlaceOnly() {
        for (int i = 0; i < 20; i++) {
            this.publish.take("item-" + i,
                    article(i, until(i)).mention("person:" + MARK, 99, 0, 1, MARK).paragraph("a \ud83c b").build());
        }

        List<TestRecord<byte[], byte[]>> aside = this.publish.records(Topic.ENRICHED_QUARANTINE);
        assertThat(aside).hasSize(20).allSatisfy((record) -> {
            assertThat(record.value()).isNull();
            assertThat(record.headers()).anyMatch((header) -> header.key().equals("copydesk-offset"));
            assertThat(told(record)).doesNotContain(MARK);
        });
        assertThat(leaks()).isEmpty();
    }

    @Test
    void whatEditorsDecidedIsNotSetAsideWithAReinstatedArticleUnderEmbargo() {
        this.publish.take("decide", Decided.named("d", Decided.headline(MARK + " wins at last")));
        this.publish.take("kill", new Command("k", CommandKind.KILL, ArticleDraft.URI, null, "Desk", "Why"));
        this.publish.take("back", new Command("r", CommandKind.REINSTATE, ArticleDraft.URI, null, "Desk", "Why"));
        this.publish.take("item",
                article(1, until(1)).uri(ArticleDraft.URI).mention("person:" + MARK, 99, 0, 1, MARK).build());

        assertThat(this.publish.records(Topic.ENRICHED_QUARANTINE)).hasSize(1)
            .allSatisfy((record) -> assertThat(told(record)).doesNotContain(MARK)
                .contains(Headers.REINSTATES, Headers.EMBARGO));
    }

    @Test
    void findsAMarkWhereThereIsOne() {
        this.publish.take("item", article(1, NOW).build());

        assertThat(leaks()).contains(Topic.CLEAN.topicName(), Topic.LATEST.topicName(), Topic.ANNOTATIONS.topicName());
    }

    private static Instant until(int i) {
        return NOW.plusSeconds(60).plusMillis(i * 37L);
    }

    private static ArticleDraft article(int i, Instant until) {
        return new ArticleDraft().uri(Identity.articleUri("embargoed-" + i))
            .embargoedUntil(until)
            .headline(MARK + " wins the prize " + i)
            .by(MARK + " " + i)
            .canonicalUrl("https://example.org/" + MARK + "/" + i)
            .guid(MARK + i)
            .entity("person:winner", EntityKind.PERSON, MARK, Relation.ABOUT, null)
            .paragraph("The prize goes to " + MARK + ", number " + i + ".");
    }

    private List<String> leaks() {
        List<String> leaks = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            boolean leak = this.publish.records(topic).stream().anyMatch((record) -> told(record).contains(MARK));
            if (leak) {
                leaks.add(topic.topicName());
            }
        }
        this.log.list.stream()
            .filter((event) -> (event.getFormattedMessage() + event.getMDCPropertyMap() + event.getKeyValuePairs())
                .contains(MARK))
            .forEach((event) -> leaks.add("log " + event.getLoggerName()));
        this.publish.registry()
            .getMeters()
            .stream()
            .filter((meter) -> meter.getId().toString().contains(MARK))
            .forEach((meter) -> leaks.add("meter"));
        return leaks;
    }

    private static String told(TestRecord<byte[], byte[]> record) {
        StringBuilder told = new StringBuilder(text(record.key())).append(text(record.value()));
        record.headers().forEach((header) -> told.append(header.key()).append(text(header.value())));
        return told.toString();
    }

    private static String text(byte @Nullable [] bytes) {
        return (bytes != null) ? new String(bytes, StandardCharsets.UTF_8) : "";
    }

    // in steps of the clock that are no multiple of the hop's own
    private int releasedInTime() {
        Map<String, Instant> due = new TreeMap<>();
        for (int i = 0; i < ARTICLES; i++) {
            due.put("item-" + i, until(i));
        }
        List<Long> late = new ArrayList<>();
        Instant now = NOW.plusSeconds(59);
        while (now.isBefore(NOW.plusSeconds(75))) {
            now = now.plusMillis(30);
            this.publish.advance(Duration.ofMillis(30));
            for (Outcome outcome : this.publish.outcomes()) {
                assertThat(outcome.state()).isEqualTo(EndState.PUBLISHED);
                late.add(Duration.between(due.get(outcome.item()), now).toMillis());
            }
        }
        report(late);
        assertThat(late).allMatch((millis) -> millis >= 0);
        assertThat(this.publish.records(Topic.CLEAN)).allMatch((record) -> told(record).contains(MARK))
            .hasSize(late.size());
        return late.size();
    }

    private static void report(List<Long> late) {
        long[] sorted = late.stream().mapToLong(Long::longValue).sorted().toArray();
        LoggerFactory.getLogger(EmbargoScanTests.class)
            .info(String.format(Locale.ROOT, "%d releases, late by the clock of the test: median %d ms, p99 %d ms",
                    sorted.length, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100]));
    }

}
