package copydesk.contract;

import java.util.Arrays;
import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

class TopicTests {

    @Test
    void keepsPublishedVersionsForThirtyDaysInGzip() {
        assertThat(Topic.CLEAN.settings()).containsExactly(entry("cleanup.policy", "delete"),
                entry("retention.ms", "2592000000"), entry("max.message.bytes", "4194304"),
                entry("message.timestamp.type", "LogAppendTime"), entry("compression.type", "gzip"));
    }

    @Test
    void keepsTheLatestVersionForever() {
        assertThat(Topic.LATEST.settings()).containsEntry("cleanup.policy", "compact")
            .doesNotContainKey("retention.ms");
    }

    @Test
    void keepsTheLatestRelationsOfEachArticle() {
        assertThat(Topic.RELATION.settings()).containsEntry("cleanup.policy", "compact")
            .containsEntry("compression.type", "zstd");
    }

    @Test
    void keepsCommandsForeverAndNeverCompactsThem() {
        assertThat(Topic.COMMAND.settings()).containsEntry("cleanup.policy", "delete")
            .containsEntry("retention.ms", "-1");
    }

    @Test
    void givesOriginalsAndQuarantinesRoomForTwelveMebibytes() {
        assertThat(Topic.FETCHED.maxBytes()).isEqualTo(12 * 1024 * 1024);
        assertThat(Topic.quarantines()).allMatch((topic) -> topic.maxBytes() == 12 * 1024 * 1024);
    }

    @Test
    void opensOnlyTheFivePublicTopicsToConsumers() {
        assertThat(Arrays.stream(Topic.values()).filter(Topic::isPublic)).containsExactly(Topic.CLEAN, Topic.LATEST,
                Topic.ANNOTATIONS, Topic.JSONLD, Topic.OUTCOME);
    }

    @Test
    void namesAQuarantineAfterTopicAndGroup() {
        assertThat(Topic.INGESTED.quarantine()).isEqualTo(Topic.INGESTED_QUARANTINE);
        assertThat(Topic.INGESTED_QUARANTINE.topicName()).isEqualTo("newsroom.article.ingested.v1.copydesk-enrich.dlq");
    }

    @Test
    void hasAQuarantineForEveryTopicTheServicesRead() {
        EnumSet<Topic> read = EnumSet.of(Topic.FETCHED, Topic.INGESTED, Topic.ENRICHED, Topic.COMMAND, Topic.RELATION);

        assertThat(read).allSatisfy((topic) -> assertThat(topic.quarantine().quarantineOf()).contains(topic));
        assertThat(Topic.quarantines()).hasSize(read.size());
    }

    @Test
    void hasNoQuarantineForWhatOnlyConsumersRead() {
        assertThatIllegalStateException().isThrownBy(Topic.CLEAN::quarantine)
            .withMessage("newsroom.article.clean.v1 has no quarantine");
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsName(Topic topic) {
        assertThat(Topic.named(topic.topicName())).contains(topic);
    }

    @Test
    void findsNothingUnderAnotherName() {
        assertThat(Topic.named("newsroom.article.clean")).isEmpty();
    }

}
