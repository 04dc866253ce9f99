package copydesk.contract.article;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * Who the information comes from.
 *
 * @param name as printed, or the site's name
 * @param role {@code publisher} or {@code contributor}
 * @param uri the publisher's address; null if unknown
 */
public record InfoSource(String name, String role, @Nullable String uri) {

    public InfoSource {
        Required.all(name, role);
    }

}
