package copydesk.contract.news;

import com.fasterxml.jackson.annotation.JsonInclude;
import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code infoSources}.
 *
 * @param name who
 * @param role {@code publisher} or {@code contributor}
 * @param uri its address; null if unknown
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NewsSource(String name, String role, @Nullable String uri) {

    public NewsSource {
        Required.all(name, role);
    }

}
