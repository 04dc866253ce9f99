package copydesk.benchmarks.rerun;

import java.nio.charset.StandardCharsets;

import copydesk.contract.Topic;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedTests {

    @Test
    void comparesEachTopicAndKeyForItself() {
        Published one = new Published();
        one.add(Topic.CLEAN, record("a", "1", "x"));
        one.add(Topic.CLEAN, record("b", "2", "x"));
        Published other = new Published();
        other.add(Topic.CLEAN, record("b", "2", "x"));
        other.add(Topic.CLEAN, record("a", "1", "x"));

        assertThat(one.differences(other)).isEmpty();
        assertThat(one.keys()).isEqualTo(2);
    }

    @Test
    void tellsWhereBytesDiffer() {
        Published one = new Published();
        one.add(Topic.LATEST, record("a", "ferry 40", "x"));
        Published other = new Published();
        other.add(Topic.LATEST, record("a", "ferry 41", "x"));

        assertThat(one.differences(other))
            .containsExactly("newsroom.article.latest.v1 a: record 0: h=x ferry 40 | h=x ferry 41");
    }

    @Test
    void tellsHeadersMissingRecordsAndTombstones() {
        Published one = new Published();
        one.add(Topic.CLEAN, record("a", "1", "x"));
        one.add(Topic.LATEST, record("b", "1", "x"));
        one.add(Topic.ANNOTATIONS, record("c", "1", "x"));
        Published other = new Published();
        other.add(Topic.CLEAN, record("a", "1", "y"));
        other.add(Topic.ANNOTATIONS, record("c", null, "x"));

        assertThat(one.differences(other)).containsExactly(
                "newsroom.article.annotations.v1 c: record 0: h=x 1 | h=x none",
                "newsroom.article.clean.v1 a: record 0: h=x 1 | h=y 1",
                "newsroom.article.latest.v1 b: 1 records, then 0");
    }

    @Test
    void countsDocumentsWithoutOutcomes() {
        Published published = new Published();
        published.add(Topic.CLEAN, record("a", "1", "x"));
        published.add(Topic.OUTCOME, record("a", "1", "x"));
        published.add(Topic.OUTCOME, record("a", "2", "x"));

        assertThat(published.count()).isEqualTo(3);
        assertThat(published.documents()).isEqualTo(1);
    }

    private static TestRecord<byte[], byte[]> record(String key, @Nullable String value, String header) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("h", header.getBytes(StandardCharsets.UTF_8));
        return new TestRecord<>(key.getBytes(StandardCharsets.UTF_8),
                (value != null) ? value.getBytes(StandardCharsets.UTF_8) : null, headers);
    }

}
