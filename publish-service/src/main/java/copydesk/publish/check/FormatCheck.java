package copydesk.publish.check;

import java.util.Optional;

import copydesk.contract.news.NewsItem;
import copydesk.publish.check.SchemaCheck.Seen;
import copydesk.publish.format.Format;
import copydesk.publish.format.FormatName;
import copydesk.publish.format.Formats;
import copydesk.publish.ninjs.Documents;

/** Writes documents in a form and holds them against the schema of its topic. */
final class FormatCheck {

    private final Format format;

    private final SchemaCheck schema;

    FormatCheck(Format format) {
        this.format = format;
        this.schema = new SchemaCheck(format.topics().get(0));
    }

    boolean isOf(Formats formats) {
        return formats.all().stream().anyMatch((other) -> other.name() == this.format.name());
    }

    FormatName name() {
        return this.format.name();
    }

    Seen published(Documents documents) {
        return this.schema.write((json) -> this.format.published(documents, json));
    }

    Seen withdrawn(NewsItem canceled) {
        return this.schema.write((json) -> this.format.withdrawn(canceled, json));
    }

    /** The first fault of what was written; empty if there is none. */
    Optional<String> fault(Seen written) {
        return this.schema.fault(written);
    }

}
