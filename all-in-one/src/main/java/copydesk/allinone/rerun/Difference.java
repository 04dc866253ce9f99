package copydesk.allinone.rerun;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a re-run would change in an article that everybody can read.
 *
 * @param uri the article
 * @param headline its headline as it is published
 * @param newHeadline its headline after the re-run; null if it stays
 * @param paragraphsLost paragraphs of the body that would go
 * @param paragraphsGained paragraphs of the body that would come
 * @param tagsLost tags that would go, {@code place Turkey}
 * @param tagsGained tags that would come
 * @param other other fields of the document that would change, by name
 */
public record Difference(String uri, String headline, @Nullable String newHeadline, List<String> paragraphsLost,
        List<String> paragraphsGained, List<String> tagsLost, List<String> tagsGained, List<String> other) {

    boolean isNone() {
        return this.newHeadline == null && !changesBody() && this.tagsLost.isEmpty() && this.tagsGained.isEmpty()
                && this.other.isEmpty();
    }

    boolean changesBody() {
        return !this.paragraphsLost.isEmpty() || !this.paragraphsGained.isEmpty();
    }

}
