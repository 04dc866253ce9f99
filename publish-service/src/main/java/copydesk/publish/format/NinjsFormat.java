package copydesk.publish.format;

import java.util.List;

import copydesk.contract.Topic;
import copydesk.contract.news.NewsItem;
import copydesk.publish.ninjs.Documents;

/** IPTC ninjs: every version on one topic and the latest on another. */
final class NinjsFormat implements Format {

    @Override
    public FormatName name() {
        return FormatName.NINJS;
    }

    @Override
    public List<Topic> topics() {
        return List.of(Topic.CLEAN, Topic.LATEST);
    }

    @Override
    public byte[] published(Documents documents, JsonWriter json) {
        return json.write(documents.item());
    }

    @Override
    public byte[] withdrawn(NewsItem canceled, JsonWriter json) {
        return json.write(canceled);
    }

}
