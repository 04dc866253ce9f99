package copydesk.extraction.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;

/**
 * A line that offers other articles, as {@code Related article: …}
 *
 * @param titleStart code point where the title begins; the end of the line if only the
 * label stands there
 */
public record RelatedLine(int titleStart) {

    private static final int MAX_LENGTH = 400;

    private static final Pattern LABEL = Pattern
        .compile("(?:related(?: (?:articles?|stor(?:y|ies)|coverage|news|content"
                + "|links?|topics|reading))?|read(?: more| also| next| on)|also read|see also|watch also|more "
                + "on this(?: story)?"
                + "|more (?:stories|coverage)|recommended(?: for you| reading)?|further reading|you may also like"
                + "|don.t miss|lesen sie (?:auch|mehr|dazu|hier)|lesen sie auch|mehr zum thema|mehr dazu|siehe auch"
                + "|zum thema|verwandte artikel|auch interessant|(?:à )?lire (?:aussi|également)|voir aussi"
                + "|sur le même sujet"
                + "|pour aller plus loin|le[ae] también|lee también|lea además|ver también|más información|te "
                + "puede interesar"
                + "|(?:artículos?|notas?|noticias?|contenidos?) relacionad[oa]s?|articles? liés?|verwandter artikel|lesetipp|читайте (?:також|ще|больше)|читати також|дивіться також|за темою"
                + "|читайте также|по теме)(?<colon>\\s?[:：–—-]\\s?|\\s?$|\\s)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a block offers, if offering is all it does. */
    public static Optional<RelatedLine> of(RichText text) {
        Matcher label = LABEL.matcher(text.text());
        if (text.text().length() > MAX_LENGTH || !label.lookingAt()) {
            return Optional.empty();
        }
        int start = text.text().codePointCount(0, label.end());
        boolean separated = !label.group("colon").isBlank() || start == text.length();
        boolean linked = text.anchors().size() == 1 && coversRest(text, start);
        return (separated || linked) ? Optional.of(new RelatedLine(start)) : Optional.empty();
    }

    private static boolean coversRest(RichText text, int start) {
        Anchor anchor = text.anchors().get(0);
        return anchor.start() <= start && anchor.end() >= text.length() - 1;
    }

}
