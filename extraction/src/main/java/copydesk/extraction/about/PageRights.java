package copydesk.extraction.about;

import java.util.List;
import java.util.Locale;

import copydesk.contract.article.FieldSource;
import copydesk.extraction.jsonld.JsonLd;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says about rights in the article. Notices in the foot of a page
 * are about the site, so they are not read.
 */
final class PageRights {

    private static final int MAX_LENGTH = 500;

    private static final List<String> NOTICES = List.of("dcterms.rights", "dc.rights", "copyright", "rights");

    private final PageScan scan;

    private final JsonLd data;

    private final List<FieldSource> sources;

    PageRights(PageScan scan, JsonLd data, List<FieldSource> sources) {
        this.scan = scan;
        this.data = data;
        this.sources = sources;
    }

    /** The notice of copyright. */
    @Nullable String notice() {
        String said = sound(this.data.text("copyrightNotice"));
        if (said != null) {
            return founded("copyrightNotice", "json-ld:copyrightNotice", said);
        }
        for (String name : NOTICES) {
            String content = sound(this.scan.metas().first(name));
            if (content != null) {
                return founded("copyrightNotice", "meta:" + name, content);
            }
        }
        return null;
    }

    /** The terms of use, usually their address. */
    @Nullable String terms() {
        for (String property : List.of("license", "usageInfo")) {
            String said = sound(this.data.text(property));
            if (said != null) {
                return founded("usageTerms", "json-ld:" + property, said);
            }
        }
        for (Element link : this.scan.links()) {
            String address = link.attr("rel").toLowerCase(Locale.ROOT).equals("license") ? link.absUrl("href") : "";
            if (address.startsWith("http") && address.length() <= MAX_LENGTH) {
                return founded("usageTerms", "link:license", address);
            }
        }
        return null;
    }

    private static @Nullable String sound(@Nullable String said) {
        String plain = (said != null) ? JsonLd.plain(said) : "";
        return (plain.isBlank() || plain.length() > MAX_LENGTH) ? null : plain;
    }

    private String founded(String field, String place, String said) {
        this.sources.add(new FieldSource(field, place, 0.9));
        return said;
    }

}
