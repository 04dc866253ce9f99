package copydesk.contract.article;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a fetch; travels as a header beside the original bytes.
 *
 * @param sourceId which source offered the document, for example {@code files} or a host
 * @param identity requested URL, or file identity (source id and file name)
 * @param name a short name for people and output files: the file name without its ending,
 * the last path segment
 * @param url the URL the bytes came from after redirects; null for a file
 * @param contentType media type as declared by the server or concluded from the file's
 * ending; null if unknown
 * @param status HTTP status; null for a file
 * @param sha256 digest of the bytes, as {@code sha256:…}
 * @param language BCP 47 tag of the language that the source is known for, else of the
 * one that the server names, for a document that names none; null if nobody says
 */
public record FetchFacts(String sourceId, String identity, String name, @Nullable String url,
        @Nullable String contentType, @Nullable Integer status, String sha256, @Nullable String language) {

    public FetchFacts {
        Required.all(sourceId, identity, name, sha256);
    }

    /** Of a source that does not say its language. */
    public FetchFacts(String sourceId, String identity, String name, @Nullable String url, @Nullable String contentType,
            @Nullable Integer status, String sha256) {
        this(sourceId, identity, name, url, contentType, status, sha256, null);
    }

}
