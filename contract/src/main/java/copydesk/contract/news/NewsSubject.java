package copydesk.contract.news;

import com.fasterxml.jackson.annotation.JsonInclude;
import copydesk.contract.Required;

/**
 * A media topic of a ninjs item.
 *
 * @param name its English name
 * @param rel {@code about}
 * @param uri the topic of the IPTC
 * @param creator who says so
 * @param confidence 0 to 100
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NewsSubject(String name, String rel, String uri, String creator, int confidence) {

    public NewsSubject {
        Required.all(name, rel, uri, creator);
    }

}
