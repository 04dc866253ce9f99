package copydesk.contract.news;

import com.fasterxml.jackson.annotation.JsonInclude;
import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * Where a picture's file is.
 *
 * @param name {@code original}
 * @param href its address
 * @param contentType its media type, as the source says; null if it does not
 * @param width in pixels, as the source says; null if it does not
 * @param height in pixels, as the source says; null if it does not
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Rendition(String name, String href, @Nullable String contentType, @Nullable Integer width,
        @Nullable Integer height) {

    public Rendition {
        Required.all(name, href);
    }

    /** A file of which the source says no more than where it is. */
    public Rendition(String name, String href) {
        this(name, href, null, null, null);
    }

}
