package copydesk.publish.check;

import java.util.List;
import java.util.Optional;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.ledger.Reason;
import copydesk.contract.news.NewsItem;
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

    /** Whether these documents, made of this article, may be published. */
    public CheckResult documents(EnrichedArticle enriched, Documents documents) {
        List<byte[]> forms = this.formats.stream().map((format) -> format.published(documents)).toList();
        byte[] annotations = Json.write(documents.annotations());
        if (isTooLarge(annotations) || forms.stream().anyMatch(this::isTooLarge)) {
            return tooLarge();
        }
        return result(Reason.INVALID_DOCUMENT,
                fault(this.formats, forms).or(() -> this.annotationsSchema.fault(annotations))
                    .or(() -> new Selectors(documents).fault())
                    .or(() -> new LinkBalance(enriched.article(), documents).fault())
                    .or(() -> this.xhtml.fault(documents)));
    }

    /** Whether a canceled document may be published. */
    public CheckResult canceled(NewsItem item) {
        return result(Reason.INVALID_DOCUMENT,
                fault(this.every, this.every.stream().map((format) -> format.withdrawn(item)).toList()));
    }

    private static Optional<String> fault(List<FormatCheck> formats, List<byte[]> forms) {
        Optional<String> fault = Optional.empty();
        for (int i = 0; i < forms.size() && fault.isEmpty(); i++) {
            fault = formats.get(i).fault(forms.get(i));
        }
        return fault;
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
