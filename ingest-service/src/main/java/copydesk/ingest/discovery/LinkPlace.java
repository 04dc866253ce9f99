package copydesk.ingest.discovery;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** What the place of a link in its page says of what it leads to. */
final class LinkPlace {

    private static final int STEPS = 12;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5");

    private static final Set<String> FRAMES = Set.of("nav", "footer", "menu", "form");

    private static final Pattern FRAME_NAME = Pattern.compile(
            "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|footer|breadcrumbs?|social|share|sharing|cookie|legal|tags)"
                    + "(?:$|[\\s_-])");

    private LinkPlace() {
    }

    /** How much speaks for an article: the words of the link, and what is around it. */
    static int signs(Element link) {
        int signs = signsOf(words(link));
        Element place = link;
        for (int step = 0; place != null && step < STEPS; step++) {
            if (isFrame(place)) {
                return -2;
            }
            signs += (step < 4 && HEADINGS.contains(place.normalName())) ? 1 : 0;
            signs += place.normalName().equals("article") ? 1 : 0;
            place = place.parent();
        }
        boolean heads = link.selectFirst("h1,h2,h3,h4,h5") != null;
        return signs + (heads ? 1 : 0);
    }

    /** The words by which a link names what it leads to. */
    static String words(Element link) {
        Element heading = link.selectFirst("h1,h2,h3,h4,h5");
        String words = (heading != null) ? heading.text() : link.text();
        return words.isEmpty() ? link.attr("title").strip() : words;
    }

    private static int signsOf(String words) {
        int spaces = (int) words.chars().filter((sign) -> sign == ' ').count();
        boolean headline = words.length() >= 25 && spaces >= 3;
        // some scripts put no spaces between words
        boolean dense = words.length() >= 10 && words.codePoints().filter(Character::isIdeographic).count() >= 8;
        return headline || dense ? 2 : (words.length() >= 15 && spaces >= 2) ? 1 : 0;
    }

    /**
     * Whether a place frames the page and is no part of it. The names of large parts say
     * nothing, since systems put the names of all their features there.
     */
    private static boolean isFrame(Element place) {
        if (FRAMES.contains(place.normalName()) || place.attr("role").equals("navigation")) {
            return true;
        }
        String names = (place.className() + " " + place.id()).toLowerCase(Locale.ROOT);
        boolean large = place.normalName().equals("body") || place.normalName().equals("html")
                || place.normalName().equals("main") || place.normalName().equals("article");
        return !large && names.length() < 400 && FRAME_NAME.matcher(names).find();
    }

}
