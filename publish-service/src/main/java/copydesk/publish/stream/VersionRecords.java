package copydesk.publish.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.contract.change.Change;
import copydesk.contract.change.ChangeKind;
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

    /** The records of a version that says no more of what it changes. */
    static List<Emission> of(NewsItem item, int version, ChangeKind change, Envelope envelope) {
        return documents(item, version, Change.of(change), envelope);
    }

    /** The records of a published version and of its annotations. */
    static List<Emission> of(Decision.Publish publish, Envelope envelope) {
        String uri = publish.item().uri();
        Change told = publish.annotations().change();
        Change change = (told != null) ? told : Change.of(publish.change());
        List<Emission> emissions = new ArrayList<>(documents(publish.item(), publish.version(), change,
                envelope.next(PublishTopology.HOP, EventType.ARTICLE_PUBLISHED, uri)));
        emissions.add(with(
                Emission.to(Topic.ANNOTATIONS, uri, publish.annotations(),
                        envelope.next(PublishTopology.HOP, EventType.ARTICLE_ANNOTATED, uri)),
                publish.version(), change));
        return emissions;
    }

    private static List<Emission> documents(NewsItem item, int version, Change change, Envelope envelope) {
        return Stream.of(Topic.CLEAN, Topic.LATEST)
            .map((topic) -> with(Emission.to(topic, item.uri(), item, envelope), version, change))
            .toList();
    }

    private static Emission with(Emission emission, int version, Change change) {
        Emission told = emission.with(Headers.ARTICLE_VERSION, Integer.toString(version))
            .with(Headers.CHANGE_KIND, change.kind().code());
        for (Map.Entry<String, String> header : ChangeHeaders.of(change).entrySet()) {
            told = told.with(header.getKey(), header.getValue());
        }
        return told;
    }

}
