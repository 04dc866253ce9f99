package copydesk.extraction.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the address of the largest rendition that a page offers of an image, among those
 * for screens of all sizes and those that scripts load late.
 */
public final class Renditions {

    private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset", "data-src-set",
            "data-original-set");

    private static final List<String> ADDRESSES = List.of("data-src", "data-original", "data-lazy-src", "data-lazy",
            "data-url", "data-image", "src");

    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<url>[^\\s,]\\S{0,4000}?)(?:\\s+(?<size>\\d{1,5}(?:\\.\\d{1,3})?)(?<unit>[wx]))?\\s*(?:,\\s|,?\\s*$)");

    // shown until a script puts the picture in its place
    private static final Pattern PLACEHOLDER = Pattern
        .compile(".*(?:placeholder|/blank\\.|/spacer\\.|1x1|/pixel\\.|/lazy\\.|transparent\\.|loading\\.|/loader).*");

    private static final Set<String> CONTAINERS = Set.of("picture", "span", "div", "a", "figure");

    private static final int MAX_SET = 20_000;

    private static final int MAX_SOURCES = 20;

    private final Element image;

    private @Nullable String best;

    private double size;

    private Renditions(Element image) {
        this.image = image;
    }

    /**
     * Whether an element is an image, also one of the elements that scripts make images
     * of.
     */
    public static boolean isImage(Element element) {
        String name = element.normalName();
        return name.equals("img") || (name.indexOf('-') > 0 && (name.contains("img") || name.contains("image"))
                && (element.hasAttr("src") || element.hasAttr("data-src")));
    }

    /** The address of the largest rendition of an image; null if the page lost it. */
    static @Nullable String largest(@Nullable Element image) {
        return (image != null) ? new Renditions(image).find() : null;
    }

    private @Nullable String find() {
        ADDRESSES.forEach((name) -> offer(this.image.attr(name), 0));
        offerSets(this.image);
        Element parent = this.image.parent();
        if (parent != null && parent.normalName().equals("picture")) {
            parent.children()
                .stream()
                .filter((child) -> child.normalName().equals("source"))
                .limit(MAX_SOURCES)
                .forEach(this::offerSets);
        }
        return (this.best != null) ? this.best : withoutScripts();
    }

    private void offerSets(Element element) {
        for (String name : SETS) {
            String set = element.attr(name);
            if (!set.isEmpty() && set.length() <= MAX_SET) {
                Matcher candidate = CANDIDATE.matcher(set.strip());
                while (candidate.find()) {
                    offer(candidate.group("url"), size(candidate));
                }
            }
        }
    }

    // one for screens of more density is larger than the plain one, by how much is not
    // said
    private static double size(Matcher candidate) {
        String size = candidate.group("size");
        double number = (size != null) ? Double.parseDouble(size) : 1;
        return "w".equals(candidate.group("unit")) ? number : number / 10;
    }

    private void offer(String raw, double size) {
        if (raw.isBlank() || (this.best != null && size <= this.size)) {
            return;
        }
        String url = RichText.plain(absolute(raw.strip())).text();
        if (url.startsWith("http") && !PLACEHOLDER.matcher(url.toLowerCase(Locale.ROOT)).matches()) {
            this.best = url;
            this.size = size;
        }
    }

    private String absolute(String raw) {
        Element place = new Element("img");
        place.setBaseUri(this.image.baseUri());
        return place.attr("src", raw).absUrl("src");
    }

    // beside an image that waits for a script often stands the same one for readers
    // without scripts
    private @Nullable String withoutScripts() {
        Element parent = this.image.parent();
        Element box = (parent != null && CONTAINERS.contains(parent.normalName())) ? parent : null;
        Element plain = (box != null) ? box.selectFirst("noscript img") : null;
        return (plain != null && plain != this.image) ? largest(plain) : null;
    }

}
