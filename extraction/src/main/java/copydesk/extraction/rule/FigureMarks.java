package copydesk.extraction.rule;

import java.util.Set;
import java.util.regex.Pattern;

import copydesk.extraction.line.Credit;
import org.jsoup.nodes.Element;

/** What the names of elements around a picture say they are. */
final class FigureMarks {

    private static final Set<String> CREDIT = Set.of("credit", "credits", "copyright", "photographer", "photocredit",
            "attribution", "source", "sources", "agency", "quelle", "bildquelle", "fotograf", "rights", "rechte",
            "bildrechte", "autor", "author", "photog", "courtesy", "byline", "firma", "crédito", "credito", "creditos",
            "copyrights", "rightsholder", "provider", "imagecredit", "mediacredit", "credittext", "signature", "ruch",
            "distributor", "kilde", "bron", "legal", "owner", "by", "license", "licence", "lizenz", "bildautor",
            "bildnachweis", "fotocredit", "imagesource", "photosource", "photoby", "fotokredit", "copy", "fuente",
            "crédit", "kaynak", "zdroj", "źródło", "källa", "lähde", "copyrightholder", "photoauthor", "imgcredit",
            "picturecredit", "credito-foto", "fotografo", "photographe", "fotoautor", "autorfoto");

    private static final Set<String> CAPTION = Set.of("caption", "legend", "legende", "bildtext", "bildunterschrift",
            "subline", "bu", "imagetext", "imgcaption", "didascalia", "pie", "leyenda", "wp-caption-text",
            "captiontext", "undertitel", "bildzeile", "description", "desc", "opis", "podpis", "fotopie", "cutline",
            "subtitle", "imagecaption", "photocaption", "figcaption", "piefoto", "infotext", "imagedescription",
            "legenda", "popisek", "kuvateksti", "billedtekst", "bildetekst", "onderschrift", "fototext", "altyazi");

    private static final Set<String> UNSEEN = Set.of("hidden", "sr-only", "visually-hidden", "visuallyhidden",
            "screen-reader-text", "screenreader", "u-hidden", "is-hidden", "assistive-text", "a11y", "aural");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final int MAX_CREDIT = 160;

    private static final int MAX_SMALL = 4;

    private FigureMarks() {
    }

    static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption") || element.attr("itemprop").equals("caption")
                || (ClassWords.has(element, CAPTION) && element.selectFirst("img") == null);
    }

    static boolean isCredit(Element element) {
        String name = element.normalName();
        if (name.equals("figcaption") || name.equals("source") || name.equals("a") && element.childrenSize() > 0) {
            return false;
        }
        String text = BriefText.of(element, MAX_CREDIT);
        boolean named = isNamedCredit(element) || (element.childrenSize() <= 1 && Credit.isLabelled(text));
        return named && !text.isEmpty() && !isSentence(text) && element.selectFirst("img, figcaption") == null
                && !holdsCaption(element);
    }

    // names are written large, but for the words between them
    private static boolean isSentence(String text) {
        long small = SPACE.splitAsStream(text)
            .filter((word) -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
            .count();
        return small > (text.endsWith(".") ? MAX_SMALL : MAX_SMALL * 2);
    }

    private static boolean isNamedCredit(Element element) {
        return switch (element.attr("itemprop")) {
            case "copyrightHolder", "creditText", "copyrightNotice", "creator", "author" -> true;
            default -> element.normalName().equals("cite") || ClassWords.has(element, CREDIT);
        };
    }

    private static boolean holdsCaption(Element element) {
        return ClassWords.has(element, CAPTION) && element.childrenSize() > 0;
    }

    /** Whether words are for screen readers only, as those of buttons are. */
    static boolean isUnseen(Element element) {
        String classes = element.className();
        // some names hide an element on small screens only
        return !classes.isEmpty() && classes.indexOf(':') < 0
                && element.classNames().stream().anyMatch((name) -> UNSEEN.contains(name));
    }

}
