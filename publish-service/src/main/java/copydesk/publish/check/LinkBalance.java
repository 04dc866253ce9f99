package copydesk.publish.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import copydesk.contract.article.Article;
import copydesk.contract.article.Link;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.PublishedLink;
import copydesk.publish.ninjs.Documents;

/** Whether every hyperlink of the source is accounted for, each once. */
final class LinkBalance {

    private final Article article;

    private final Documents documents;

    LinkBalance(Article article, Documents documents) {
        this.article = article;
        this.documents = documents;
    }

    /** The first fault as a sentence; empty if there is none. */
    Optional<String> fault() {
        List<String> given = this.article.links().stream().map(Link::id).toList();
        List<String> published = this.documents.annotations().links().stream().map(PublishedLink::id).toList();
        if (new HashSet<>(given).size() < given.size()) {
            return Optional.of("Two hyperlinks of the source have the same id.");
        }
        if (!given.equals(published)) {
            return Optional.of("Of " + given.size() + " hyperlinks of the source, " + published.size()
                    + " are accounted for, or in another order.");
        }
        return associations();
    }

    private Optional<String> associations() {
        List<NewsItem> associations = this.documents.item().associations();
        Set<String> known = (associations != null)
                ? associations.stream().map(NewsItem::uri).collect(Collectors.toSet()) : Set.of();
        return this.documents.annotations()
            .links()
            .stream()
            .filter((link) -> link.association() != null && !known.contains(link.association()))
            .findFirst()
            .map((link) -> "A hyperlink names an association that the document does not have.");
    }

}
