package copydesk.contract.news;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * A published article version as a ninjs item, on {@code newsroom.article.clean.v1} and
 * {@code newsroom.article.latest.v1}; also each of its associations (pictures, embeds,
 * related articles). Names, order and meaning are those of IPTC ninjs 3.1; absent values
 * and empty lists are left out.
 *
 * @param uri identity of the object
 * @param name the association's name; null for the article itself
 * @param rel how an association relates; null for the article itself
 * @param type {@code text}, {@code picture}, or {@code component} for what another
 * service shows
 * @param representationType {@code full} or {@code partial}
 * @param profile name of our profile of ninjs
 * @param version our number of the version, as text
 * @param firstCreated when the first version's document was fetched, RFC 3339
 * @param versionCreated when this version's document was fetched, RFC 3339
 * @param contentCreated the source's date; its precision stands in the annotations
 * @param pubStatus {@code usable} or {@code canceled}
 * @param language BCP 47
 * @param title the headline once more, for lists
 * @param by authors or photographer as one line
 * @param copyrightHolder who owns it
 * @param edNote a note for editors
 * @param headlines the main headline
 * @param descriptions summary or caption
 * @param bodies plain text first, XHTML second
 * @param people persons named
 * @param organisations organisations named
 * @param places places named
 * @param subjects media topics of the IPTC, the main one first
 * @param events events named
 * @param infoSources publisher and contributors
 * @param altIds canonical URL, former URLs, content digest
 * @param renditions where a picture's file is
 * @param associations pictures, embeds and related articles
 * @param standard which standard this is
 * @param slugline what the address calls the article; null if it has no telling address
 * @param located the place of the dateline; null if there is none
 * @param urgency 1 to 9, 1 the most urgent, 4 where nobody says; null for associations
 * @param copyrightNotice the source's notice of copyright; null if it gives none
 * @param usageTerms under which terms it may be used, as the source says; null if it does
 * not
 * @param objects things named: products, ships, weapons, works; null if there are none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NewsItem(String uri, @Nullable String name, @Nullable String rel, @Nullable String type,
        @Nullable String representationType, @Nullable String profile, @Nullable String version,
        @Nullable String firstCreated, @Nullable String versionCreated, @Nullable String contentCreated,
        @Nullable String pubStatus, @Nullable String language, @Nullable String title, @Nullable String by,
        @Nullable String copyrightHolder, @Nullable String edNote, @Nullable List<Text> headlines,
        @Nullable List<Text> descriptions, @Nullable List<Body> bodies, @Nullable List<Concept> people,
        @Nullable List<Concept> organisations, @Nullable List<Concept> places, @Nullable List<NewsSubject> subjects,
        @Nullable List<Concept> events, @Nullable List<NewsSource> infoSources, @Nullable List<AltId> altIds,
        @Nullable List<Rendition> renditions, @Nullable List<NewsItem> associations, @Nullable Standard standard,
        @Nullable String slugline, @Nullable String located, @Nullable Integer urgency,
        @Nullable String copyrightNotice, @Nullable String usageTerms, @Nullable List<Concept> objects) {

    public NewsItem {
        Required.all(uri);
    }

    /** Without objects. */
    public NewsItem(String uri, @Nullable String name, @Nullable String rel, @Nullable String type,
            @Nullable String representationType, @Nullable String profile, @Nullable String version,
            @Nullable String firstCreated, @Nullable String versionCreated, @Nullable String contentCreated,
            @Nullable String pubStatus, @Nullable String language, @Nullable String title, @Nullable String by,
            @Nullable String copyrightHolder, @Nullable String edNote, @Nullable List<Text> headlines,
            @Nullable List<Text> descriptions, @Nullable List<Body> bodies, @Nullable List<Concept> people,
            @Nullable List<Concept> organisations, @Nullable List<Concept> places, @Nullable List<NewsSubject> subjects,
            @Nullable List<Concept> events, @Nullable List<NewsSource> infoSources, @Nullable List<AltId> altIds,
            @Nullable List<Rendition> renditions, @Nullable List<NewsItem> associations, @Nullable Standard standard,
            @Nullable String slugline, @Nullable String located, @Nullable Integer urgency,
            @Nullable String copyrightNotice, @Nullable String usageTerms) {
        this(uri, name, rel, type, representationType, profile, version, firstCreated, versionCreated, contentCreated,
                pubStatus, language, title, by, copyrightHolder, edNote, headlines, descriptions, bodies, people,
                organisations, places, subjects, events, infoSources, altIds, renditions, associations, standard,
                slugline, located, urgency, copyrightNotice, usageTerms, null);
    }

    /** Without what tells the article apart, and without rights. */
    public NewsItem(String uri, @Nullable String name, @Nullable String rel, @Nullable String type,
            @Nullable String representationType, @Nullable String profile, @Nullable String version,
            @Nullable String firstCreated, @Nullable String versionCreated, @Nullable String contentCreated,
            @Nullable String pubStatus, @Nullable String language, @Nullable String title, @Nullable String by,
            @Nullable String copyrightHolder, @Nullable String edNote, @Nullable List<Text> headlines,
            @Nullable List<Text> descriptions, @Nullable List<Body> bodies, @Nullable List<Concept> people,
            @Nullable List<Concept> organisations, @Nullable List<Concept> places, @Nullable List<NewsSubject> subjects,
            @Nullable List<Concept> events, @Nullable List<NewsSource> infoSources, @Nullable List<AltId> altIds,
            @Nullable List<Rendition> renditions, @Nullable List<NewsItem> associations, @Nullable Standard standard) {
        this(uri, name, rel, type, representationType, profile, version, firstCreated, versionCreated, contentCreated,
                pubStatus, language, title, by, copyrightHolder, edNote, headlines, descriptions, bodies, people,
                organisations, places, subjects, events, infoSources, altIds, renditions, associations, standard, null,
                null, null, null, null, null);
    }

    /** Without subjects. */
    public NewsItem(String uri, @Nullable String name, @Nullable String rel, @Nullable String type,
            @Nullable String representationType, @Nullable String profile, @Nullable String version,
            @Nullable String firstCreated, @Nullable String versionCreated, @Nullable String contentCreated,
            @Nullable String pubStatus, @Nullable String language, @Nullable String title, @Nullable String by,
            @Nullable String copyrightHolder, @Nullable String edNote, @Nullable List<Text> headlines,
            @Nullable List<Text> descriptions, @Nullable List<Body> bodies, @Nullable List<Concept> people,
            @Nullable List<Concept> organisations, @Nullable List<Concept> places, @Nullable List<Concept> events,
            @Nullable List<NewsSource> infoSources, @Nullable List<AltId> altIds, @Nullable List<Rendition> renditions,
            @Nullable List<NewsItem> associations, @Nullable Standard standard) {
        this(uri, name, rel, type, representationType, profile, version, firstCreated, versionCreated, contentCreated,
                pubStatus, language, title, by, copyrightHolder, edNote, headlines, descriptions, bodies, people,
                organisations, places, null, events, infoSources, altIds, renditions, associations, standard);
    }

}
