package copydesk.extraction.rule;

import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;

/** What the class and id of an element give away about its purpose. */
public final class ClassWords {

    private static final int MAX_LENGTH = 400;

    private static final Set<String> RELATED = Set.of("related", "recommended", "recommendations", "recirculation",
            "recirc", "readmore", "seealso", "lireaussi", "linkbox");

    private static final Set<String> COMMENT = Set.of("comment", "comments", "commentlist", "disqus", "respond",
            "replies");

    private static final Set<String> FURNITURE = Set.of("comment", "comments", "disqus", "respond", "replies", "share",
            "shares", "sharing", "sharebar", "social", "socials", "follow", "newsletter", "newsletters", "subscribe",
            "subscription", "signup", "promo", "promos", "promotion", "promoted", "advert", "adverts", "advertisement",
            "advertising", "ad", "ads", "adslot", "dfp", "sponsor", "sponsored", "nav", "navbar", "navigation", "menu",
            "breadcrumb", "breadcrumbs", "footer", "sidebar", "sidebars", "cookie", "cookies", "consent", "gdpr",
            "popup", "modal", "overlay", "tags", "taglist", "tagcloud", "topics", "outbrain", "taboola", "toolbar",
            "tools", "print", "hidden", "hide", "rail", "trending", "popular", "mostread", "donate", "donation",
            "teaser", "teasers", "copyright", "skip", "pagination", "pager", "rating", "ratings", "login", "paywall",
            "authorbio", "bio", "biography", "profile", "timestamp", "infoline", "addtoany", "sharedaddy", "jp",
            "feedback", "survey", "poll", "banner", "masthead", "search", "widget", "widgets", "tooltip", "noprint",
            "transcript", "playlist", "player", "webform", "syndication", "revisions", "editsection", "toc", "navbox",
            "mw-editsection", "reflist", "catlinks");

    private static final Set<String> BYLINE = Set.of("byline", "bylines", "author", "authors", "contributors",
            "contributor");

    private static final Set<String> MOST = Set.of("most");

    private static final Set<String> READ = Set.of("read", "viewed");

    private static final Set<String> DATE = Set.of("date", "dateline", "pubdate", "datetime", "published", "dates");

    private ClassWords() {
    }

    public static boolean isComment(Element element) {
        return !element.normalName().equals("body") && !element.normalName().equals("article") && has(element, COMMENT);
    }

    public static boolean isRelated(Element element) {
        return has(element, RELATED);
    }

    public static boolean isFurniture(Element element) {
        return has(element, FURNITURE) || (has(element, MOST) && has(element, READ));
    }

    public static boolean isByline(Element element) {
        return has(element, BYLINE) || element.attr("rel").equals("author")
                || element.attr("itemprop").equals("author");
    }

    public static boolean isDate(Element element) {
        return has(element, DATE) || element.attr("itemprop").startsWith("date");
    }

    public static boolean has(Element element, Set<String> wanted) {
        return anyOf(element.attr("class"), wanted) || anyOf(element.attr("id"), wanted);
    }

    // words end at signs and at the humps of camel case
    private static boolean anyOf(String names, Set<String> wanted) {
        int end = Math.min(names.length(), MAX_LENGTH);
        int start = 0;
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && Character.isLetterOrDigit(names.charAt(i));
            boolean hump = letter && i > start && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || hump) {
                if (i > start && wanted.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = hump ? i : i + 1;
            }
        }
        return false;
    }

}
