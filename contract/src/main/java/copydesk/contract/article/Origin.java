package copydesk.contract.article;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * Where an article came from.
 *
 * @param sourceId the source that offered it
 * @param identity requested URL or file identity of the document
 * @param name short name for people and output files
 * @param form which reader understood it
 * @param sha256 digest of the original document, as {@code sha256:…}
 * @param guid the source's own id of the article, for example a feed entry's guid; null
 * if it gives none
 */
public record Origin(String sourceId, String identity, String name, Form form, String sha256, @Nullable String guid) {

    public Origin {
        Required.all(sourceId, identity, name, form, sha256);
    }

}
