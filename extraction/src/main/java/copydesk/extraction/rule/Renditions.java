package copydesk.extraction.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import copydesk.extraction.article.PictureForm;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the largest rendition that a page offers of an image, among those for screens of
 * all sizes and those that scripts load late.
 */
public final class Renditions {

    private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset", "data-src-set",
            "data-original-set");

    private static final List<String> ADDRESSES = List.of("data-src", "data-original", "data-lazy-src", "data-lazy",
            "data-url", "data-image", "src");

    // shown until a script puts the picture in its place
    private static final List<String> PLACEHOLDERS = List.of("placeholder", "/blank.", "/spacer.", "1x1", "/pixel.",
            "/lazy.", "transparent.", "loading.", "/loader");

    private static final Set<String> CONTAINERS = Set.of("picture", "span", "div", "a", "figure");

    private static final int MAX_SET = 20_000;

    private static final int MAX_SOURCES = 20;

    private final Element image;

    private final List<Offered> candidates = new ArrayList<>();

    private int read;

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

    /** The largest rendition of an image; without an address if the page lost it. */
    static Found largest(@Nullable Element image) {
        return (image != null) ? new Renditions(image).find() : Found.LOST;
    }

    private Found find() {
        ADDRESSES.forEach((name) -> this.candidates
            .add(new Offered(new SourceSet.Candidate(this.image.attr(name), 0, 0), this.image)));
        offerSets(this.image);
        Element parent = this.image.parent();
        if (parent != null && parent.normalName().equals("picture")) {
            parent.children()
                .stream()
                .filter((child) -> child.normalName().equals("source"))
                .limit(MAX_SOURCES)
                .forEach(this::offerSets);
        }
        // only the first that is good enough is resolved, since most pages offer a dozen
        this.candidates.sort(Comparator.comparingDouble((Offered offered) -> offered.candidate().size()).reversed());
        return this.candidates.stream()
            .map(this::found)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(this::withoutScripts);
    }

    private void offerSets(Element element) {
        for (String name : SETS) {
            String set = element.attr(name);
            this.read += set.length();
            if (!set.isEmpty() && this.read <= MAX_SET) {
                SourceSet.candidates(set).forEach((each) -> this.candidates.add(new Offered(each, element)));
            }
        }
    }

    private @Nullable Found found(Offered offered) {
        String url = address(offered.candidate().url().strip());
        return (url != null) ? new Found(url, form(offered)) : null;
    }

    // the sides of an image tell how high one of another width is, but not how wide one
    // is of which only the density is said
    private PictureForm form(Offered offered) {
        Element from = offered.from();
        Element sides = (from.hasAttr("width") && from.hasAttr("height")) ? from : this.image;
        PictureForm form = PictureForm.of((from != this.image) ? from.attr("type") : null, sides.attr("width"),
                sides.attr("height"));
        SourceSet.Candidate candidate = offered.candidate();
        if (candidate.width() > 0) {
            return form.scaledTo(candidate.width());
        }
        return (candidate.size() > 0) ? new PictureForm(form.contentType(), null, null) : form;
    }

    private @Nullable String address(String raw) {
        if (raw.isEmpty()) {
            return null;
        }
        Element place = new Element("img");
        place.setBaseUri(this.image.baseUri());
        String url = RichText.plain(place.attr("src", raw).absUrl("src")).text();
        return (url.startsWith("http") && !isPlaceholder(url.toLowerCase(Locale.ROOT))) ? url : null;
    }

    private static boolean isPlaceholder(String url) {
        return PLACEHOLDERS.stream().anyMatch(url::contains);
    }

    // beside an image that waits for a script often stands the same one for readers
    // without scripts
    private Found withoutScripts() {
        Element parent = this.image.parent();
        Element box = (parent != null && CONTAINERS.contains(parent.normalName())) ? parent : null;
        Element plain = (box != null) ? box.selectFirst("noscript img") : null;
        return (plain != null && plain != this.image) ? largest(plain) : Found.LOST;
    }

    /**
     * A rendition that a page offers.
     *
     * @param candidate where it is
     * @param from the element that offers it
     */
    private record Offered(SourceSet.Candidate candidate, Element from) {

    }

    /**
     * The rendition that was chosen.
     *
     * @param url its address; null if the page lost it
     * @param form what the page says of its file
     */
    record Found(@Nullable String url, PictureForm form) {

        static final Found LOST = new Found(null, PictureForm.UNKNOWN);

    }

}
