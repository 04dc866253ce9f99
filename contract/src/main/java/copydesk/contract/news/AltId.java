package copydesk.contract.news;

import copydesk.contract.Required;

/**
 * Another identifier of a ninjs item.
 *
 * @param role {@code canonicalUrl}, {@code guid} or {@code contentDigest}
 * @param value the identifier
 */
public record AltId(String role, String value) {

    public AltId {
        Required.all(role, value);
    }

}
