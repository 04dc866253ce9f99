package copydesk.publish.check;

import java.util.List;
import java.util.Optional;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.ledger.Reason;
import copydesk.contract.news.NewsItem;
import copydesk.publish.check.SchemaCheck.Seen;
import copydesk.publish.format.Formats;
import copydesk.publish.ninjs.Documents;

/**
 * The last look before anything leaves. Schemas are compiled once, when this is made;
 * make one and keep it. Thread-safe.
 */
public final class DocumentCheck {

    private final CheckSettings settings;

    private final List<FormatCheck> every = Formats.every().all().stream().map(FormatCheck::new).toList();

    private final List<FormatCheck> formats;

    private final SchemaCheck annotationsSchema = new SchemaCheck(Topic.ANNOTATIONS);

    private final XhtmlCheck xhtml = new XhtmlCheck();

    /** A check of documents in every form there is. */
    public DocumentCheck(CheckSettings settings) {
        this(settings, Formats.every());
    }

    /** A check of documents in these forms. */
    public DocumentCheck(CheckSettings settings, Formats formats) {
        this.settings = settings;
        this.formats = this.every.stream().filter((check) -> check.isOf(formats)).toList();
    }

    /**
     * Whether an article that came in can be worked with: all places lie where its
     * contract says.
     */
    public CheckResult article(EnrichedArticle enriched) {
        return result(Reason.INVALID_RECORD, new ArticlePlaces(enriched).fault());
    }

    /** Writes a version, to be checked and to leave as it is with the state behind it. */
    public Written write(Documents documents, byte[] state) {
        return new Written(this.formats, this.annotationsSchema, documents, state);
    }

    /** Whether these documents, made of this article, may be published. */
    public CheckResult documents(EnrichedArticle enriched, Documents documents) {
        return documents(enriched, documents, write(documents, new byte[0]));
    }

    /**
     * Whether these documents, made of this article, may be published as they were
     * written, and the state be kept.
     */
    public CheckResult documents(EnrichedArticle enriched, Documents documents, Written written) {
        if (written.hasDocumentAbove(this.settings.maxBytes())) {
            return tooLarge();
        }
        CheckResult result = result(Reason.INVALID_DOCUMENT,
                fault(written).or(() -> new Selectors(documents).fault())
                    .or(() -> new LinkBalance(enriched.article(), documents).fault())
                    .or(() -> this.xhtml.fault(documents)));
        return (result instanceof CheckResult.Passed && isTooLarge(written.state())) ? tooLarge() : result;
    }

    private Optional<String> fault(Written written) {
        for (FormatCheck format : this.formats) {
            Seen form = written.seen(format.name());
            Optional<String> fault = (form != null) ? format.fault(form) : Optional.empty();
            if (fault.isPresent()) {
                return fault;
            }
        }
        return this.annotationsSchema.fault(written.seenAnnotations());
    }

    /** Whether a canceled document may be published. */
    public CheckResult canceled(NewsItem item) {
        return result(Reason.INVALID_DOCUMENT,
                this.every.stream().flatMap((format) -> format.fault(format.withdrawn(item)).stream()).findFirst());
    }

    /** Whether a state can be kept: it goes to a topic as well. */
    public CheckResult state(Object state) {
        return isTooLarge(Json.write(state)) ? tooLarge() : new CheckResult.Passed();
    }

    private boolean isTooLarge(byte[] value) {
        return value.length > this.settings.maxBytes();
    }

    private CheckResult tooLarge() {
        return new CheckResult.Failed(Reason.TOO_LARGE,
                "The finished document has more than " + this.settings.maxBytes() + " bytes.");
    }

    private static CheckResult result(Reason reason, Optional<String> fault) {
        return fault.<CheckResult>map((detail) -> new CheckResult.Failed(reason, detail))
            .orElseGet(CheckResult.Passed::new);
    }

}
