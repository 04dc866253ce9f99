package copydesk.extraction.about;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import copydesk.extraction.article.CanonicalUrl;
import copydesk.extraction.article.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a page says about itself: JSON-LD first, then meta elements, then marked
 * places in the text.
 */
public final class PageMetadata {

    private static final List<String> PUBLISHED = List.of("article:published_time", "og:published_time",
            "parsely-pub-date", "sailthru.date", "datepublished", "dcterms.created", "dc.date.issued", "dc.date",
            "dcterms.date", "pubdate", "publishdate", "publish-date", "date");

    private static final List<String> UPDATED = List.of("article:modified_time", "og:updated_time", "datemodified",
            "dcterms.modified", "last-modified");

    private static final List<String> AUTHORS = List.of("author", "article:author", "parsely-author", "sailthru.author",
            "dc.creator", "dcterms.creator", "byl");

    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    private final Document page;

    private final Map<String, String> metas;

    private final JsonLd data;

    private final @Nullable String url;

    public PageMetadata(Document page, JsonLd data, @Nullable String url) {
        this.page = page;
        this.metas = metas(page);
        this.data = data;
        this.url = url;
    }

    public Metadata collect() {
        Metadata.Builder found = new Metadata.Builder();
        addresses(found);
        dates(found);
        authors(found);
        Element html = this.page.selectFirst("html[lang]");
        found.language((html != null) ? html.attr("lang") : null)
            .language(this.data.text("inLanguage"))
            .language(meta("og:locale"))
            .language(meta("content-language"));
        found.siteName(meta("og:site_name")).siteName(this.data.names("publisher").stream().findFirst().orElse(null));
        return found.build();
    }

    private @Nullable String meta(String name) {
        return this.metas.get(name);
    }

    // the first of each name counts, whether the page calls it name, property or
    // something else
    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new LinkedHashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String attribute : content.isEmpty() ? List.<String>of() : NAMES) {
                if (meta.hasAttr(attribute)) {
                    metas.putIfAbsent(meta.attr(attribute).strip().toLowerCase(Locale.ROOT), content);
                }
            }
        }
        return metas;
    }

    private void addresses(Metadata.Builder found) {
        address(found, link("link[rel=canonical][href]"));
        address(found, meta("og:url"));
        this.data.addresses().forEach((address) -> address(found, address));
        address(found, link("link[rel=amphtml][href]"));
    }

    private @Nullable String link(String query) {
        Element link = this.page.selectFirst(query);
        return (link != null) ? link.absUrl("href") : null;
    }

    // a page must not take the name of another publisher's article
    private void address(Metadata.Builder found, @Nullable String address) {
        if (address != null && (this.url == null || CanonicalUrl.sameSite(address, this.url))) {
            found.address(address);
        }
    }

    private void dates(Metadata.Builder found) {
        found.published(this.data.text("datePublished"), "json-ld:datePublished");
        found.updated(this.data.text("dateModified"), "json-ld:dateModified");
        PUBLISHED.forEach((name) -> found.published(meta(name), "meta:" + name));
        UPDATED.forEach((name) -> found.updated(meta(name), "meta:" + name));
        if (found.build().published().isEmpty()) {
            Element time = this.page
                .selectFirst("[itemprop=datePublished], article time[datetime], main time[datetime],"
                        + " header time[datetime], time[datetime], abbr.published[title]");
            if (time != null) {
                found.published(time.hasAttr("datetime") ? time.attr("datetime")
                        : time.hasAttr("content") ? time.attr("content") : time.attr("title") + " " + time.text(),
                        "time");
            }
        }
    }

    private void authors(Metadata.Builder found) {
        this.data.names("author").forEach(found::author);
        for (String name : AUTHORS) {
            String author = found.build().authors().isEmpty() ? meta(name) : null;
            if (author != null && !author.contains("://")) {
                found.author(author);
            }
        }
        if (found.build().authors().isEmpty()) {
            this.page.select("[rel=author], [itemprop=author] [itemprop=name], .byline a, .byline__name, .author-name")
                .stream()
                .filter((element) -> element.text().length() < 80)
                .limit(5)
                .forEach((element) -> found.author(element.text()));
        }
    }

}
