package copydesk.ingest.discovery;

import java.util.Locale;
import java.util.regex.Pattern;

/** Says by a path alone whether an article may be there. */
public final class ArticleAddress {

    private static final Pattern DATE = Pattern.compile(
            "[/_-](?:19|20)\\d{2}[/_-]?(?:\\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[/_-]|\\d{2}|$)");

    private static final Pattern WORDS = Pattern.compile("/[^/]*?\\p{L}{2,}[-_]\\p{L}[^/]*[-_]\\p{L}[^/]*[-_][^/]+/?$");

    private static final Pattern NUMBER = Pattern.compile("(?:[/_.=-]|[/-][a-z]{1,4})\\d{5,}|[0-9a-f]{8}-[0-9a-f]{4}-"
            + "|[/-](?=[a-z]*\\d)(?=\\d*[a-z])[a-z0-9]{10,}/?$");

    private static final Pattern OTHER = Pattern.compile(
            "/(?:tags?|topics?|themen?|authors?|autor(?:en)?|people|profile|category|categories|sections?|search|suche"
                    + "|login|signin|register|subscribe|subscriptions?|abo|newsletters?|account|about(?:-us)?|contact|kontakt"
                    + "|impressum|privacy|datenschutz|terms|legal|cookies?|jobs|careers|shop|advertis\\w*|help|faq|feeds?|rss"
                    + "|sitemap|archives?|share|(?:article)?comments?|wp-content|wp-login\\.php|page/\\d+)(?:[/?.]|$)");

    private static final Pattern FILE = Pattern
        .compile("\\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|m4a|zip|xml|rss|json|css|js|ics|docx?|xlsx?)(?:$|\\?)");

    private ArticleAddress() {
    }

    /** Whether what is there surely is no article: a list, a form, a file. */
    public static boolean isOther(String path) {
        return signs(path) < 0;
    }

    /** How much speaks for an article; far below nothing for what surely is none. */
    static int signs(String path) {
        String plain = path.toLowerCase(Locale.ROOT);
        String bare = plain.replaceFirst("\\?.*", "");
        if (bare.length() <= 1 || FILE.matcher(plain).find() || OTHER.matcher(bare).find()) {
            return -10;
        }
        int signs = DATE.matcher(bare).find() ? 2 : 0;
        signs += WORDS.matcher(bare).find() ? 2 : 0;
        return signs + (NUMBER.matcher(plain).find() ? 1 : 0);
    }

}
