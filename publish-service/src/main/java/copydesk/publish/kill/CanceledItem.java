package copydesk.publish.kill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import copydesk.contract.article.Article;
import copydesk.contract.news.AltId;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.Standard;
import copydesk.contract.news.Text;
import copydesk.publish.ninjs.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Writes the small document that stays in the place of a killed article: who it was and
 * why it went, no word of its body.
 */
public final class CanceledItem {

    private static final int LONGEST_REASON = 1000;

    private CanceledItem() {
    }

    /**
     * Writes the document.
     * @param uri the article
     * @param version its last version
     * @param firstCreated when its first version was fetched
     * @param killedAt when the command was given
     * @param why the public reason
     * @param article what was published; null if the article was never seen
     */
    public static NewsItem write(String uri, int version, Instant firstCreated, Instant killedAt, String why,
            @Nullable Article article) {
        String headline = (article != null) ? article.headline() : null;
        return new NewsItem(uri, null, null, "text", null, Profile.NAME, Integer.toString(version),
                firstCreated.toString(), killedAt.toString(), null, Profile.CANCELED, null, headline, null, null,
                reason(why), (headline != null) ? List.of(Text.plain("main", headline)) : null, null, null, null, null,
                null, null, null, address(article), null, null, Standard.NINJS);
    }

    private static @Nullable List<AltId> address(@Nullable Article article) {
        return Optional.ofNullable(article)
            .map(Article::canonicalUrl)
            .map((url) -> List.of(new AltId("canonicalUrl", url)))
            .orElse(null);
    }

    // a kill must never fail for the words it is given with
    private static @Nullable String reason(String why) {
        StringBuilder clean = new StringBuilder();
        why.codePoints()
            .limit(LONGEST_REASON)
            .map((codePoint) -> isReadable(codePoint) ? codePoint : ' ')
            .forEach(clean::appendCodePoint);
        String reason = clean.toString().strip();
        return reason.isEmpty() ? null : reason;
    }

    private static boolean isReadable(int codePoint) {
        return !Character.isISOControl(codePoint) && (codePoint & 0xfffe) != 0xfffe
                && Character.getType(codePoint) != Character.SURROGATE;
    }

}
