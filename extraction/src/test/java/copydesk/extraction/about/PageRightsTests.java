package copydesk.extraction.about;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.article.FieldSource;
import copydesk.extraction.jsonld.JsonLd;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageRightsTests {

    private final List<FieldSource> sources = new ArrayList<>();

    @Test
    void readsNoticeAndTermsOfTheData() {
        PageRights rights = rights("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\","
                + "\"copyrightNotice\":\"© 2026 Harbour Post\",\"license\":\"https://harbour.example/terms\"}</script>"
                + "<meta name=copyright content=Other>");

        assertThat(rights.notice()).isEqualTo("© 2026 Harbour Post");
        assertThat(rights.terms()).isEqualTo("https://harbour.example/terms");
        assertThat(this.sources).containsExactly(new FieldSource("copyrightNotice", "json-ld:copyrightNotice", 0.9),
                new FieldSource("usageTerms", "json-ld:license", 0.9));
    }

    @Test
    void readsTheHeadWhereThereIsNoData() {
        PageRights rights = rights("<meta name=dcterms.rights content='© Harbour  Post'><link rel=license href=/cc>");

        assertThat(rights.notice()).isEqualTo("© Harbour Post");
        assertThat(rights.terms()).isEqualTo("https://harbour.example/cc");
        assertThat(this.sources).extracting(FieldSource::source).containsExactly("meta:dcterms.rights", "link:license");
    }

    @Test
    void leavesOutWhatIsBlankOrLong() {
        PageRights rights = rights("<meta name=copyright content=' '><meta name=rights content='" + "r".repeat(501)
                + "'><link rel=license href=javascript:x()>");

        assertThat(rights.notice()).isNull();
        assertThat(rights.terms()).isNull();
        assertThat(this.sources).isEmpty();
    }

    private PageRights rights(String head) {
        PageScan scan = PageScan.of(Jsoup.parse("<head>" + head + "</head>", "https://harbour.example/1"));
        return new PageRights(scan, JsonLd.of(scan.scripts(), "Ferry"), this.sources);
    }

}
