package copydesk.publish.format;

import java.util.List;

import copydesk.contract.Topic;
import copydesk.contract.news.NewsItem;
import copydesk.publish.ninjs.Documents;

/**
 * A schema.org NewsArticle, the latest version only. What a kill leaves is a small
 * document and no tombstone, since a tombstone goes with the next compaction and a
 * consumer that was away would never hear of the kill.
 */
final class JsonLdFormat implements Format {

    @Override
    public FormatName name() {
        return FormatName.JSONLD;
    }

    @Override
    public List<Topic> topics() {
        return List.of(Topic.JSONLD);
    }

    @Override
    public byte[] published(Documents documents, JsonWriter json) {
        return EmbeddableJson.of(json.write(new LinkedArticleWriter(documents).write()));
    }

    @Override
    public byte[] withdrawn(NewsItem canceled, JsonWriter json) {
        return EmbeddableJson.of(json.write(LinkedArticleWriter.withdrawn(canceled)));
    }

}
