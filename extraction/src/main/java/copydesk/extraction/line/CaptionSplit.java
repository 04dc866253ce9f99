package copydesk.extraction.line;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.contract.article.Mark;
import copydesk.extraction.text.RichText;

/**
 * A caption parted from the credit it ends with.
 *
 * @param caption the caption, perhaps empty
 * @param words the credit as printed
 * @param credit who it names
 */
public record CaptionSplit(RichText caption, RichText words, Credit credit) {

    private static final int MAX_LENGTH = 1_500;

    // no form of a credit below is longer than this, and all stand at the end
    private static final int MAX_CREDIT = 240;

    private static final String BEGINS = ":(\u00a9\u24b8";

    private static final Pattern NAMES = Pattern
        .compile("[\\p{L}\\p{M}\\p{N}.’'& -]{2,60}(?:\\s?/\\s?[\\p{L}\\p{M}\\p{N}.’'& -]{2,40}){1,3}");

    private static final Pattern LABELLED = Pattern.compile("(?:^|[.!?”\"»)]\\s|\\()"
            + "(?<credit>(?:(?:photo|photograph|image|picture|credit|foto|bild|crédits?(?: photo)?|créditos?|фото)s?"
            + "(?: credit| by| courtesy(?: of)?)?\\s?:|photo(?:graph)? by)\\s?[^:()]{2,90})[).]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BRACKETED = Pattern
        .compile("\\((?<credit>(?:\\p{Lu}{2,8} (?:Photo|PHOTO)|[^()/]{2,50}/|[^()]{2,60} via )[^()]{0,60})\\)\\.?$");

    private static final Pattern COPYRIGHT = Pattern.compile("(?<credit>(?:©|Ⓒ|\\(c\\))\\s?[^©.!?]{2,80})\\.?$",
            Pattern.CASE_INSENSITIVE);

    // in a place that is surely a caption, less is needed to see a credit
    private static final Pattern LABEL_ANYWHERE = Pattern.compile(
            "(?:^|[\\s.,;|(\\[–—-])(?<credit>(?:" + Credit.LABELS
                    + ")\\s?[:=]\\s?\\S(?:[^:=\\]]|(?<=[Vv][ií]deo|Foto|Text):){1,110}|(?:photograph|photo"
                    + "|picture|pic|image)s? (?:by|courtesy of) [^:]{2,90})[\\])]?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WIDE_COPYRIGHT = Pattern.compile("(?<credit>[(（][ＣｃcC][)）]\\s?[^。.!?]{2,60})$");

    private static final Pattern NAME_IN_BRACKETS = Pattern
        .compile("[(\\[](?<credit>[^()\\[\\]]{2,70}(?:\\([^()]{2,30}\\))?)[)\\]]\\.?$");

    private static final Pattern BEHIND_SLASH = Pattern.compile("\\s?/\\s(?<credit>\\p{Lu}[^/.]{3,50})$");

    private static final Pattern PERSON = Pattern.compile(
            "[\\p{Lu}][\\p{L}\\p{M}.’'-]+(?:\\s(?:[\\p{Lu}][\\p{L}\\p{M}.’'-]*|de|del|la|van|von|der|y|und|and)){1,4}");

    // Indonesian and German papers name the owner of an archive in one word with it
    private static final Pattern ARCHIVE = Pattern.compile("(?:Dok|dok|Arsip|Archiv)[.:]\\s?\\p{L}.{1,50}");

    private static final Pattern AGENCY_FIRST = Pattern
        .compile("(?:^|[.!?”\"»)]\\s?|\\s)(?<credit>\\p{Lu}{2,8}(?: Photo)?\\s?/\\s?[^/]{3,50})$");

    private static final Pattern LAST_SENTENCE = Pattern
        .compile("[.!?”\"»]\\s(?<credit>(?:[^.!?”\"»]|(?<=\\b\\p{Lu})\\.){2,80})\\.?$");

    // Japanese and Chinese papers say behind a name that it is the photographer's, or
    // name the agency behind a sign
    private static final Pattern EASTERN = Pattern
        .compile("(?:[（(](?<by>[^（）()、。]{2,20})(?:撮影|摄|攝|摄影|攝影)[）)]|[＝=](?<agency>[^＝=。、]{2,12}))$");

    // Lithuanian says behind the names that they made the photo
    private static final Pattern LABEL_BEHIND = Pattern
        .compile("(?:\\s[/|]\\s|[.!?]\\s)(?<credit>\\p{Lu}[^/|]{2,40}(?:\\s?/\\s?[^/|]{2,40})?\\snuotr)\\.?$");

    private static final Pattern BEHIND_BAR = Pattern.compile("\\s?\\|\\s?(?<credit>[^|]{2,70})$");

    private static final Pattern BEHIND_DASH = Pattern.compile("\\s[–—-]\\s?(?<credit>[^–—]{2,60})$");

    /** Parts a text that markup says is a caption. */
    public static CaptionSplit ofCaption(RichText text) {
        return strongTail(text).or(() -> at(text, LABEL_ANYWHERE))
            .or(() -> ofParagraph(text))
            .or(() -> at(text, WIDE_COPYRIGHT))
            .or(() -> at(text, NAME_IN_BRACKETS).filter(CaptionSplit::namesSomebody))
            .or(() -> eastern(text))
            .or(() -> at(text, LABEL_BEHIND))
            .or(() -> lastSentence(text))
            .or(() -> at(text, AGENCY_FIRST).filter(CaptionSplit::namesSomebody))
            .or(() -> at(text, BEHIND_SLASH).filter(CaptionSplit::namesSomebody))
            .or(() -> at(text, BEHIND_BAR).filter(CaptionSplit::namesSomebody))
            .or(() -> at(text, BEHIND_DASH).filter((split) -> Credit.isHouse(split.words().text())))
            .orElseGet(() -> new CaptionSplit(text, RichText.EMPTY, new Credit(null, null)));
    }

    /**
     * Parts a text of which nothing is known; empty if it does not end like a caption.
     */
    public static Optional<CaptionSplit> ofParagraph(RichText text) {
        if (text.text().length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<CaptionSplit> strong = strongTail(text);
        if (strong.isPresent() || !mayCredit(text.text())) {
            return strong;
        }
        return at(text, LABELLED).filter((split) -> CreditLabel.isPlausible(split.words().text()))
            .or(() -> at(text, BRACKETED).filter((split) -> isNamedAgency(split.credit())))
            .or(() -> at(text, COPYRIGHT));
    }

    // most paragraphs have none of the signs that a credit begins with, which is seen
    // sooner than that no form fits
    private static boolean mayCredit(String text) {
        for (int i = Math.max(0, text.length() - MAX_CREDIT); i < text.length(); i++) {
            char sign = text.charAt(i);
            if (BEGINS.indexOf(sign) >= 0
                    || ((sign == 'p' || sign == 'P') && text.regionMatches(true, i, "photo", 0, 5))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the credit it ends with is one that is printed beside it as well. */
    public boolean repeats(RichText credit) {
        String one = letters(this.words);
        String other = letters(credit);
        return !one.isEmpty() && (one.contains(other) || other.contains(one));
    }

    private static String letters(RichText text) {
        return text.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    private static Optional<CaptionSplit> strongTail(RichText text) {
        Optional<Mark> tail = text.strongTail();
        if (tail.isEmpty()) {
            return Optional.empty();
        }
        String words = text.words(tail.get().start(), tail.get().end());
        return (NAMES.matcher(words).matches() || Agencies.isKnown(words))
                ? split(text, tail.get().start(), text, tail.get().start()) : Optional.empty();
    }

    private static Optional<CaptionSplit> lastSentence(RichText text) {
        return at(text, LAST_SENTENCE).filter((split) -> NAMES.matcher(split.words().text()).matches()
                || (split.credit().agency() != null && isNamedAgency(split.credit())));
    }

    private static Optional<CaptionSplit> eastern(RichText text) {
        Matcher match = EASTERN.matcher(text.text());
        if (text.text().length() > MAX_LENGTH || !match.find()) {
            return Optional.empty();
        }
        String by = match.group("by");
        String agency = match.group("agency");
        if (by == null && !Agencies.isKnown(agency)) {
            return Optional.empty();
        }
        int cut = text.text().codePointCount(0, match.start());
        int end = text.text().codePointCount(0, match.end((by != null) ? "by" : "agency"));
        return Optional.of(new CaptionSplit(text.slice(0, cut), text.slice(cut + 1, end), new Credit(by, agency)));
    }

    private static boolean namesSomebody(CaptionSplit split) {
        String words = split.words().text();
        return PERSON.matcher(words).matches() || Agencies.isKnown(words) || ARCHIVE.matcher(words).matches()
                || isNamedAgency(split.credit()) && words.length() > 4
                || words.contains("/") && NAMES.matcher(words).matches();
    }

    private static boolean isNamedAgency(Credit credit) {
        String agency = credit.agency();
        return agency != null && Agencies.looksLikeOne(agency.replaceFirst(" / .*", ""));
    }

    private static Optional<CaptionSplit> at(RichText text, Pattern form) {
        int length = text.text().length();
        Matcher match = form.matcher(text.text())
            .region(Math.max(0, length - MAX_CREDIT), length)
            .useAnchoringBounds(false)
            .useTransparentBounds(true);
        if (length > MAX_LENGTH || !match.find()) {
            return Optional.empty();
        }
        int creditStart = match.start("credit");
        int cut = creditStart;
        while (cut > 0 && "([/|–—- ".indexOf(text.text().charAt(cut - 1)) >= 0) {
            cut--;
        }
        int end = text.text().codePointCount(0, match.end("credit"));
        return split(text, text.text().codePointCount(0, cut), text.slice(0, end),
                text.text().codePointCount(0, creditStart));
    }

    private static Optional<CaptionSplit> split(RichText text, int captionEnd, RichText upToCredit, int creditStart) {
        RichText words = upToCredit.slice(creditStart, upToCredit.length());
        return Credit.of(words.text()).map((credit) -> new CaptionSplit(text.slice(0, captionEnd), words, credit));
    }

}
