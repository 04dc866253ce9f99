package copydesk.allinone.quarantine;

import java.time.Instant;

import copydesk.console.quarantine.SetAside;
import copydesk.console.quarantine.Standing;
import copydesk.contract.RecordPlace;
import copydesk.contract.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WayBackTests {

    @ParameterizedTest
    @EnumSource(names = { "FETCHED", "INGESTED", "ENRICHED", "COMMAND", "RELATION" })
    void leadsToEveryTopicThatAHopReads(Topic topic) {
        assertThat(WayBack.from(aside(topic.topicName(), "2@17"))).contains(new RecordPlace(topic.topicName(), 2, 17));
    }

    @Test
    void leadsIntoATopologysOwnTopics() {
        assertThat(WayBack.from(aside("copydesk-ingest-by-address-repartition", "0@1"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = { "newsroom.article.clean.v1", "newsroom.article.latest.v1", "newsroom.article.outcome.v1",
            "newsroom.quarantine.decision.v1", "newsroom.document.fetched.v1.copydesk-ingest.dlq", "__consumer_offsets",
            "copydesk-publish-articles-changelog", "other-repartition" })
    void leadsNowhereElse(String topic) {
        assertThat(WayBack.from(aside(topic, "0@1"))).isEmpty();
    }

    @Test
    void isUnknownWhereTheHeadersAreMissing() {
        assertThat(WayBack.from(aside(Topic.FETCHED.topicName(), null))).isEmpty();
        assertThat(WayBack.from(aside(Topic.FETCHED.topicName(), "two@1"))).isEmpty();
    }

    private static SetAside aside(String from, @Nullable String place) {
        return new SetAside(Instant.EPOCH, "empty", "", null, from, place, null, null, new RecordPlace("q", 0, 1), null,
                1, "", Standing.OPEN, null);
    }

}
