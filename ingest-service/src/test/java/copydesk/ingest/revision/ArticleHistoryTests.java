package copydesk.ingest.revision;

import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.Json;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleHistoryTests {

    private static final ArticleHistory HISTORY = new ArticleHistory(1, "ntb ntb:push/1", null, List.of(), null, null,
            null);

    @Test
    void knowsEachSourceThatDelivered() {
        ArticleHistory history = HISTORY.deliveredBy("press-room").deliveredBy("files").deliveredBy("files");

        assertThat(history.sources()).containsExactly("press-room", "files");
        assertThat(history.isDeliveredBy("files")).isTrue();
        assertThat(history.isDeliveredBy("file")).isFalse();
    }

    @Test
    void knowsTheLastSourceFromBeforeSourcesWereNoted() {
        byte[] old = "{\"latest\":1,\"source\":\"ntb ntb:push/1\",\"seen\":[]}".getBytes(StandardCharsets.UTF_8);

        ArticleHistory history = Json.read(old, ArticleHistory.class);

        assertThat(history.isDeliveredBy("ntb")).isTrue();
        assertThat(history.isDeliveredBy("nt")).isFalse();
    }

    @Test
    void notesTwentySources() {
        ArticleHistory history = HISTORY;
        for (int i = 1; i <= 21; i++) {
            history = history.deliveredBy("source-" + i);
        }

        assertThat(history.sources()).hasSize(20).startsWith("source-1").endsWith("source-20");
    }

}
