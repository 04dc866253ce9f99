package copydesk.extraction.wire;

import java.util.Optional;
import java.util.regex.Pattern;

import copydesk.contract.article.Mark;
import copydesk.extraction.line.AgencyLine;
import copydesk.extraction.line.Byline;
import copydesk.extraction.line.CaptionSplit;
import copydesk.extraction.line.CreditLabel;
import copydesk.extraction.text.RichText;

/**
 * A text that ends with the credit of a picture. Emphasis, brackets and labels tell the
 * credit from what it is about.
 *
 * @param caption what stands before the credit, perhaps nothing
 * @param credit the credit as printed
 */
record CreditedText(RichText caption, RichText credit) {

    private static final int MAX_LENGTH = 700;

    private static final int MAX_CREDIT = 110;

    private static final int MAX_CAPTION = 220;

    private static final Pattern NAMES = Pattern.compile(
            "(?:\\p{Lu}|\\p{Lo})[^/|!?:;]{1,60}\\s?[/|]\\s?(?:\\p{Lu}|\\p{Lo}|dpa|imago|picture)[^/|!?:;]{0,50}(?:\\s?[/|]\\s?[^/|!?:;]{1,50})?");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?”\"»)]\\s*");

    CreditedText {
        caption = bare(caption);
    }

    // a line between caption and credit belongs to neither
    private static RichText bare(RichText caption) {
        int end = caption.text().length();
        while (end > 0 && " |/•–—-".indexOf(caption.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return (end == caption.text().length()) ? caption : caption.slice(0, caption.text().codePointCount(0, end));
    }

    /**
     * Finds the credit at the end of a text, empty if there is none.
     * @param last whether it is the last text of a story; that one may end with its
     * agency in brackets
     */
    static Optional<CreditedText> of(RichText text, boolean last) {
        if (text.isEmpty() || text.text().length() > MAX_LENGTH || AgencyLine.of(text.text()).isPresent()) {
            return Optional.empty();
        }
        return CaptionSplit.ofParagraph(text)
            .map((split) -> new CreditedText(split.caption(), split.words()))
            .or(() -> label(text))
            .or(() -> emphasised(text))
            .or(() -> whole(text))
            .or(() -> last ? Optional.empty() : bracketed(text))
            .filter(CreditedText::isPlausible);
    }

    /** A credit that is nothing but a name; only where a picture is known to be. */
    static Optional<CreditedText> ofName(RichText text) {
        boolean name = text.text().length() <= MAX_CREDIT && isName(text.text());
        return name ? Optional.of(new CreditedText(RichText.EMPTY, text)) : Optional.empty();
    }

    private static Optional<CreditedText> label(RichText text) {
        return CreditLabel.in(text.text()).map((start) -> at(text, start));
    }

    // emphasis over the end of a caption, after a full stop or over a name with its
    // agency
    private static Optional<CreditedText> emphasised(RichText text) {
        int end = text.length();
        for (Mark mark : text.marks()) {
            String words = (mark.end() >= end - 1) ? text.words(mark.start(), mark.end()) : "";
            boolean parted = mark.start() > 0 && SENTENCE_END.matcher(text.words(0, mark.start())).matches();
            if (!words.isEmpty() && mark.start() > 0 && (isPair(words) || (parted && isName(words)))) {
                return Optional.of(new CreditedText(text.slice(0, mark.start()), text.slice(mark.start(), end)));
            }
        }
        boolean italic = text.marks().stream().anyMatch((mark) -> mark.start() == 0 && mark.end() >= end - 1);
        return italic ? Optional.of(CaptionSplit.ofCaption(text))
            .filter((split) -> !split.words().isEmpty())
            .map((split) -> new CreditedText(split.caption(), split.words())) : Optional.empty();
    }

    private static Optional<CreditedText> whole(RichText text) {
        String words = text.text();
        boolean credit = isPair(words) && (AgencyLine.of(words.substring(words.indexOf('/') + 1).strip()).isPresent()
                || CaptionSplit.ofParagraph(RichText.plain("(" + words + ")")).isPresent());
        return credit ? Optional.of(new CreditedText(RichText.EMPTY, text)) : Optional.empty();
    }

    private static Optional<CreditedText> bracketed(RichText text) {
        String words = text.text();
        int open = words.lastIndexOf('(');
        boolean agency = open > 0 && open <= MAX_CAPTION && words.endsWith(")") && words.length() - open < 60
                && AgencyLine.of(words.substring(open + 1, words.length() - 1)).isPresent();
        boolean oneSentence = agency && words.substring(0, open).strip().indexOf(". ") < 0;
        if (!oneSentence) {
            return Optional.empty();
        }
        int start = words.codePointCount(0, open);
        return Optional.of(new CreditedText(text.slice(0, start), text.slice(start + 1, text.length() - 1)));
    }

    private static CreditedText at(RichText text, int start) {
        int place = text.text().codePointCount(0, start);
        boolean bracket = start > 0 && "([".indexOf(text.text().charAt(start - 1)) >= 0;
        int end = text.length() - (bracket && ")]".indexOf(text.text().charAt(text.text().length() - 1)) >= 0 ? 1 : 0);
        return new CreditedText(text.slice(0, bracket ? place - 1 : place), text.slice(place, end));
    }

    private static boolean isPair(String words) {
        return words.length() <= MAX_CREDIT && NAMES.matcher(words).matches();
    }

    private static boolean isName(String words) {
        return AgencyLine.of(words).isPresent() || isPair(words)
                || (words.contains(" ") && Byline.of("By " + words).isPresent());
    }

    private boolean isPlausible() {
        return this.credit.text().length() <= MAX_CREDIT && CreditLabel.isPlausible(this.credit.text());
    }

}
