package copydesk.extraction.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Who made a picture and whose it is, as {@code Alexander Ryumin / TASS} or
 * {@code (AP Photo/Jane Doe)} says it.
 *
 * @param by the photographer; null if none is named
 * @param agency the agency or owner; null if none is named
 */
public record Credit(@Nullable String by, @Nullable String agency) {

    private static final int MAX_LENGTH = 160;

    static final String LABELS = "photo(?:graph|graphy|s|grapher|graphie)?(?: credit| by| courtesy(?: of)?)?|(?:image"
            + "|picture|pic)s?(?: credit| by| source)?|photograph(?:ed)? by|credits?|foto(?:s|graf|grafie|grafia|ğraf|:)?"
            + "|bild(?:er|quelle|nachweis|rechte)?|quelle|crédits?(?: photo)?|source|créditos?|fuente|imagen|fonte|zdjęcie"
            + "|fot\\.|źródło|фото|джерело|источник|fotó|forrás|kuva|kilde|källa|kép|beeld|bron|nuotr\\.|사진(?: 출처)?|출처"
            + "|写真|提供|ảnh|kaynak|courtesy of|courtesy|handout|copyright|illustrations?(?: by)?|grafik|archivbild|symbolbild"
            + "|archivfoto|symbolfoto|vídeo|video|коллаж|колаж|collage|ілюстрація|иллюстрация|ilustración|infografik";

    private static final Pattern LABEL = Pattern.compile(
            "(?!picture alliance)(?:" + LABELS + ")\\s?(?:[:=]|\\s)\\s?(?<who>.+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MARKED = Pattern.compile("[(\\[]?(?:" + LABELS + ")\\s?[:=]\\s?\\S",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AP_PHOTO = Pattern.compile("(?<agency>\\p{Lu}{2,8}) (?:Photo|PHOTO)(?:/(?<by>.+))?");

    private static final Pattern HOUSE = Pattern.compile("(?<by>[^()/|]{3,60}) \\((?<agency>[^()]{2,40})\\)?");

    private static final Pattern NAME = Pattern
        .compile("\\p{Lu}[^\\s:;/|]*(?:\\s(?:\\p{Lu}[^\\s:;/|]*|de|del|la|le|van|von|der|of|and|und|et|y|&)){0,5}");

    /** Whether a short text begins with a word or sign that only credits begin with. */
    public static boolean isLabelled(String text) {
        return text.length() <= MAX_LENGTH
                && (text.startsWith("©") || text.startsWith("(c)") || MARKED.matcher(text).lookingAt());
    }

    /** Whether a text is the name of an agency, or of a photographer and one. */
    public static boolean isHouse(String text) {
        return Agencies.isListOf(text) || Agencies.isCredited(text);
    }

    /** Whether a text is the name of an agency, or of several, and nothing else. */
    public static boolean isAgency(String text) {
        return Agencies.isListOf(text);
    }

    /** Whether a text looks like the name of somebody, no sentence. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches() && !text.endsWith(".");
    }

    /** Whether a text is a name and that of a house in brackets. */
    public static boolean isNameOfHouse(String text) {
        Matcher house = HOUSE.matcher(text);
        return house.matches() && isName(house.group("by"));
    }

    /** Reads a credit line; empty if it names nobody. */
    public static Optional<Credit> of(String line) {
        if (line.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String words = withoutFirstOfTwoLabels(bare(line));
        Matcher label = LABEL.matcher(words);
        int names = CreditLabel.end(words);
        String who = bare((names > 0) ? words.substring(names) : label.matches() ? label.group("who") : words);
        if (who.isEmpty()) {
            return Optional.empty();
        }
        Matcher photo = AP_PHOTO.matcher(who);
        if (photo.matches()) {
            return Optional.of(new Credit(photo.group("by"), photo.group("agency")));
        }
        Matcher house = HOUSE.matcher(who);
        if (house.matches()) {
            return Optional.of(new Credit(house.group("by"), house.group("agency")));
        }
        return Optional.of(CreditParts.of(who));
    }

    private static String withoutFirstOfTwoLabels(String words) {
        Matcher label = MARKED.matcher(words);
        String rest = label.lookingAt() ? words.substring(label.end() - 1) : "";
        return MARKED.matcher(rest).lookingAt() ? rest : words;
    }

    private static String bare(String line) {
        String words = line.strip()
            .replaceFirst("^(?:[(（][cCＣｃ][)）]|[©Ⓒ(\\[–—-]|\\s)+\\s?", "")
            .replaceFirst("[)\\]]+\\.?$", "");
        return words.replaceFirst("(?<=\\p{L}{3})\\.$", "").strip();
    }

}
