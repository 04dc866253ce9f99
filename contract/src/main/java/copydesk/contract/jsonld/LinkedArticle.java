package copydesk.contract.jsonld;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * The latest version of an article as a schema.org {@code NewsArticle}, on
 * {@code newsroom.article.jsonld.v1}. A withdrawn one has no more than its identity, its
 * status and its address.
 *
 * @param context {@code https://schema.org}
 * @param type {@code NewsArticle}
 * @param id the article uri
 * @param version our number of the version
 * @param creativeWorkStatus {@code Published} or {@code Withdrawn}
 * @param url the article's own address; null if it has none
 * @param isBasedOn address of the document it was made from; null if it has none
 * @param headline the main headline
 * @param description a summary
 * @param inLanguage BCP 47
 * @param datePublished the source's date, no more exact than the source gives it
 * @param dateModified the source's last change, no more exact than the source gives it
 * @param sdDatePublished when the document of this version was fetched, or the command
 * that withdrew it came in, RFC 3339
 * @param author authors as printed, one each
 * @param publisher who published it
 * @param contributor agencies that contributed
 * @param copyrightHolder who owns it
 * @param locationCreated where it was written
 * @param about what and whom it is about
 * @param mentions whom and what else it names
 * @param keywords what tells it from others
 * @param image pictures
 * @param articleBody the plain text
 * @param wordCount words of the plain text
 * @param copyrightNotice the source's notice of copyright
 * @param usageInfo address of the terms of use, as the source says
 * @param correction what it says it puts right
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LinkedArticle(@JsonProperty("@context") String context, @JsonProperty("@type") String type,
        @JsonProperty("@id") String id, int version, String creativeWorkStatus, @Nullable String url,
        @Nullable String isBasedOn, @Nullable String headline, @Nullable String description,
        @Nullable String inLanguage, @Nullable String datePublished, @Nullable String dateModified,
        String sdDatePublished, @Nullable List<LinkedParty> author, @Nullable LinkedParty publisher,
        @Nullable List<LinkedParty> contributor, @Nullable LinkedParty copyrightHolder,
        @Nullable LinkedThing locationCreated, @Nullable List<LinkedThing> about, @Nullable List<LinkedThing> mentions,
        @Nullable List<String> keywords, @Nullable List<LinkedImage> image, @Nullable String articleBody,
        @Nullable Integer wordCount, @Nullable String copyrightNotice, @Nullable String usageInfo,
        @Nullable List<LinkedCorrection> correction) {

    /** The vocabulary of all names. */
    public static final String SCHEMA_ORG = "https://schema.org";

    /** The type of all articles. */
    public static final String NEWS_ARTICLE = "NewsArticle";

    /** Status of what may be used. */
    public static final String PUBLISHED = "Published";

    /** Status of what was killed. */
    public static final String WITHDRAWN = "Withdrawn";

    public LinkedArticle {
        Required.all(context, type, id, creativeWorkStatus, sdDatePublished);
    }

    /** What stays of an article that was killed. */
    public static LinkedArticle withdrawn(String id, int version, @Nullable String url, String at) {
        return new LinkedArticle(SCHEMA_ORG, NEWS_ARTICLE, id, version, WITHDRAWN, url, null, null, null, null, null,
                null, at, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

}
