package copydesk.publish.change;

import java.util.List;
import java.util.Optional;

import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.LinkKind;
import copydesk.contract.news.PublishedLink;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.ninjs.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What counts of a hyperlink when versions are compared. Its id does not: it moves when a
 * link before it comes or goes.
 */
record LinkFacts(LinkKind kind, LinkStatus status, String words, @Nullable String href, @Nullable Position position) {

    /** The hyperlinks that belong to the article. */
    static List<LinkFacts> of(Documents documents, boolean sameTexts) {
        return documents.annotations()
            .links()
            .stream()
            .filter((link) -> link.kind() != LinkKind.OTHER && link.kind() != LinkKind.SELF)
            .map((link) -> of(link, sameTexts))
            .toList();
    }

    /**
     * Where the related articles are, known for some that are not linked, and which are
     * near duplicates.
     */
    static List<Object> relatedAddresses(Documents documents) {
        return Optional.ofNullable(documents.item().associations())
            .orElse(List.of())
            .stream()
            .<Object>map((association) -> Profile.NEAR_DUPLICATE.equals(association.rel()) ? association.uri()
                    : Optional.ofNullable(association.altIds()).orElse(List.of()))
            .toList();
    }

    private static LinkFacts of(PublishedLink link, boolean sameTexts) {
        return new LinkFacts(link.kind(), link.status(), Wording.fold(link.text()), link.href(),
                Position.of(link.selector(), sameTexts));
    }

}
