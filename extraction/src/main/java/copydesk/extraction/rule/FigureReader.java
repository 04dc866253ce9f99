package copydesk.extraction.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.block.InlineWords;
import copydesk.extraction.line.Credit;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a picture with its caption and credit. Leaves the page as it is. */
public final class FigureReader {

    private static final Set<String> CREDIT = Set.of("credit", "credits", "copyright", "photographer", "photocredit",
            "attribution", "source", "sources", "agency", "quelle", "bildquelle", "fotograf", "rights", "rechte",
            "bildrechte", "autor", "author", "photog", "courtesy", "byline", "firma", "crédito", "credito", "creditos",
            "copyrights", "rightsholder", "provider", "imagecredit", "mediacredit", "credittext", "signature", "ruch",
            "distributor", "kilde", "bron", "legal", "owner", "by", "license", "licence", "lizenz");

    private static final Set<String> CAPTION = Set.of("caption", "legend", "legende", "bildtext", "bildunterschrift",
            "subline", "bu", "imagetext", "imgcaption", "didascalia", "pie", "leyenda", "wp-caption-text",
            "captiontext", "undertitel", "bildzeile", "description", "desc", "opis", "podpis", "fotopie", "cutline",
            "subtitle");

    private static final Set<String> CONTROLS = Set.of("button", "script", "style", "noscript", "template", "svg",
            "iframe", "video");

    private static final int MAX_CREDIT = 160;

    private static final int MAX_LINES = 5;

    private static final int MAX_ELEMENTS = 500;

    private static final int MAX_CAPTION = 500;

    private final List<Element> credits = new ArrayList<>();

    private final List<Element> lines = new ArrayList<>();

    private @Nullable Element marked;

    private @Nullable Element silent;

    private FigureReader() {
    }

    /** The picture, empty if the figure holds neither an image nor words. */
    public static Optional<RawBlock> read(Element figure) {
        FigureReader reader = new FigureReader();
        figure.stream().skip(1).limit(MAX_ELEMENTS).forEach(reader::look);
        RichText words = reader.caption();
        RichText credit = reader.credit();
        Element image = image(figure);
        if (image == null && words.isEmpty()) {
            return Optional.empty();
        }
        String alt = (image != null) ? RichText.plain(image.attr("alt")).text() : "";
        RawPicture picture = new RawPicture(address(image), alt.isEmpty() ? null : alt, credit);
        return Optional.of(new RawBlock(RawKind.FIGURE, words, picture));
    }

    private void look(Element element) {
        if (CONTROLS.contains(element.normalName()) || !element.hasText() || isWithin(element, this.silent)) {
            this.silent = CONTROLS.contains(element.normalName()) ? element : this.silent;
            return;
        }
        Element last = this.credits.isEmpty() ? null : this.credits.get(this.credits.size() - 1);
        if (isWithin(element, last)) {
            return;
        }
        if (isCredit(element)) {
            this.credits.add(element);
        }
        else if (isCaption(element) && (this.marked == null || isMostOf(this.marked, element))) {
            this.marked = element;
        }
        if (element.childrenSize() == 0 || !element.ownText().isBlank()) {
            this.lines.add(element);
        }
    }

    private RichText caption() {
        if (this.marked != null) {
            return wordsBeside(this.marked, this.credits);
        }
        // of the few words around a picture that nothing marks, the longest are its
        // caption
        return this.lines.stream()
            .filter((line) -> this.credits.stream().noneMatch((credit) -> credit == line || isWithin(line, credit)))
            .limit(MAX_LINES)
            .map(InlineWords::of)
            .filter((words) -> words.text().indexOf(' ') > 0 && words.length() <= MAX_CAPTION)
            .max(Comparator.comparingInt(RichText::length))
            .orElse(RichText.EMPTY);
    }

    private @Nullable RichText credit() {
        if (this.credits.isEmpty()) {
            Optional<Element> named = this.lines.stream().filter((line) -> isUnmarkedCredit(line)).findFirst();
            return named.map(InlineWords::of).orElse(null);
        }
        String words = this.credits.stream()
            .map((element) -> InlineWords.of(element).text().replaceFirst("^/\\s*", ""))
            .distinct()
            .collect(Collectors.joining(" / "));
        return (this.credits.size() == 1) ? InlineWords.of(this.credits.get(0)) : RichText.plain(words);
    }

    private boolean isUnmarkedCredit(Element line) {
        String text = BriefText.of(line, MAX_CREDIT);
        boolean beside = this.lines.size() <= MAX_LINES && line != this.marked && !isWithin(this.marked, line)
                && !isWithin(line, this.marked);
        return beside && !text.isEmpty() && text.length() <= 60 && Credit.isHouse(text) && this.lines.size() > 1;
    }

    // what is read as the credit must not be read again as part of the caption
    private static RichText wordsBeside(Element caption, List<Element> credits) {
        List<Element> within = credits.stream().filter((credit) -> isWithin(credit, caption)).toList();
        if (within.isEmpty()) {
            return InlineWords.of(caption);
        }
        Element copy = caption.clone();
        for (Element credit : within) {
            copy.getAllElements()
                .stream()
                .filter((element) -> element != copy && element.hasSameValue(credit))
                .findFirst()
                .ifPresent(Element::remove);
        }
        return InlineWords.of(copy);
    }

    private static boolean isWithin(@Nullable Element inner, @Nullable Element outer) {
        if (outer == null || inner == null || inner == outer) {
            return false;
        }
        Element place = inner.parent();
        while (place != null && place != outer) {
            place = place.parent();
        }
        return place == outer;
    }

    private static boolean isMostOf(Element figcaption, Element inner) {
        return figcaption.normalName().equals("figcaption") && isWithin(inner, figcaption)
                && BriefText.of(inner, MAX_CAPTION * 4).length() * 2 >= BriefText.of(figcaption, MAX_CAPTION * 4)
                    .length();
    }

    private static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption") || element.attr("itemprop").equals("caption")
                || (ClassWords.has(element, CAPTION) && element.selectFirst("img") == null);
    }

    private static boolean isCredit(Element element) {
        if (element.normalName().equals("figcaption") || element.normalName().equals("source")
                || element.normalName().equals("a") && element.childrenSize() > 0) {
            return false;
        }
        boolean named = element.normalName().equals("cite") || element.attr("itemprop").equals("copyrightHolder")
                || element.attr("itemprop").equals("creditText") || ClassWords.has(element, CREDIT);
        String text = BriefText.of(element, MAX_CREDIT);
        named |= element.childrenSize() <= 1 && Credit.isLabelled(text);
        return named && !text.isEmpty() && element.selectFirst("img, figcaption") == null && !holdsCaption(element);
    }

    private static boolean holdsCaption(Element element) {
        return ClassWords.has(element, CAPTION) && element.childrenSize() > 0;
    }

    private static @Nullable Element image(Element figure) {
        return isImage(figure) ? figure : figure.selectFirst("img, amp-img, [data-src]");
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

    /** The address of the best rendition of an image; null if the page lost it. */
    public static @Nullable String address(@Nullable Element image) {
        if (image == null) {
            return null;
        }
        for (String name : new String[] { "data-src", "data-original", "data-lazy-src", "data-lazy", "src" }) {
            String url = RichText.plain(image.absUrl(name)).text();
            if (url.startsWith("http")) {
                return url;
            }
        }
        return null;
    }

}
