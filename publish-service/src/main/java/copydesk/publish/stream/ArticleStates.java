package copydesk.publish.stream;

import copydesk.contract.Json;
import copydesk.publish.version.ArticleState;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What is remembered of each article, as JSON in a Kafka Streams store. */
final class ArticleStates {

    private final KeyValueStore<String, byte[]> store;

    ArticleStates(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    @Nullable ArticleState get(String uri) {
        byte[] json = this.store.get(uri);
        return (json != null) ? Json.read(json, ArticleState.class) : null;
    }

    void put(ArticleState state) {
        this.store.put(state.uri(), Json.write(state));
    }

}
