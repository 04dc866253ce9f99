package copydesk.extraction.article;

import java.util.List;

import copydesk.contract.article.Article;

/**
 * An article before ingest's state has given it its final uri and revision.
 *
 * @param article the structured article, with a provisional uri and revision 0
 * @param identity what the uri is made of: canonical URL in identity form, guid, or file
 * identity
 * @param aliases other URLs and guids it is known by
 */
public record ExtractedArticle(Article article, String identity, List<String> aliases) {

    public ExtractedArticle {
        aliases = List.copyOf(aliases);
    }

}
