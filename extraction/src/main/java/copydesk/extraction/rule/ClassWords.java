package copydesk.extraction.rule;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** What the class and id of an element give away about its purpose. */
public final class ClassWords {

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

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

    private static final Set<String> DATE = Set.of("date", "dateline", "pubdate", "datetime", "published", "dates");

    private ClassWords() {
    }

    public static boolean isComment(Element element) {
        return !element.normalName().equals("body") && !element.normalName().equals("article") && has(element, COMMENT);
    }

    public static boolean isRelated(Element element) {
        return !Collections.disjoint(words(element), RELATED);
    }

    public static boolean isFurniture(Element element) {
        Set<String> words = words(element);
        return !Collections.disjoint(words, FURNITURE)
                || (words.contains("most") && (words.contains("read") || words.contains("viewed")));
    }

    public static boolean isByline(Element element) {
        return !Collections.disjoint(words(element), BYLINE) || element.attr("rel").equals("author")
                || element.attr("itemprop").equals("author");
    }

    public static boolean isDate(Element element) {
        return !Collections.disjoint(words(element), DATE) || element.attr("itemprop").startsWith("date");
    }

    public static boolean has(Element element, Set<String> wanted) {
        return !Collections.disjoint(words(element), wanted);
    }

    private static Set<String> words(Element element) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return Set.of();
        }
        String names = element.attr("class") + " " + element.attr("id");
        String parted = CAMEL.matcher((names.length() > 400) ? names.substring(0, 400) : names).replaceAll(" ");
        return new LinkedHashSet<>(Arrays.asList(BREAK.split(parted.toLowerCase(Locale.ROOT))));
    }

}
