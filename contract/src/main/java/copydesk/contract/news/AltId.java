package copydesk.contract.news;

import copydesk.contract.Required;

/**
 * Another identifier of a ninjs item.
 *
 * @param role {@code canonicalUrl}, {@code guid}, {@code formerUrl}, {@code reinstates}
 * (the uri of the killed article that this one continues) or {@code contentDigest}
 * @param value the identifier
 */
public record AltId(String role, String value) {

    public AltId {
        Required.all(role, value);
    }

}
