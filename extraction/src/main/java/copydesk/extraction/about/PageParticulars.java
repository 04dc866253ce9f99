package copydesk.extraction.about;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import copydesk.contract.article.Alternate;
import copydesk.contract.article.FieldSource;
import copydesk.contract.article.Particulars;
import copydesk.extraction.jsonld.JsonLd;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Section, key words, publisher, paywall mark and other addresses of a page. Used once.
 */
final class PageParticulars {

    private static final int MAX_KEYWORDS = 50;

    private static final int MAX_ALTERNATES = 100;

    private static final int MAX_LENGTH = 100;

    private static final List<String> SECTIONS = List.of("article:section", "parsely-section", "section", "category",
            "cxenseparse:category", "og:article:section", "dc.subject", "articlesection");

    private static final List<String> KEYWORDS = List.of("news_keywords", "article:tag", "parsely-tags",
            "sailthru.tags", "cxenseparse:keywords", "keywords");

    private static final List<String> PUBLISHERS = List.of("publisher", "dc.publisher", "dcterms.publisher",
            "citation_publisher");

    private final PageScan scan;

    private final JsonLd data;

    private final List<FieldSource> sources = new ArrayList<>();

    PageParticulars(PageScan scan, JsonLd data) {
        this.scan = scan;
        this.data = data;
    }

    /** All of it, with the provenance of other fields before its own. */
    Particulars collect(List<FieldSource> before) {
        this.sources.addAll(before);
        String section = section();
        List<String> keywords = keywords();
        String publisher = publisher();
        Boolean free = free();
        PageRights rights = new PageRights(this.scan, this.data, this.sources);
        return new Particulars(section, keywords, publisher, free, alternates(), this.sources, null, rights.notice(),
                rights.terms());
    }

    private @Nullable String section() {
        String said = this.data.texts("articleSection").stream().findFirst().orElse(null);
        if (said != null && said.length() <= MAX_LENGTH) {
            this.sources.add(new FieldSource("section", "json-ld:articleSection", 0.95));
            return said;
        }
        for (String name : SECTIONS) {
            String content = this.scan.metas().first(name);
            if (content != null && content.length() <= MAX_LENGTH && !content.contains("://")) {
                this.sources.add(new FieldSource("section", "meta:" + name, 0.9));
                return JsonLd.plain(content);
            }
        }
        return onTheWay();
    }

    private @Nullable String onTheWay() {
        String headline = this.data.text("headline");
        String found = this.data.breadcrumbs()
            .stream()
            .flatMap((way) -> way.section((headline != null) ? headline : "").stream())
            .filter((name) -> name.length() <= MAX_LENGTH)
            .findFirst()
            .orElse(null);
        if (found != null) {
            this.sources.add(new FieldSource("section", "json-ld:BreadcrumbList", 0.8));
        }
        return found;
    }

    private List<String> keywords() {
        List<String> keywords = split(this.data.texts("keywords"));
        String place = "json-ld:keywords";
        for (int i = 0; i < KEYWORDS.size() && keywords.isEmpty(); i++) {
            place = "meta:" + KEYWORDS.get(i);
            keywords = split(this.scan.metas().all(KEYWORDS.get(i)));
        }
        if (!keywords.isEmpty()) {
            this.sources.add(new FieldSource("keywords", place, place.equals("meta:keywords") ? 0.8 : 0.95));
        }
        return keywords;
    }

    private static List<String> split(List<String> lists) {
        Set<String> words = new LinkedHashSet<>();
        for (String list : lists) {
            for (String word : list.split(list.contains(",") ? "," : ";")) {
                String clean = JsonLd.plain(word);
                // some systems write their own filing marks between the key words
                boolean filed = clean.contains(":") && !clean.contains(" ");
                if (!clean.isEmpty() && clean.length() <= MAX_LENGTH && !filed && words.size() < MAX_KEYWORDS) {
                    words.add(clean);
                }
            }
        }
        return List.copyOf(words);
    }

    private @Nullable String publisher() {
        String named = this.data.names("publisher").stream().findFirst().orElse(null);
        String site = PageMetadata.siteName(this.scan, this.data);
        if (named == null && site == null) {
            return publisherInMetas();
        }
        boolean confirmed = named != null && named.equals(this.scan.metas().first("og:site_name"));
        String place = (named != null) ? "json-ld:publisher" : "meta:og:site_name";
        this.sources.add(new FieldSource("publisher", place, confirmed ? 0.98 : 0.9));
        return (named != null) ? named : site;
    }

    private @Nullable String publisherInMetas() {
        for (String name : PUBLISHERS) {
            String content = this.scan.metas().first(name);
            if (content != null && content.length() <= MAX_LENGTH && !content.contains("://")) {
                this.sources.add(new FieldSource("publisher", "meta:" + name, 0.8));
                return JsonLd.plain(content);
            }
        }
        return null;
    }

    private @Nullable Boolean free() {
        String said = this.data.text("isAccessibleForFree");
        String tier = this.scan.metas().first("article:content_tier");
        String place = (said != null) ? "json-ld:isAccessibleForFree" : "meta:article:content_tier";
        String word = (said != null) ? said : tier;
        Boolean free = (word != null) ? free(word.toLowerCase(Locale.ROOT)) : null;
        if (free != null) {
            this.sources.add(new FieldSource("accessibleForFree", place, 0.95));
        }
        return free;
    }

    private static @Nullable Boolean free(String word) {
        return switch (word) {
            case "true", "free", "yes", "1" -> true;
            case "false", "locked", "metered", "premium", "no", "0" -> false;
            default -> word.endsWith("/true") ? Boolean.TRUE : word.endsWith("/false") ? Boolean.FALSE : null;
        };
    }

    private List<Alternate> alternates() {
        List<Alternate> alternates = new ArrayList<>();
        for (Element link : this.scan.links()) {
            String rel = link.attr("rel").toLowerCase(Locale.ROOT);
            boolean other = rel.equals("amphtml") || rel.equals("alternate") && link.hasAttr("hreflang");
            String address = other ? link.absUrl("href") : "";
            if (address.startsWith("http") && address.length() < 2_000 && alternates.size() < MAX_ALTERNATES) {
                if (rel.equals("amphtml")) {
                    alternates.add(new Alternate("amp", null, address));
                }
                else if (rel.equals("alternate") && !link.attr("hreflang").isBlank()) {
                    alternates.add(new Alternate("language", link.attr("hreflang").strip(), address));
                }
            }
        }
        return alternates;
    }

}
