package copydesk.publish.change;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.LinkKind;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.PublishedLink;
import copydesk.publish.difference.Wording;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.ninjs.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What counts of a hyperlink when versions are compared. Its id does not: it moves when a
 * link before it comes or goes.
 */
record LinkFacts(LinkKind kind, LinkStatus status, String words, @Nullable String href, @Nullable Position position) {

    /**
     * Whether hyperlinks of the article differ. Articles that are offered beside the text
     * come and go with every visit, so that only where the same ones lead counts.
     */
    static boolean differ(Documents before, Documents after, boolean sameTexts) {
        return !inText(before, sameTexts).equals(inText(after, sameTexts)) || !fixed(before).equals(fixed(after))
                || differInBoth(offered(before), offered(after));
    }

    private static List<LinkFacts> inText(Documents documents, boolean sameTexts) {
        return documents.annotations()
            .links()
            .stream()
            .filter((link) -> link.kind() != LinkKind.OTHER && link.kind() != LinkKind.SELF
                    && link.kind() != LinkKind.RELATED)
            .map((link) -> of(link, sameTexts))
            .toList();
    }

    // where embeds lead, and which articles are near duplicates
    private static List<Object> fixed(Documents documents) {
        return associations(documents).filter((association) -> !Profile.RELATED.equals(association.rel()))
            .<Object>map((association) -> Profile.NEAR_DUPLICATE.equals(association.rel()) ? association.uri()
                    : addresses(association))
            .toList();
    }

    private static Map<String, Object> offered(Documents documents) {
        Map<String, Object> targets = new HashMap<>();
        documents.annotations()
            .links()
            .stream()
            .filter((link) -> link.kind() == LinkKind.RELATED)
            .forEach((link) -> targets.putIfAbsent("link " + Wording.fold(link.text()),
                    Arrays.asList(told(link.status()), SameAddress.of(link.href()))));
        associations(documents).filter((association) -> Profile.RELATED.equals(association.rel()))
            .forEach((association) -> targets.putIfAbsent("title " + association.headlines(), addresses(association)));
        return targets;
    }

    private static List<String> addresses(NewsItem association) {
        return Optional.ofNullable(association.altIds())
            .orElse(List.of())
            .stream()
            .map((id) -> id.role() + " " + SameAddress.of(id.value()))
            .toList();
    }

    private static boolean differInBoth(Map<String, Object> before, Map<String, Object> after) {
        return before.entrySet()
            .stream()
            .anyMatch((target) -> after.containsKey(target.getKey())
                    && !target.getValue().equals(after.get(target.getKey())));
    }

    private static Stream<NewsItem> associations(Documents documents) {
        return Optional.ofNullable(documents.item().associations()).orElse(List.of()).stream();
    }

    // whether tracking had to be taken off says nothing of where it leads
    private static LinkStatus told(LinkStatus status) {
        return (status == LinkStatus.CLEANED) ? LinkStatus.RESOLVED : status;
    }

    private static LinkFacts of(PublishedLink link, boolean sameTexts) {
        return new LinkFacts(link.kind(), told(link.status()), Wording.fold(link.text()), SameAddress.of(link.href()),
                Position.of(link.selector(), sameTexts));
    }

}
