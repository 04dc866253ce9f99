package copydesk.contract.article;

import java.util.List;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * The structured article on {@code newsroom.article.ingested.v1}. Texts are Unicode NFC
 * with single spaces; offsets in marks and links are code points into the text of their
 * block, end exclusive.
 *
 * @param uri {@code urn:uuid:…}, the identity of the article
 * @param revision what the source said, counted per uri from 1
 * @param origin where it came from
 * @param canonicalUrl the article's own address as its publisher spells it, without
 * tracking; null if it has none
 * @param language BCP 47 tag as the source declares it; null if it does not
 * @param headline the headline, without site suffix
 * @param by authors as printed, one each
 * @param blocks everything readable in document order, each with its role
 * @param links every hyperlink of the source, also those without a target
 * @param pictures pictures with caption and credit
 * @param related titles the source offers as related reading
 * @param infoSources publisher and contributing agencies
 * @param published when the source says it was published; null if it does not
 * @param updated when the source says it was last changed; null if it does not
 * @param issues what is doubtful about the source, for people; the text is never changed
 * because of it
 * @param particulars section, key words and the like, and how well each field is founded
 */
public record Article(String uri, int revision, Origin origin, @Nullable String canonicalUrl, @Nullable String language,
        String headline, List<String> by, List<Block> blocks, List<Link> links, List<Picture> pictures,
        List<Related> related, List<InfoSource> infoSources, @Nullable SourceTime published,
        @Nullable SourceTime updated, List<QualityIssue> issues, @Nullable Particulars particulars) {

    public Article {
        Required.all(uri, origin, headline, by, blocks, links, pictures, related, infoSources, issues);
        by = List.copyOf(by);
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
        related = List.copyOf(related);
        infoSources = List.copyOf(infoSources);
        issues = List.copyOf(issues);
    }

    /** Never null: articles from before there were particulars simply have none. */
    @Override
    public Particulars particulars() {
        return (this.particulars != null) ? this.particulars : Particulars.none();
    }

    /** The same article with other particulars. */
    public Article with(Particulars other) {
        return new Article(this.uri, this.revision, this.origin, this.canonicalUrl, this.language, this.headline,
                this.by, this.blocks, this.links, this.pictures, this.related, this.infoSources, this.published,
                this.updated, this.issues, other);
    }

    /** The same article under another headline, with what depends on it. */
    public Article headlined(String other, List<Block> otherBlocks, List<Link> otherLinks,
            List<QualityIssue> otherIssues) {
        return new Article(this.uri, this.revision, this.origin, this.canonicalUrl, this.language, other, this.by,
                otherBlocks, otherLinks, this.pictures, this.related, this.infoSources, this.published, this.updated,
                otherIssues, particulars());
    }

    /** The same article under the identity and revision that ingest's state gave it. */
    public Article identified(String articleUri, int articleRevision) {
        return new Article(articleUri, articleRevision, this.origin, this.canonicalUrl, this.language, this.headline,
                this.by, this.blocks, this.links, this.pictures, this.related, this.infoSources, this.published,
                this.updated, this.issues, particulars());
    }

}
