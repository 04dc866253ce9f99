package copydesk.publish.format;

import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.news.NewsItem;
import copydesk.publish.ninjs.Documents;

/**
 * A form in which versions are published. To add one: a topic of its own with its schema
 * in the contract, an implementation here and a {@link FormatName}. What it writes is
 * checked against the schema before anything of the version leaves. Implementations are
 * thread-safe and give the same bytes for the same documents.
 */
public interface Format {

    /** What the setting calls it. */
    FormatName name();

    /** The topics that its documents go to; they have the schema of the first. */
    List<Topic> topics();

    /** Writes a version, its JSON by this writer. */
    byte[] published(Documents documents, JsonWriter json);

    /** Writes what stays in the place of a killed article, its JSON by this writer. */
    byte[] withdrawn(NewsItem canceled, JsonWriter json);

    /** Writes a version. */
    default byte[] published(Documents documents) {
        return published(documents, Json::write);
    }

    /** Writes what stays in the place of a killed article. */
    default byte[] withdrawn(NewsItem canceled) {
        return withdrawn(canceled, Json::write);
    }

}
