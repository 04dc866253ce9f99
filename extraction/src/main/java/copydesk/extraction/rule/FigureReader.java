package copydesk.extraction.rule;

import java.util.Optional;
import java.util.Set;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.block.InlineWords;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a picture with its caption and credit. */
public final class FigureReader {

    private static final Set<String> CREDIT = Set.of("credit", "credits", "copyright", "photographer", "photocredit",
            "attribution", "source", "agency");

    private FigureReader() {
    }

    /** The picture, empty if the figure holds neither an image nor words. */
    public static Optional<RawBlock> read(Element figure) {
        Element image = figure.selectFirst("img");
        Element caption = caption(figure);
        Element credited = credit(figure);
        RichText credit = (credited != null) ? InlineWords.of(credited) : null;
        if (credited != null && caption != null) {
            // what is read as the credit must not be read again as part of the caption
            credited.remove();
        }
        RichText words = (caption == null || caption == credited) ? RichText.EMPTY : InlineWords.of(caption);
        String alt = (image != null) ? RichText.plain(image.attr("alt")).text() : "";
        if (image == null && words.isEmpty()) {
            return Optional.empty();
        }
        RawPicture picture = new RawPicture(address(image), alt.isEmpty() ? null : alt, credit);
        return Optional.of(new RawBlock(RawKind.FIGURE, words, picture));
    }

    private static @Nullable Element caption(Element figure) {
        Element caption = figure.selectFirst("figcaption");
        return (caption != null) ? caption
                : figure.selectFirst("[class*=caption]:not(figure):not(:has(img)), [itemprop=caption]");
    }

    private static @Nullable Element credit(Element figure) {
        return figure.select("*")
            .stream()
            .filter((element) -> element != figure && !element.normalName().equals("source"))
            .filter((element) -> ClassWords.has(element, CREDIT) && element.selectFirst("img") == null
                    && !element.normalName().equals("figcaption"))
            .filter((element) -> element.hasText())
            .findFirst()
            .orElse(null);
    }

    private static @Nullable String address(@Nullable Element image) {
        if (image == null) {
            return null;
        }
        for (String name : new String[] { "data-src", "data-original", "data-lazy-src", "src" }) {
            String url = RichText.plain(image.absUrl(name)).text();
            if (url.startsWith("http")) {
                return url;
            }
        }
        return null;
    }

}
