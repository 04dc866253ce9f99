package copydesk.extraction.about;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;

/**
 * What the class and id of an element hint at, for a whole page: the same few names stand
 * on it thousands of times.
 */
final class ClassHints {

    static final int AUTHOR = 1;

    static final int DATE = 2;

    static final int FURNITURE = 4;

    static final int NO_NAME = 8;

    private static final int MAX_LENGTH = 300;

    private static final int MAX_NAMES = 20_000;

    private static final List<String> AUTHORS = List.of("author", "byline", "by-line", "writer", "autor", "auteur",
            "verfasser", "postedby", "posted-by", "reporter", "journalist", "credit-name");

    private static final List<String> DATES = List.of("date", "datum", "fecha", "publish", "posted", "-time", "time-",
            "_time", "timestamp", "post-meta", "entry-meta");

    private static final List<String> FURNITURES = List.of("related", "recommend", "sidebar", "side-bar", "footer",
            "comment", "teaser", "mostread", "most-read", "popular", "trending", "promo", "newsletter", "latest",
            "readnext", "read-next", "read-more", "carousel", "swiper", "slider", "navbar", "navigation", "menu",
            "breadcrumb", "cookie", "modal", "popup", "subscri", "advert", "more-from", "other-posts", "upcoming",
            "dropdown", "pagination", "site-header", "masthead", "topbar", "ticker");

    private static final List<String> NO_NAMES = List.of("bio", "descri", "avatar", "image", "img", "photo", "social",
            "title", "role", "job", "about", "icon", "twitter", "follow", "share", "label", "posts", "archive", "-box",
            "email");

    private final Map<String, Integer> known = new HashMap<>();

    /** The hints of an element, or-ed together. */
    int of(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        return of(element.attr("class")) | of(element.id());
    }

    private int of(String names) {
        if (names.length() < 4 || names.length() > MAX_LENGTH) {
            return 0;
        }
        Integer found = this.known.get(names);
        if (found == null) {
            found = hints(names.toLowerCase(Locale.ROOT));
            if (this.known.size() < MAX_NAMES) {
                this.known.put(names, found);
            }
        }
        return found;
    }

    private static int hints(String names) {
        int author = holds(names, AUTHORS) ? AUTHOR : 0;
        int date = holds(names, DATES) && !names.contains("update-") ? DATE : 0;
        int noName = (author > 0 && holds(names, NO_NAMES)) ? NO_NAME : 0;
        return author | date | noName | (holds(names, FURNITURES) ? FURNITURE : 0);
    }

    private static boolean holds(String names, List<String> words) {
        for (String word : words) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }

}
