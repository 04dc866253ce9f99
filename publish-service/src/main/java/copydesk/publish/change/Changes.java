package copydesk.publish.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import copydesk.contract.change.Change;
import copydesk.contract.change.ChangeKind;
import copydesk.contract.news.NewsItem;
import copydesk.publish.difference.Wording;
import copydesk.publish.ninjs.Documents;

/**
 * Says what a new version of an article changes against the one before, as readers of the
 * published documents see it. Both must be written for the same edition. Dates,
 * confidences, evidence, hyperlinks outside the article and which other articles it
 * offers are no part of the comparison, so that a touched feed, a page's menu or a newer
 * model alone makes no version. Thread-safe.
 */
public final class Changes {

    /** Compares two versions of an article as its source gave them. */
    public Change between(Documents before, Documents after) {
        return between(before, after, false);
    }

    /**
     * Compares two versions of an article.
     * @param before the last version
     * @param after the new one
     * @param correctedByEditor whether an editor says that the new one puts something
     * right
     */
    public Change between(Documents before, Documents after, boolean correctedByEditor) {
        return corrected(compared(before, after), correctedByEditor);
    }

    /**
     * Compares the words of two versions of an article, which says all where they are
     * others.
     * @param before of the last version the words, as {@code NewsWriter} writes them by
     * themselves
     * @param after the new version
     * @param correctedByEditor whether an editor says that the new one puts something
     * right
     * @return empty if both have the same words
     */
    public Optional<Change> ofWords(Documents before, Documents after, boolean correctedByEditor) {
        if (texts(before.item()).equals(texts(after.item()))) {
            return Optional.empty();
        }
        TextChange text = TextChange.between(before, after);
        return text.isOfWords() ? Optional.of(corrected(text.change(), correctedByEditor)) : Optional.empty();
    }

    private static Change corrected(Change change, boolean byEditor) {
        return (byEditor && change.kind() != ChangeKind.NONE)
                ? new Change(ChangeKind.CORRECTION, change.paragraphs(), change.facts(), change.omitted()) : change;
    }

    private static Change compared(Documents before, Documents after) {
        if (before.equals(after)) {
            return Change.of(ChangeKind.NONE);
        }
        boolean sameTexts = texts(before.item()).equals(texts(after.item()));
        if (!sameTexts) {
            TextChange text = TextChange.between(before, after);
            return text.isOfWords() ? text.change() : text.change(small(before, after, true, false));
        }
        return Change.of(small(before, after, !Wording.haveSameMarkup(before.item(), after.item()), true));
    }

    private static ChangeKind small(Documents before, Documents after, boolean cosmetic, boolean sameTexts) {
        boolean links = LinkFacts.differ(before, after, sameTexts);
        boolean metadata = differ(before, after, (documents) -> Metadata.of(documents, sameTexts))
                || (before.annotations().published() == null && after.annotations().published() != null);
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
        String summary = Version.words(item.descriptions());
        return List.of(Version.words(item.headlines()), body.contains(summary) ? "" : summary, body);
    }

}
