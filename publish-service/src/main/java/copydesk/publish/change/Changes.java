package copydesk.publish.change;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import copydesk.contract.news.ChangeKind;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.Text;
import copydesk.publish.ninjs.Documents;
import org.jspecify.annotations.Nullable;

/**
 * Says what a new version of an article changes against the one before, as readers of the
 * published documents see it. Both must be written for the same edition. Confidences,
 * evidence and hyperlinks outside the article are no part of the comparison, so that a
 * page's menu or a newer model alone makes no version. Thread-safe.
 */
public final class Changes {

    /** Compares two versions of an article. */
    public ChangeKind between(Documents before, Documents after) {
        if (before.equals(after)) {
            return ChangeKind.NONE;
        }
        if (differ(before, after, (documents) -> Wording.fold(texts(documents.item())))) {
            return ChangeKind.SUBSTANTIVE;
        }
        boolean sameTexts = !differ(before, after, (documents) -> texts(documents.item()));
        boolean cosmetic = !sameTexts || differ(before, after, (documents) -> Wording.markup(documents.item()));
        boolean links = differ(before, after, (documents) -> LinkFacts.of(documents, sameTexts))
                || differ(before, after, LinkFacts::relatedAddresses);
        boolean metadata = differ(before, after, (documents) -> Metadata.of(documents, sameTexts));
        return kind(cosmetic, links, metadata);
    }

    // metadata also stands for more than one of them: like it, they leave the words alone
    private static ChangeKind kind(boolean cosmetic, boolean links, boolean metadata) {
        if (!cosmetic && !links && !metadata) {
            return ChangeKind.NONE;
        }
        if (metadata || (cosmetic && links)) {
            return ChangeKind.METADATA;
        }
        return cosmetic ? ChangeKind.COSMETIC : ChangeKind.LINKS;
    }

    private static boolean differ(Documents before, Documents after, Function<Documents, Object> part) {
        return !Objects.equals(part.apply(before), part.apply(after));
    }

    private static List<String> texts(NewsItem item) {
        String body = Wording.plainBody(item);
        String summary = words(item.descriptions());
        // one that is taken from the body says nothing of its own
        return List.of(words(item.headlines()), body.contains(summary) ? "" : summary, body);
    }

    private static String words(@Nullable List<Text> texts) {
        return (texts == null || texts.isEmpty()) ? "" : texts.get(0).value();
    }

}
