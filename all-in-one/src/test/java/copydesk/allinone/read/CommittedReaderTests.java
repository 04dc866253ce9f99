package copydesk.allinone.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import copydesk.allinone.TestNewsroom;
import copydesk.allinone.broker.LocalBroker;
import copydesk.allinone.terminal.Obstacle;
import copydesk.contract.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(120)
class CommittedReaderTests {

    @TempDir
    Path folder;

    @Test
    void readsWhatIsCommittedAndEnds() throws Exception {
        try (TestNewsroom newsroom = TestNewsroom.open(this.folder)) {
            newsroom.commit(() -> newsroom.latest("urn:uuid:1", "Ferry late"));
            newsroom.abort(() -> newsroom.latest("urn:uuid:2", "Never"));
            newsroom.commit(() -> newsroom.latest("urn:uuid:3", "Ferry back"));

            List<String> keys = new ArrayList<>();
            new CommittedReader(newsroom.bootstrap()).readAll(List.of(Topic.LATEST, Topic.CLEAN),
                    (message) -> keys.add(new String(message.key(), StandardCharsets.UTF_8)));

            assertThat(keys).containsExactlyInAnyOrder("urn:uuid:1", "urn:uuid:3");
        }
    }

    @Test
    void saysWhichTopicIsMissingAndHowToMakeIt() {
        try (LocalBroker broker = LocalBroker.start(this.folder, 0)) {
            CommittedReader reader = new CommittedReader(broker.bootstrapAddress());

            assertThatThrownBy(() -> reader.readAll(List.of(Topic.LATEST), (message) -> {
            })).isInstanceOf(Obstacle.class)
                .hasMessageContaining("has no topic newsroom.article.latest.v1")
                .hasMessageContaining("copydesk topics --kafka " + broker.bootstrapAddress());
        }
    }

}
