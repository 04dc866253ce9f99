package copydesk.extraction.about;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import copydesk.extraction.article.PictureForm;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.jsonld.JsonLd;
import copydesk.extraction.line.CaptionSplit;
import copydesk.extraction.rule.ClassWords;
import copydesk.extraction.rule.FigureReader;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the picture that leads an article: the one that stands at its headline or that
 * the page names as its picture, else the one it names without showing any.
 */
final class LeadPicture {

    private static final int FAR = 40;

    private static final int MIN_SIZE = 120;

    // worth less than this it is no lead picture
    private static final double LEAST = 3;

    private static final int NEAR_ANCESTORS = 3;

    // many sites name their own emblem where an article has no picture
    private static final List<String> EMBLEM = List.of("logo", "favicon", "placeholder", "default", "blank.");

    private static final List<String> NO_PHOTO = List.of("logo", "icon", "avatar", "gravatar", "author", "pixel",
            "spinner", "emoji", "badge", "placeholder", "profile", "sprite", "banner", "blank.", "1x1", "/ad/", "/ads/",
            "facebook", "twitter", "whatsapp");

    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,4}(?:px)?");

    private static final Set<String> PERSON = Set.of("author", "avatar", "byline", "autor", "contributor");

    private static final Set<String> FILM = Set.of("video", "player", "videoplayer");

    private final Document page;

    private final PageScan scan;

    private final JsonLd data;

    private final HeadArea area;

    private final PictureNames named;

    LeadPicture(Document page, PageScan scan, JsonLd data, HeadArea area) {
        this.page = page;
        this.scan = scan;
        this.data = data;
        this.area = area;
        this.named = new PictureNames(namedAddress());
    }

    /** The picture above a body whose own blocks are given; empty if it is among them. */
    List<RawBlock> above(Element container, List<RawBlock> body) {
        Optional<RawBlock> shown = shown(container, body).map(this::completed);
        if (shown.isPresent()) {
            return body.stream().anyMatch((block) -> isSame(block, shown.get())) ? List.of() : List.of(shown.get());
        }
        return hasFigure(body) ? List.of() : named().stream().toList();
    }

    private static boolean hasFigure(List<RawBlock> body) {
        return body.stream().anyMatch((block) -> block.kind() == RawKind.FIGURE);
    }

    private static boolean isSame(RawBlock block, RawBlock lead) {
        RawPicture one = block.picture();
        RawPicture other = lead.picture();
        return one != null && other != null && one.url() != null && one.url().equals(other.url());
    }

    private Optional<RawBlock> shown(Element container, List<RawBlock> body) {
        Element best = null;
        double most = LEAST;
        int top = topOf(body);
        for (PageScan.Placed image : this.scan.images()) {
            double worth = worth(image, top, container);
            best = (worth > most) ? image.element() : best;
            most = Math.max(worth, most);
        }
        if (best == null && !hasFigure(body)) {
            best = inside(container);
        }
        return Optional.ofNullable(best).flatMap((image) -> FigureReader.read(PictureBox.around(image)));
    }

    // number of the line with which the body begins
    private int topOf(List<RawBlock> body) {
        String first = body.stream()
            .filter((block) -> block.kind() == RawKind.PARAGRAPH)
            .map((block) -> block.text().text())
            .filter((text) -> text.length() >= FAR)
            .findFirst()
            .orElse("");
        for (int i = 0; i < this.scan.lines().size() && !first.isEmpty(); i++) {
            if (this.scan.lines().get(i).text().startsWith(first.substring(0, FAR))) {
                return i;
            }
        }
        return 0;
    }

    private double worth(PageScan.Placed image, int top, Element container) {
        Element element = image.element();
        int distance = this.area.distance(Math.min(image.line(), this.scan.lines().size() - 1)) % HeadArea.FURNITURE;
        boolean near = this.area.holds(image.line()) && distance <= FAR;
        if (isSmall(element) || !near && this.named.isEmpty()) {
            return 0;
        }
        String names = PictureNames.of(element);
        double share = isWithin(element, PERSON) ? 0 : this.named.share(names);
        boolean wanted = share > 0;
        if (!wanted && (!near || isNoPhoto(element, names) || isBelow(container, element))) {
            return 0;
        }
        Element figure = PictureBox.outer(element, "figure");
        boolean beside = image.furniture() && !isMisled();
        // a film is shown by one of its pictures, mostly without a word
        return (!wanted && isWithin(element, FILM) ? -3 : 0) + (wanted ? 3 + 2 * share : 0)
                + (near ? Math.max(6 - distance * 0.25, 1.5) : 0) + (figure != null ? 2 : 0)
                + (near && !beside && isLead(image, figure, top) ? 5 : 0) - (beside ? wanted ? 2 : 5 : 0);
    }

    // between headline and body, with a caption
    private boolean isLead(PageScan.Placed image, @Nullable Element figure, int top) {
        return figure != null && image.line() <= top && image.line() >= this.area.numbers().get(0)
                && figure.selectFirst("figcaption") != null;
    }

    // a headline inside what looks like furniture shows that its class names mislead
    private boolean isMisled() {
        return this.scan.lines().get(this.area.numbers().get(0)).furniture();
    }

    // the first large picture in the body's own element, where nothing is marked as a
    // figure
    private @Nullable Element inside(Element container) {
        return this.scan.images()
            .stream()
            .filter((image) -> !image.furniture() && isAround(container, image.element()))
            .map(PageScan.Placed::element)
            .filter((image) -> !isSmall(image) && !isNoPhoto(image, PictureNames.of(image)))
            .findFirst()
            .orElse(null);
    }

    private static boolean isNoPhoto(Element image, String names) {
        return NO_PHOTO.stream().anyMatch(names::contains) || isWithin(image, PERSON);
    }

    private static boolean isWithin(Element image, Set<String> names) {
        Element place = image.parent();
        for (int i = 0; i < NEAR_ANCESTORS && place != null; i++) {
            if (ClassWords.has(place, names)) {
                return true;
            }
            place = place.parent();
        }
        return false;
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
        return SIZE.matcher(value).matches() ? Integer.parseInt(value.replace("px", "")) : MIN_SIZE;
    }

    // what the data says of a picture counts where the page prints nothing
    private RawBlock completed(RawBlock block) {
        RawPicture picture = (block.picture() != null) ? block.picture() : new RawPicture(null, null, null);
        RichText words = block.text().isEmpty() ? saidCaption() : block.text();
        String said = saidCredit();
        boolean lacks = picture.credit() == null && CaptionSplit.ofCaption(words).words().isEmpty();
        RichText by = (lacks && said != null) ? RichText.plain(said) : picture.credit();
        return new RawBlock(RawKind.FIGURE, words, picture.creditedTo(by));
    }

    private RichText saidCaption() {
        String caption = this.data.image("caption");
        String alt = alt();
        // a credit behind it shows that a text alternative is the caption
        boolean credited = alt != null && CaptionSplit.ofParagraph(RichText.plain(alt)).isPresent();
        return (caption != null) ? RichText.plain(caption)
                : (credited && alt != null) ? RichText.plain(alt) : RichText.EMPTY;
    }

    private @Nullable String saidCredit() {
        for (String property : List.of("creditText", "copyrightHolder", "creator", "author")) {
            String said = this.data.image(property);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private Optional<RawBlock> named() {
        String url = namedAddress();
        if (url == null || !url.startsWith("http")
                || EMBLEM.stream().anyMatch(url.toLowerCase(Locale.ROOT)::contains)) {
            return Optional.empty();
        }
        RawPicture picture = new RawPicture(RichText.plain(url).text(), alt(), null, namedForm());
        return Optional.of(completed(new RawBlock(RawKind.FIGURE, RichText.EMPTY, picture)));
    }

    private @Nullable String namedAddress() {
        String meta = this.scan.metas().first("og:image");
        String url = (meta != null) ? meta : this.scan.metas().first("twitter:image");
        return (url != null) ? absolute(url) : this.data.image("url");
    }

    // the data stand beside the address of the same vocabulary only
    private PictureForm namedForm() {
        Metas metas = this.scan.metas();
        return (metas.first("og:image") == null) ? PictureForm.UNKNOWN : PictureForm.of(metas.first("og:image:type"),
                metas.first("og:image:width"), metas.first("og:image:height"));
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
