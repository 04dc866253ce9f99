package copydesk.publish.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.change.Change;
import copydesk.contract.change.ChangeKind;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.NewsItem;
import copydesk.edge.Emission;
import copydesk.publish.format.Format;
import copydesk.publish.format.Formats;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.version.Decision;

/**
 * The records of a version: in every form that is switched on, on each of its topics,
 * with headers to filter and to route by.
 */
final class VersionRecords {

    private static final Formats EVERY_FORM = Formats.every();

    private final Formats formats;

    VersionRecords(Formats formats) {
        this.formats = formats;
    }

    /**
     * The records of what stays of a killed article, also in the forms that are switched
     * off: they may hold documents from before.
     */
    List<Emission> of(Decision.Canceled canceled, Envelope envelope) {
        NewsItem item = canceled.item();
        List<Emission> emissions = new ArrayList<>();
        for (Format format : EVERY_FORM.all()) {
            emissions.addAll(records(format, item.uri(), format.withdrawn(item), envelope));
        }
        emissions.forEach(
                (emission) -> label(emission, canceled.version(), Change.of(ChangeKind.KILL), RoutingHeaders.ofKill()));
        return emissions;
    }

    /** The records of a published version and of its annotations. */
    List<Emission> of(Decision.Publish publish, Envelope cause) {
        // what is out is under no embargo any more
        Envelope envelope = cause.embargoed(null);
        String uri = publish.item().uri();
        Envelope out = envelope.next(PublishTopology.HOP, EventType.ARTICLE_PUBLISHED, uri);
        Documents documents = new Documents(publish.item(), publish.annotations());
        Map<String, String> routing = RoutingHeaders.of(documents);
        Change told = publish.annotations().change();
        Change change = (told != null) ? told : Change.of(publish.change());
        List<Emission> emissions = new ArrayList<>();
        for (Format format : this.formats.all()) {
            byte[] written = publish.written().form(format.name());
            emissions.addAll(records(format, uri, (written != null) ? written : format.published(documents), out));
        }
        emissions.forEach((emission) -> label(emission, publish.version(), change, routing));
        Emission annotations = annotations(publish, envelope);
        label(annotations, publish.version(), change, routing);
        emissions.add(annotations);
        return emissions;
    }

    private static List<Emission> records(Format format, String uri, byte[] document, Envelope envelope) {
        return format.topics().stream().map((topic) -> Emission.written(topic, uri, document, envelope)).toList();
    }

    private static void label(Emission emission, int version, Change change, Map<String, String> routing) {
        emission.with(Headers.ARTICLE_VERSION, Integer.toString(version))
            .with(Headers.CHANGE_KIND, change.kind().code());
        ChangeHeaders.of(change).forEach(emission::with);
        routing.forEach(emission::with);
    }

    private static Emission annotations(Decision.Publish publish, Envelope envelope) {
        ArticleAnnotations annotations = publish.annotations();
        Envelope out = envelope.next(PublishTopology.HOP, EventType.ARTICLE_ANNOTATED, annotations.uri());
        String trace = envelope.trace().traceId();
        // what a command or relation changes is written before its trace is known
        byte[] written = trace.equals(annotations.provenance().traceId()) ? publish.written().annotations()
                : Json.write(annotations.traced(trace));
        return Emission.written(Topic.ANNOTATIONS, annotations.uri(), written, out);
    }

}
