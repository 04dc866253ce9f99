package copydesk.publish.version;

import java.time.Instant;

import copydesk.contract.article.Article;
import copydesk.contract.article.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * What a person let go before its time; the same reason holds no later version again.
 *
 * @param revision the highest revision somebody let go: no doubt holds it again
 * @param embargo the latest end of an embargo that ended early; null if none did
 */
public record Waiver(int revision, @Nullable Instant embargo) {

    static final Waiver NONE = new Waiver(0, null);

    /** This waiver and that of an article let go now. */
    Waiver and(Article article) {
        Instant until = article.particulars().embargoedUntil();
        boolean later = until != null && (this.embargo == null || until.isAfter(this.embargo));
        return new Waiver(Math.max(this.revision, article.revision()), later ? until : this.embargo);
    }

    /** This waiver and another. */
    Waiver and(Waiver other) {
        Instant own = this.embargo;
        Instant more = other.embargo;
        boolean later = more != null && (own == null || more.isAfter(own));
        return new Waiver(Math.max(this.revision, other.revision), later ? more : own);
    }

    boolean coversDoubt(Article article) {
        return article.revision() <= this.revision;
    }

    // an embargo without a readable end says nothing about one with an end
    boolean coversEmbargo(Instant until) {
        Instant waived = this.embargo;
        if (waived == null) {
            return false;
        }
        return until.equals(waived) || (until.isBefore(waived) && !waived.equals(Particulars.UNTIL_RELEASED));
    }

}
