package copydesk.publish.format;

import java.util.List;

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

    /** Writes a version. */
    byte[] published(Documents documents);

    /** Writes what stays in the place of a killed article. */
    byte[] withdrawn(NewsItem canceled);

}
