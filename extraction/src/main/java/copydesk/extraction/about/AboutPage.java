package copydesk.extraction.about;

import java.util.List;

import copydesk.extraction.article.Metadata;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.jsonld.JsonLd;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article outside the article's body: headline, metadata with
 * provenance, and the pictures above the body. Walks the page once. Not for use by
 * several threads at once.
 */
public final class AboutPage {

    private final Document page;

    private final JsonLd data;

    private final PageScan scan;

    private final Headline headline;

    private final HeadArea area;

    private final @Nullable String url;

    private @Nullable Metadata metadata;

    private AboutPage(Document page, @Nullable String url) {
        this.page = page;
        this.scan = PageScan.of(page);
        this.data = JsonLd.of(this.scan.scripts(), page.title());
        String site = PageMetadata.siteName(this.scan, this.data);
        this.headline = new PageTitle(page, this.scan, this.data, site).find();
        this.area = HeadArea.of(this.scan, this.headline.text());
        this.url = url;
    }

    /**
     * Reads a parsed page; its own address, if known, keeps it from naming itself after
     * others.
     */
    public static AboutPage of(Document page, @Nullable String url) {
        return new AboutPage(page, url);
    }

    /** The headline, empty if the page has none. */
    public String headline() {
        return this.headline.text();
    }

    /** The description in the head of the page, empty if there is none. */
    public String description() {
        String description = this.scan.metas().first("description");
        String shared = this.scan.metas().first("og:description");
        return (description != null) ? description : (shared != null) ? shared : "";
    }

    /** The text that the page's data give for the article, empty if they do not. */
    public String text() {
        String text = this.data.text("articleBody");
        return (text != null) ? text : "";
    }

    /** What the page says about itself. */
    public Metadata metadata() {
        Metadata known = this.metadata;
        if (known == null) {
            known = new PageMetadata(this.page, this.scan, this.data, this.url).collect(this.headline, this.area);
            this.metadata = known;
        }
        return known;
    }

    /** The pictures above a body whose own blocks are given. */
    public List<RawBlock> pictures(Element container, List<RawBlock> body) {
        return new LeadPicture(this.page, this.scan, this.data, this.area).above(container, body);
    }

}
