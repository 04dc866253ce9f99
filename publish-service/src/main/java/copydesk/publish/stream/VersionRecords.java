package copydesk.publish.stream;

import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.contract.news.ChangeKind;
import copydesk.contract.news.NewsItem;
import copydesk.edge.Emission;

/**
 * The records of a version: on the topic of all versions and on the topic of the latest,
 * with headers to filter by.
 */
final class VersionRecords {

    private VersionRecords() {
    }

    static List<Emission> of(NewsItem item, int version, ChangeKind change, Envelope envelope) {
        return List.of(record(Topic.CLEAN, item, version, change, envelope),
                record(Topic.LATEST, item, version, change, envelope));
    }

    private static Emission record(Topic topic, NewsItem item, int version, ChangeKind change, Envelope envelope) {
        return Emission.to(topic, item.uri(), item, envelope)
            .with(Headers.ARTICLE_VERSION, Integer.toString(version))
            .with(Headers.CHANGE_KIND, change.code());
    }

}
