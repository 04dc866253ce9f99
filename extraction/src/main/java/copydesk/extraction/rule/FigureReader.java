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
import copydesk.extraction.line.CaptionSplit;
import copydesk.extraction.line.Credit;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a picture with its caption and credit. Leaves the page as it is. */
public final class FigureReader {

    private static final Set<String> CONTROLS = Set.of("button", "script", "style", "noscript", "template", "svg",
            "iframe", "video");

    private static final int MAX_CREDIT = 160;

    private static final int MAX_LINES = 5;

    private static final int MAX_ELEMENTS = 500;

    private static final int MAX_CAPTION = 500;

    private static final int MAX_HOUSE = 60;

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
        Element after = reader.lacksCredit(words) ? FigureNeighbour.of(figure) : null;
        if (after != null) {
            after.stream().limit(MAX_ELEMENTS).forEach(reader::look);
            words = reader.caption();
        }
        FigureNotes notes = new FigureNotes(figure);
        RichText caption = words.isEmpty() ? notes.caption() : words;
        RichText credit = reader.credit();
        Element image = image(figure);
        if (image == null && caption.isEmpty()) {
            return Optional.empty();
        }
        String alt = (image != null) ? RichText.plain(image.attr("alt")).text() : "";
        Renditions.Found found = Renditions.largest(image);
        RawPicture picture = new RawPicture(found.url(), alt.isEmpty() ? null : alt,
                (credit != null) ? credit : notes.credit(), found.form());
        return Optional.of(new RawBlock(RawKind.FIGURE, caption, picture));
    }

    private boolean lacksCredit(RichText caption) {
        return this.credits.isEmpty() && CaptionSplit.ofCaption(caption).words().isEmpty();
    }

    private void look(Element element) {
        boolean control = CONTROLS.contains(element.normalName()) || FigureMarks.isUnseen(element);
        if (control || !element.hasText() || isWithin(element, this.silent)) {
            this.silent = control ? element : this.silent;
            return;
        }
        Element last = this.credits.isEmpty() ? null : this.credits.get(this.credits.size() - 1);
        if (isWithin(element, last)) {
            return;
        }
        if (FigureMarks.isCredit(element) || CaptionLines.nameOwner(element)) {
            this.credits.add(element);
        }
        else if (FigureMarks.isCaption(element) && (this.marked == null || isMostOf(this.marked, element))) {
            this.marked = element;
        }
        if (element.childrenSize() == 0 || !element.ownText().isBlank()) {
            this.lines.add(element);
        }
    }

    private RichText caption() {
        RichText words = (this.marked != null) ? wordsBeside(this.marked, this.credits) : longestLine();
        return FigureNotes.hasLetters(words.text()) ? words : RichText.EMPTY;
    }

    // of the few words around a picture that nothing marks, the longest are its caption
    private RichText longestLine() {
        return this.lines.stream()
            .filter((line) -> this.credits.stream().noneMatch((credit) -> credit == line || isWithin(line, credit)))
            .limit(MAX_LINES)
            .map(InlineWords::of)
            .filter((words) -> words.text().indexOf(' ') > 0 && words.length() <= MAX_CAPTION)
            .max(Comparator.comparingInt(RichText::length))
            .filter((words) -> !Credit.isAgency(words.text()))
            .orElse(RichText.EMPTY);
    }

    private @Nullable RichText credit() {
        if (this.credits.isEmpty()) {
            Optional<Element> named = this.lines.stream().filter((line) -> isUnmarkedCredit(line)).findFirst();
            return named.map(InlineWords::of).orElse(null);
        }
        List<String> words = this.credits.stream()
            .map((element) -> InlineWords.of(element).text().replaceFirst("^/\\s*", ""))
            .distinct()
            .toList();
        return (words.size() == 1) ? InlineWords.of(this.credits.get(0))
                : RichText.plain(words.stream()
                    .filter((one) -> words.stream().noneMatch((other) -> isPart(one, other)))
                    .collect(Collectors.joining(" / ")));
    }

    // for screens of several sizes the same credit stands there in parts and as a whole
    private static boolean isPart(String one, String other) {
        return one.length() < other.length() && other.contains(one);
    }

    private boolean isUnmarkedCredit(Element line) {
        String text = BriefText.of(line, MAX_CREDIT);
        boolean beside = this.lines.size() <= MAX_LINES && line != this.marked && !isWithin(this.marked, line)
                && !isWithin(line, this.marked);
        return beside && !text.isEmpty() && text.length() <= MAX_HOUSE
                && (this.lines.size() > 1 ? Credit.isHouse(text) : Credit.isAgency(text));
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

    private static @Nullable Element image(Element figure) {
        return Renditions.isImage(figure) ? figure : figure.selectFirst("img, amp-img, [data-src]");
    }

}
