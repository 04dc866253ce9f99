package copydesk.extraction.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import copydesk.extraction.body.InlineWords;
import copydesk.extraction.body.FigureReader;
import copydesk.extraction.body.ClassWords;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the picture that stands above the body of an article, or which the page names as
 * its picture without showing one.
 */
final class LeadPicture {

    private static final int MAX_FIGURES = 3;

    private static final String ARTICLE = "article, main, [role=main], [itemtype*=Article]";

    // many sites name their own emblem where an article has no picture
    private static final Pattern EMBLEM = Pattern.compile(".*(?:logo|favicon|placeholder|default|blank\\.).*");

    private final Document page;

    private final PageScan scan;

    private final JsonLd data;

    LeadPicture(Document page, PageScan scan, JsonLd data) {
        this.page = page;
        this.scan = scan;
        this.data = data;
    }

    /** The pictures above a body whose own blocks are given. */
    List<RawBlock> above(Element container, List<RawBlock> body) {
        List<RawBlock> found = figures(container);
        boolean shown = !found.isEmpty() || body.stream().anyMatch((block) -> block.kind() == RawKind.FIGURE);
        return shown ? found : named().stream().toList();
    }

    private static List<RawBlock> figures(Element container) {
        List<RawBlock> found = new ArrayList<>();
        Element article = (container.parent() != null) ? container.parent().closest(ARTICLE) : null;
        for (Element element : (article != null) ? article.getAllElements() : List.<Element>of()) {
            if (element == container || found.size() == MAX_FIGURES) {
                return found;
            }
            if (element.normalName().equals("figure") && isShown(element, article)) {
                FigureReader.read(element).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isShown(Element figure, @Nullable Element article) {
        for (Element place = figure; place != null && place != article; place = place.parent()) {
            boolean aside = place.normalName().equals("aside") || place.normalName().equals("nav");
            boolean inner = place != figure && place.normalName().equals("figure");
            if (aside || inner || InlineWords.isHidden(place) || ClassWords.isRelated(place)
                    || ClassWords.isFurniture(place)) {
                return false;
            }
        }
        return true;
    }

    private Optional<RawBlock> named() {
        Element meta = this.page
            .selectFirst("meta[property=og:image][content~=\\S], meta[name=og:image][content~=\\S]");
        String url = (meta != null) ? meta.absUrl("content") : this.data.image("url");
        if (url == null || !url.startsWith("http") || EMBLEM.matcher(url.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.empty();
        }
        String credit = this.data.image("creditText");
        RawPicture picture = new RawPicture(RichText.plain(url).text(), alt(),
                (credit != null) ? RichText.plain(credit) : null);
        String caption = this.data.image("caption");
        return Optional.of(new RawBlock(RawKind.FIGURE, RichText.plain((caption != null) ? caption : ""), picture));
    }

    private @Nullable String alt() {
        Element meta = this.page.selectFirst("meta[property=og:image:alt][content]");
        String alt = (meta != null) ? RichText.plain(meta.attr("content")).text() : "";
        return alt.isEmpty() ? null : alt;
    }

}
