package copydesk.extraction.rule;

import java.util.List;

import copydesk.extraction.line.Credit;
import copydesk.extraction.text.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the attributes of a picture say about it, for scripts that show it large and for
 * search engines. Counts where no words are printed.
 */
final class FigureNotes {

    private static final List<String> CAPTION = List.of("data-caption", "data-image-caption", "data-img-caption",
            "data-photo-caption", "data-legend", "data-legende", "data-description");

    private static final List<String> CREDIT = List.of("data-credit", "data-image-credit", "data-img-credit",
            "data-photo-credit", "data-copyright", "data-photographer", "data-attribution", "data-credits");

    private static final int MAX_ELEMENTS = 60;

    private static final int MAX_NOTE = 2_000;

    private final List<Element> elements;

    FigureNotes(Element figure) {
        this.elements = figure.stream().limit(MAX_ELEMENTS).toList();
    }

    /** The caption, empty if nothing gives one. */
    RichText caption() {
        String said = said("caption");
        String note = note(CAPTION);
        return (note != null) ? RichText.plain(note) : (said != null) ? RichText.plain(said) : RichText.EMPTY;
    }

    /** The credit; null if nothing gives one. */
    @Nullable RichText credit() {
        String holder = said("copyrightHolder");
        String said = (holder != null) ? holder : said("creditText");
        String note = note(CREDIT);
        String words = (note != null) ? note : (said != null) ? said : titleCredit();
        return (words != null) ? RichText.plain(words) : null;
    }

    private @Nullable String note(List<String> names) {
        for (Element element : this.elements) {
            for (String name : names) {
                String text = element.hasAttr(name) ? words(element.attr(name)) : "";
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return null;
    }

    // microdata may say what it does not show
    private @Nullable String said(String property) {
        for (Element element : this.elements) {
            boolean named = element.attr("itemprop").equals(property);
            Element holder = (named && !element.hasAttr("content")) ? element.selectFirst("meta[itemprop=name]")
                    : element;
            String text = (named && holder != null) ? words(holder.attr("content")) : "";
            if (!text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    // the text that appears under the pointer names the house behind a bar
    private @Nullable String titleCredit() {
        for (Element element : this.elements) {
            String title = Renditions.isImage(element) ? element.attr("title") : "";
            int bar = title.lastIndexOf(" | ");
            String last = (bar > 0) ? title.substring(bar + 3).strip() : "";
            if (Credit.isLabelled(last) || Credit.isHouse(last)) {
                return last;
            }
        }
        return null;
    }

    // some notes are HTML themselves
    private static String words(String note) {
        if (note.length() > MAX_NOTE) {
            return "";
        }
        String text = (note.indexOf('<') >= 0 || note.indexOf('&') >= 0) ? Jsoup.parse(note).text() : note;
        return hasLetters(text) ? text.strip() : "";
    }

    static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

}
