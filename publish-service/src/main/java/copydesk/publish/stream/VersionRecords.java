package copydesk.publish.stream;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.contract.news.ChangeKind;
import copydesk.contract.news.NewsItem;
import copydesk.edge.Emission;
import copydesk.publish.version.Decision;

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

    /** The records of a published version and of its annotations. */
    static List<Emission> of(Decision.Publish publish, Envelope envelope) {
        String uri = publish.item().uri();
        List<Emission> emissions = new ArrayList<>(of(publish.item(), publish.version(), publish.change(),
                envelope.next(PublishTopology.HOP, EventType.ARTICLE_PUBLISHED, uri)));
        emissions.add(Emission
            .to(Topic.ANNOTATIONS, uri, publish.annotations(),
                    envelope.next(PublishTopology.HOP, EventType.ARTICLE_ANNOTATED, uri))
            .with(Headers.ARTICLE_VERSION, Integer.toString(publish.version())));
        return emissions;
    }

    private static Emission record(Topic topic, NewsItem item, int version, ChangeKind change, Envelope envelope) {
        return Emission.to(topic, item.uri(), item, envelope)
            .with(Headers.ARTICLE_VERSION, Integer.toString(version))
            .with(Headers.CHANGE_KIND, change.code());
    }

}
