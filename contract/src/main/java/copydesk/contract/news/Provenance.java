package copydesk.contract.news;

import copydesk.contract.Required;
import copydesk.contract.article.Form;

/**
 * What a published version was made from and by.
 *
 * @param sourceId the source that offered the document
 * @param form which reader understood it
 * @param sha256 digest of the original document
 * @param generation number of the rule and model release
 */
public record Provenance(String sourceId, Form form, String sha256, int generation) {

    public Provenance {
        Required.all(sourceId, form, sha256);
    }

}
