package copydesk.extraction.about;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.contract.article.FieldSource;
import copydesk.contract.article.Particulars;
import copydesk.extraction.article.CanonicalUrl;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.date.DayOrder;
import copydesk.extraction.jsonld.JsonLd;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a page says about itself: JSON-LD first, then meta elements, then what it
 * prints near its headline.
 */
final class PageMetadata {

    private static final Pattern TAG = Pattern.compile("(?i)(?<tag>[a-z]{2,3}(?:-[a-z0-9]{2,8})*)(?:[,; ].*)?");

    // no language has a longer name; the pattern would descend with each part of one
    private static final int MAX_TAG = 100;

    private final Document page;

    private final PageScan scan;

    private final JsonLd data;

    private final @Nullable String url;

    private final Map<String, Boolean> own = new HashMap<>();

    private final List<FieldSource> sources = new ArrayList<>();

    PageMetadata(Document page, PageScan scan, JsonLd data, @Nullable String url) {
        this.page = page;
        this.scan = scan;
        this.data = data;
        this.url = url;
    }

    /** The name of the site; null if it gives none. */
    static @Nullable String siteName(PageScan scan, JsonLd data) {
        String named = scan.metas().first("og:site_name");
        String publisher = data.names("publisher").stream().findFirst().orElse(null);
        String fallback = (publisher != null) ? publisher : scan.metas().first("application-name");
        String name = (named != null && !named.contains("://")) ? named : fallback;
        return (name != null) ? JsonLd.plain(name) : null;
    }

    Metadata collect(Headline headline, HeadArea area) {
        Metadata.Builder found = new Metadata.Builder();
        source("headline", headline.source(), headline.confidence());
        addresses(found);
        String language = language();
        found.language(language).siteName(siteName(this.scan, this.data));
        PageAuthors authors = PageAuthors.of(this.scan, this.data, area, siteName(this.scan, this.data));
        authors.names().forEach(found::author);
        source("by", authors.source(), authors.confidence());
        new PageTimes(this.scan, this.data, area, DayOrder.of(language)).collect(found);
        Particulars more = new PageParticulars(this.scan, this.data).collect(this.sources);
        return found.particulars(more).build();
    }

    private void source(String field, String source, double confidence) {
        if (!source.isEmpty()) {
            this.sources.add(new FieldSource(field, source, confidence));
        }
    }

    private @Nullable String language() {
        Element html = this.page.firstElementChild();
        String declared = (html != null) ? html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang") : "";
        String[] said = { declared, this.data.text("inLanguage"), this.scan.metas().first("og:locale"),
                this.scan.metas().first("content-language"), this.scan.metas().first("language"),
                this.scan.metas().first("dc.language") };
        String[] places = { "html:lang", "json-ld:inLanguage", "meta:og:locale", "meta:content-language",
                "meta:language", "meta:dc.language" };
        String found = null;
        for (int i = 0; i < said.length; i++) {
            String tag = tag(said[i]);
            if (tag != null && found == null) {
                found = tag;
                source("language", places[i], agrees(tag, said) ? 0.98 : 0.9);
            }
        }
        return found;
    }

    private static @Nullable String tag(@Nullable String said) {
        String tag = (said != null) ? said.strip().replace('_', '-') : "";
        Matcher match = TAG.matcher(tag);
        return (tag.length() <= MAX_TAG && match.matches()) ? match.group("tag") : null;
    }

    private static boolean agrees(String tag, String[] said) {
        int same = 0;
        String language = tag.substring(0, 2).toLowerCase(Locale.ROOT);
        for (String one : said) {
            same += (one != null && one.toLowerCase(Locale.ROOT).startsWith(language)) ? 1 : 0;
        }
        return same > 1;
    }

    private void addresses(Metadata.Builder found) {
        address(found, link("canonical"), "link:canonical", 0.98);
        String named = this.scan.metas().first("og:url");
        address(found, (named != null && named.contains("://")) ? named : null, "meta:og:url", 0.95);
        this.data.addresses().forEach((address) -> address(found, address, "json-ld:url", 0.9));
        // without another address the page's own is better than that of its twin
        if (this.sources.stream().anyMatch((source) -> source.field().equals("canonicalUrl"))) {
            address(found, link("amphtml"), "link:amphtml", 0.6);
        }
    }

    private @Nullable String link(String rel) {
        for (Element link : this.scan.links()) {
            if (link.attr("rel").equalsIgnoreCase(rel) && link.hasAttr("href")) {
                return link.absUrl("href");
            }
        }
        return null;
    }

    private boolean isOwn(String address) {
        return this.url == null || this.own.computeIfAbsent(address,
                (one) -> one.equals(this.url) || CanonicalUrl.sameSite(one, this.url));
    }

    // a page must not take the name of another publisher's article
    private void address(Metadata.Builder found, @Nullable String address, String place, double confidence) {
        if (address != null && isOwn(address)) {
            found.address(address);
            boolean first = this.sources.stream().noneMatch((source) -> source.field().equals("canonicalUrl"));
            if (first && !CanonicalUrl.isHome(address)) {
                source("canonicalUrl", place, confidence);
            }
        }
    }

}
