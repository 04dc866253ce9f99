package copydesk.contract.jsonld;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * A picture of an article.
 *
 * @param type {@code ImageObject}
 * @param id identity of the picture
 * @param contentUrl where its file is; null if the source does not say
 * @param caption what it shows; null if it has no caption
 * @param creditText who made and who owns it, as one line; null if it has no credit
 * @param encodingFormat media type of its file; null if the source does not say
 * @param width of its file in pixels; null if the source does not say
 * @param height of its file in pixels; null if the source does not say
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LinkedImage(@JsonProperty("@type") String type, @JsonProperty("@id") String id,
        @Nullable String contentUrl, @Nullable String caption, @Nullable String creditText,
        @Nullable String encodingFormat, @Nullable Integer width, @Nullable Integer height) {

    public LinkedImage {
        Required.all(type, id);
    }

}
