package copydesk.contract.news;

import copydesk.contract.Required;
import copydesk.contract.article.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a published version was made from and by.
 *
 * @param sourceId the source that offered the document
 * @param form which reader understood it
 * @param sha256 digest of the original document
 * @param generation number of the rule and model release
 * @param traceId the trace of the item it was made from; null in records from before
 * there were traces in them
 */
public record Provenance(String sourceId, Form form, String sha256, int generation, @Nullable String traceId) {

    public Provenance {
        Required.all(sourceId, form, sha256);
    }

    /** A provenance whose trace is not known yet. */
    public Provenance(String sourceId, Form form, String sha256, int generation) {
        this(sourceId, form, sha256, generation, null);
    }

    /** The same provenance with a trace. */
    Provenance traced(String trace) {
        return new Provenance(this.sourceId, this.form, this.sha256, this.generation, trace);
    }

}
