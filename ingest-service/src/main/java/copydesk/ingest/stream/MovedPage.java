package copydesk.ingest.stream;

import java.util.List;
import java.util.Optional;

import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.LinkKind;
import copydesk.extraction.article.CanonicalUrl;
import copydesk.extraction.article.ExtractedArticle;
import copydesk.ingest.discovery.ArticleAddress;

/**
 * Tells a page that an article may have moved to, from a list or a notice that took its
 * place. A story that goes on gets a new headline, a new beginning and a new address all
 * at once, so none of its words need be left. What is doubtful counts as no article: the
 * one that we have stays as it is then.
 */
final class MovedPage {

    // a notice that something is here no longer is shorter
    private static final int LONG_ENOUGH = 400;

    private static final double SURE_ENOUGH = 0.5;

    // of a list each teaser has a headline, which leads to its article
    private static final int MANY = 3;

    private MovedPage() {
    }

    /**
     * Whether a page lies on the host that it was asked for at, calls itself by the
     * address that it lies at, and reads as an article.
     */
    static boolean mayBeThatOf(ExtractedArticle page, FetchFacts facts) {
        String identity = page.identity();
        boolean own = CanonicalUrl.of(facts.url()).equals(Optional.of(identity));
        return own && CanonicalUrl.host(facts.identity()).equals(CanonicalUrl.host(identity))
                && !ArticleAddress.isOther(identity.replaceFirst("https?://[^/]*", "")) && isArticle(page.article());
    }

    private static boolean isArticle(Article article) {
        boolean dated = article.published() != null || article.updated() != null;
        boolean sure = article.particulars()
            .provenance()
            .stream()
            .noneMatch((field) -> field.field().equals("body") && field.confidence() < SURE_ENOUGH);
        return dated && sure && !isList(article) && length(article) >= LONG_ENOUGH;
    }

    private static int length(Article article) {
        return paragraphs(article).stream().mapToInt((block) -> block.text().length()).sum();
    }

    private static boolean isList(Article article) {
        List<Block> leading = article.links()
            .stream()
            .filter((link) -> link.kind() == LinkKind.INLINE)
            .filter((link) -> 2 * (link.end() - link.start()) > article.blocks().get(link.block()).text().length())
            .map((link) -> article.blocks().get(link.block()))
            .toList();
        return isMany(headings(article.blocks()), article) || isMany(leading.size(), article)
                || headings(leading) >= MANY;
    }

    private static long headings(List<Block> blocks) {
        return blocks.stream().filter((block) -> block.role() == BlockRole.HEADING).count();
    }

    private static boolean isMany(long count, Article article) {
        return count >= MANY && 2 * count >= paragraphs(article).size();
    }

    private static List<Block> paragraphs(Article article) {
        return article.blocks().stream().filter((block) -> block.role() == BlockRole.PARAGRAPH).toList();
    }

}
