package copydesk.extraction.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.rule.BriefText;
import copydesk.extraction.rule.FigureReader;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Finds the picture that leads an article: the one that stands at its headline or that
 * the page names as its picture, else the one it names without showing any.
 */
final class LeadPicture {

    private static final int FAR = 40;

    private static final int MIN_SIZE = 120;

    private static final int MAX_TEXT = 500;

    private static final int MAX_LEVELS = 6;

    // many sites name their own emblem where an article has no picture
    private static final Pattern EMBLEM = Pattern.compile(".*(?:logo|favicon|placeholder|default|blank\\.).*");

    private static final Pattern NO_PHOTO = Pattern.compile(".*(?:logo|icon|avatar|gravatar|author|pixel|spinner|emoji"
            + "|badge|placeholder|profile|sprite|banner|blank\\.|1x1|/ads?/).*");

    private static final Pattern TOKEN_BREAK = Pattern.compile("[^\\p{L}\\d]+");

    // sizes, forms and words that many pictures of a site share
    private static final Pattern RENDITION = Pattern
        .compile("w?\\d+[xcw]\\d+\\w*|default|original|content|uploads?|images?"
                + "|pictures?|article|articles|stories|resizer|(?:19|20)\\d{6}|gettyimages|photos|getty");

    private static final int MAX_STEMS = 8;

    private static final int MAX_NAME = 500;

    private static final Evaluator NOT_AROUND_A_PICTURE = Selector.evaluatorOf("h1, h2, p + p + p, article, main");

    private final Document page;

    private final PageScan scan;

    private final JsonLd data;

    private final HeadArea area;

    LeadPicture(Document page, PageScan scan, JsonLd data, HeadArea area) {
        this.page = page;
        this.scan = scan;
        this.data = data;
        this.area = area;
    }

    /** The picture above a body whose own blocks are given; empty if it is among them. */
    List<RawBlock> above(Element container, List<RawBlock> body) {
        Optional<RawBlock> shown = shown(container).map(this::completed);
        if (shown.isPresent()) {
            return body.stream().anyMatch((block) -> isSame(block, shown.get())) ? List.of() : List.of(shown.get());
        }
        boolean other = body.stream().anyMatch((block) -> block.kind() == RawKind.FIGURE);
        return other ? List.of() : named().stream().toList();
    }

    private static boolean isSame(RawBlock block, RawBlock lead) {
        RawPicture one = block.picture();
        RawPicture other = lead.picture();
        return one != null && other != null && one.url() != null && one.url().equals(other.url());
    }

    private Optional<RawBlock> shown(Element container) {
        List<String> stems = stems(namedAddress());
        Element best = null;
        double most = 3;
        for (PageScan.Placed image : this.scan.images()) {
            double worth = worth(image, stems, container);
            best = (worth > most) ? image.element() : best;
            most = Math.max(worth, most);
        }
        return Optional.ofNullable(best).flatMap((image) -> FigureReader.read(around(image)));
    }

    private double worth(PageScan.Placed image, List<String> stems, Element container) {
        Element element = image.element();
        int distance = this.area.distance(Math.min(image.line(), this.scan.lines().size() - 1)) % HeadArea.FURNITURE;
        boolean near = this.area.holds(image.line()) && distance <= FAR;
        String names = names(element);
        boolean named = stems.stream().anyMatch(names::contains);
        if (isSmall(element) || !named && (!near || NO_PHOTO.matcher(names).matches() || isBelow(container, element))) {
            return 0;
        }
        boolean figure = outer(element, "figure") != null;
        return (named ? 4 : 0) + (near ? Math.max(6 - distance * 0.25, 1.5) : 0) + (figure ? 2 : 0)
                - (image.furniture() ? 5 : 0);
    }

    private static String names(Element image) {
        StringBuilder names = new StringBuilder();
        for (String name : List.of("src", "data-src", "srcset", "data-srcset", "class")) {
            String value = image.attr(name);
            names.append(value, 0, Math.min(value.length(), MAX_NAME)).append(' ');
        }
        return names.toString().toLowerCase(Locale.ROOT);
    }

    // below the body stand the pictures of other articles
    private static boolean isBelow(Element container, Element image) {
        Element place = image;
        while (place.parent() != null && !isAround(place.parent(), container)) {
            place = place.parent();
        }
        Element side = container;
        while (side.parent() != null && side.parent() != place.parent()) {
            side = side.parent();
        }
        return place != side && side.parent() == place.parent() && place.siblingIndex() > side.siblingIndex();
    }

    private static boolean isAround(Element outer, Element inner) {
        Element place = inner;
        while (place != null && place != outer) {
            place = place.parent();
        }
        return place == outer;
    }

    private static boolean isSmall(Element image) {
        return size(image.attr("width")) < MIN_SIZE || size(image.attr("height")) < MIN_SIZE / 2;
    }

    private static int size(String value) {
        return value.matches("[1-9]\\d{0,4}(?:px)?") ? Integer.parseInt(value.replace("px", "")) : MIN_SIZE;
    }

    // the parts of the address that stay the same in all renditions
    private static List<String> stems(@Nullable String address) {
        String path = (address != null) ? address.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT) : "";
        List<String> stems = new ArrayList<>();
        String[] parts = path.split("/");
        for (int i = Math.max(parts.length - 2, 3); i < parts.length; i++) {
            for (String token : TOKEN_BREAK.split(parts[i])) {
                boolean telling = token.length() >= 7 && !RENDITION.matcher(token).matches();
                if (telling && stems.size() < MAX_STEMS) {
                    stems.add(token);
                }
            }
        }
        return stems;
    }

    private static Element around(Element image) {
        Element figure = outer(image, "figure");
        if (figure != null) {
            Element outer = (figure.parent() != null) ? outer(figure.parent(), "figure") : null;
            Element whole = (outer != null && images(outer) <= 2) ? outer : figure;
            return whole.selectFirst("figcaption") != null ? whole : grown(whole);
        }
        return grown(image);
    }

    // outside figures the caption stands in some element around the image
    private static Element grown(Element image) {
        Element whole = image;
        for (int i = 0; i < MAX_LEVELS; i++) {
            Element parent = whole.parent();
            if (parent == null || parent.selectFirst(NOT_AROUND_A_PICTURE) != null || images(parent) > 1
                    || isLong(parent)) {
                return whole;
            }
            whole = parent;
        }
        return whole;
    }

    private static boolean isLong(Element element) {
        return element.hasText() && BriefText.of(element, MAX_TEXT).isEmpty();
    }

    private static @Nullable Element outer(Element inner, String name) {
        Element place = inner;
        while (place != null && !place.normalName().equals(name)) {
            place = place.parent();
        }
        return place;
    }

    private static long images(Element element) {
        return element.getAllElements()
            .stream()
            .filter((one) -> FigureReader.isImage(one) && outer(one, "noscript") == null)
            .count();
    }

    // what the data says of a picture counts where the page prints nothing
    private RawBlock completed(RawBlock block) {
        RawPicture picture = (block.picture() != null) ? block.picture() : new RawPicture(null, null, null);
        String caption = this.data.image("caption");
        String creditText = this.data.image("creditText");
        String credit = (creditText != null) ? creditText : this.data.image("copyrightHolder");
        RichText words = (block.text().isEmpty() && caption != null) ? RichText.plain(caption) : block.text();
        boolean lacks = picture.credit() == null && credit != null;
        RichText by = lacks && credit != null ? RichText.plain(credit) : picture.credit();
        return new RawBlock(RawKind.FIGURE, words, new RawPicture(picture.url(), picture.alt(), by));
    }

    private Optional<RawBlock> named() {
        String url = namedAddress();
        if (url == null || !url.startsWith("http") || EMBLEM.matcher(url.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.empty();
        }
        RawPicture picture = new RawPicture(RichText.plain(url).text(), alt(), null);
        return Optional.of(completed(new RawBlock(RawKind.FIGURE, RichText.EMPTY, picture)));
    }

    private @Nullable String namedAddress() {
        String meta = this.scan.metas().first("og:image");
        String url = (meta != null) ? meta : this.scan.metas().first("twitter:image");
        return (url != null) ? absolute(url) : this.data.image("url");
    }

    private String absolute(String url) {
        return this.page.createElement("a").attr("href", url).absUrl("href");
    }

    private @Nullable String alt() {
        String meta = this.scan.metas().first("og:image:alt");
        String alt = (meta != null) ? JsonLd.plain(meta) : "";
        return alt.isEmpty() ? null : alt;
    }

}
