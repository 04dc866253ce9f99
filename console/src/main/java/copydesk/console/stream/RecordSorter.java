package copydesk.console.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;

import copydesk.console.flow.FlowBoard;
import copydesk.console.quarantine.QuarantineList;
import copydesk.console.source.SourceShelf;
import copydesk.console.story.StoryShelf;
import copydesk.contract.Headers;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.NewsItem;
import copydesk.contract.quarantine.Decision;
import copydesk.contract.source.SourceState;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sorts the records of the pipeline's topics onto the shelves; one that breaks the
 * contract is counted and passed over.
 */
public final class RecordSorter {

    private static final Logger logger = LoggerFactory.getLogger(RecordSorter.class);

    private final FlowBoard flow;

    private final StoryShelf stories;

    private final QuarantineList quarantine;

    private final SourceShelf sources;

    public RecordSorter(FlowBoard flow, StoryShelf stories, QuarantineList quarantine, SourceShelf sources) {
        this.flow = flow;
        this.stories = stories;
        this.quarantine = quarantine;
        this.sources = sources;
    }

    void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            Topic.named(record.topic()).ifPresent((topic) -> sort(topic, record));
        }
        // not only InvalidRecord: whatever a record does to the page, the next one is
        // read
        catch (RuntimeException ex) {
            logger.debug("Record passed over: topic={} partition={} offset={} fault={}", record.topic(),
                    record.partition(), record.offset(), ex.getClass().getSimpleName());
            this.flow.unreadable();
        }
    }

    private void sort(Topic topic, ConsumerRecord<byte[], byte[]> record) {
        if (topic.quarantineOf().isPresent()) {
            this.quarantine.add(QuarantineRecords.read(record));
            return;
        }
        switch (topic) {
            case INGESTED, ENRICHED -> this.flow.passed(topic);
            case CLEAN -> published(record);
            case ANNOTATIONS -> annotated(record);
            case OUTCOME -> ended(record);
            case SOURCE_STATE -> source(record);
            case DECISION -> this.quarantine.decided(Json.read(record.value(), Decision.class));
            default -> {
                // the other topics are not read
            }
        }
    }

    private void source(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() != null) {
            this.sources.is(Json.read(record.value(), SourceState.class));
        }
        else if (record.key() != null) {
            this.sources.removed(new String(record.key(), StandardCharsets.UTF_8));
        }
    }

    // a re-run keeps an account of its own
    private void ended(ConsumerRecord<byte[], byte[]> record) {
        if (header(record, Headers.RUN) == null) {
            this.flow.ended(Json.read(record.value(), Outcome.class));
        }
    }

    private void published(ConsumerRecord<byte[], byte[]> record) {
        this.flow.passed(Topic.CLEAN);
        String change = header(record, Headers.CHANGE_KIND);
        this.stories.published(Json.read(record.value(), NewsItem.class), (change != null) ? change : "", at(record),
                fetchedAt(record));
    }

    private void annotated(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() != null) {
            this.stories.annotated(Json.read(record.value(), ArticleAnnotations.class), at(record));
        }
        else if (record.key() != null) {
            this.stories.annotationsGone(new String(record.key(), StandardCharsets.UTF_8));
        }
    }

    private static @Nullable Instant fetchedAt(ConsumerRecord<byte[], byte[]> record) {
        String time = header(record, Headers.TIME);
        try {
            return (time != null) ? Instant.parse(time) : null;
        }
        catch (DateTimeParseException ex) {
            throw new InvalidRecord("header " + Headers.TIME + " is no RFC 3339 time", ex);
        }
    }

    private static Instant at(ConsumerRecord<byte[], byte[]> record) {
        return Instant.ofEpochMilli(record.timestamp());
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return EnvelopeHeaders.text(record.headers(), name);
    }

}
