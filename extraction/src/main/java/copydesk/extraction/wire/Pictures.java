package copydesk.extraction.wire;

import java.util.Optional;

import copydesk.contract.article.MarkKind;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.line.LabelLine;
import copydesk.extraction.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what a text export scatters over several lines: a picture, its caption
 * and its credit.
 */
final class Pictures {

    private static final RawPicture LOST = new RawPicture(null, null, null);

    private static final int SHORT = 220;

    private static final int MAX_LEAD = 140;

    private final Draft draft;

    // the first block that is prose or a picture
    private int lead;

    private Pictures(Draft draft) {
        this.draft = draft;
    }

    static void mark(Draft draft, int title) {
        Pictures pictures = new Pictures(draft);
        for (int i = Math.max(0, title + 1); i < draft.size(); i++) {
            pictures.at(i, title);
        }
    }

    private void at(int index, int title) {
        if (this.draft.kind(index) == RawKind.FIGURE) {
            pictured(index);
            return;
        }
        Optional<CreditedText> text = this.draft.isParagraph(index) ? credited(index) : Optional.empty();
        if (text.isPresent() && text.get().caption().isEmpty()) {
            creditLine(index, title, text.get().credit());
        }
        else if (text.isPresent()) {
            picture(index, LOST, caption(text.get().caption()), text.get().credit());
        }
        else if (this.draft.isParagraph(index) && isSetOffCaption(index, title)) {
            picture(index, LOST, caption(index), null);
        }
        else if (this.draft.isParagraph(index)) {
            labelled(index);
        }
    }

    private Optional<CreditedText> credited(int index) {
        boolean last = !this.draft.hasProseFrom(index + 1);
        return CreditedText.of(this.draft.text(index), last);
    }

    // below a picture stand its caption and its credit, in this order or the other
    private void pictured(int index) {
        RawPicture raw = this.draft.picture(index).orElse(LOST);
        RichText title = this.draft.text(index);
        int next = index + 1;
        Optional<CreditedText> below = this.draft.isParagraph(next) ? credited(next).or(() -> agency(next))
                : Optional.empty();
        if (below.isPresent() && !below.get().caption().isEmpty()) {
            join(index, next, raw, below.get().caption(), below.get().credit());
        }
        else if (below.isPresent()) {
            RichText caption = (this.draft.isGlued(next + 1) && endsRun(next + 1) && isCaption(next + 1))
                    ? this.draft.text(next + 1) : RichText.EMPTY;
            join(index, next, raw, caption, below.get().credit());
            if (!caption.isEmpty()) {
                this.draft.empty(next + 1);
            }
        }
        else if (isCaption(next) && (this.draft.isGlued(next) ? endsRun(next) : isUnlikeProse(next, raw))) {
            captioned(index, next, raw);
        }
        else {
            alone(index, raw, title);
        }
    }

    private void captioned(int index, int next, RawPicture raw) {
        Optional<CreditedText> credit = this.draft.isParagraph(next + 1) ? credited(next + 1).or(() -> agency(next + 1))
                : Optional.empty();
        boolean credits = credit.isPresent() && credit.get().caption().isEmpty();
        join(index, next, raw, this.draft.text(next), credits ? credit.get().credit() : null);
        if (credits) {
            this.draft.empty(next + 1);
        }
    }

    private void alone(int index, RawPicture raw, RichText title) {
        String alt = raw.alt();
        Optional<CreditedText> inAlt = (alt != null) ? CreditedText.of(RichText.plain(alt), true) : Optional.empty();
        RichText caption = inAlt.map(CreditedText::caption).orElse(title);
        picture(index, raw, caption, inAlt.map(CreditedText::credit).orElse(null));
    }

    private void join(int index, int words, RawPicture raw, RichText caption, @Nullable RichText credit) {
        picture(index, raw, caption, credit);
        this.draft.empty(words);
    }

    private void picture(int index, RawPicture raw, RichText caption, @Nullable RichText credit) {
        this.draft.picture(index, caption, raw.creditedTo(credit));
    }

    // a name alone is a credit only where a picture is known to be
    private Optional<CreditedText> agency(int index) {
        return CreditedText.ofName(this.draft.text(index));
    }

    private void creditLine(int index, int title, RichText credit) {
        int before = index - 1;
        boolean captionBefore = before > title && this.draft.isParagraph(before) && isCaption(before)
                && (isGluedPair(before, index) || isUnlikeProse(before, LOST) || isLead(before, title));
        boolean captionBelow = !captionBefore && this.draft.isParagraph(index + 1) && isCaption(index + 1)
                && ((this.draft.isGlued(index + 1) && !this.draft.isGlued(index) && endsRun(index + 1))
                        || isItalic(this.draft.text(index + 1)));
        if (captionBefore) {
            join(before, index, LOST, caption(before), credit);
        }
        else if (captionBelow) {
            join(index, index + 1, LOST, caption(index + 1), credit);
        }
        else {
            picture(index, LOST, RichText.EMPTY, credit);
        }
    }

    private void labelled(int index) {
        Optional<LabelLine> label = LabelLine.of(this.draft.words(index))
            .filter((line) -> line.field() == LabelLine.Field.CAPTION && !line.value().isEmpty());
        boolean says = label.isPresent() && label.get().value().length() <= SHORT + 100
                && !Character.isLowerCase(label.get().value().codePointAt(0));
        if (says) {
            Optional<CreditedText> below = this.draft.isParagraph(index + 1) ? credited(index + 1) : Optional.empty();
            boolean credits = below.isPresent() && below.get().caption().isEmpty();
            picture(index, LOST, caption(index), credits ? below.get().credit() : null);
            if (credits) {
                this.draft.empty(index + 1);
            }
        }
    }

    private RichText caption(int index) {
        return caption(this.draft.text(index));
    }

    // without the label before it and the bracket around both
    private static RichText caption(RichText text) {
        Optional<LabelLine> label = LabelLine.of(text.text()).filter((line) -> line.field() == LabelLine.Field.CAPTION);
        if (label.isEmpty()) {
            return text;
        }
        String value = label.get().value();
        boolean bracket = "([".indexOf(text.text().charAt(0)) >= 0 && (value.endsWith("]") || value.endsWith(")"));
        return text.slice(text.length() - value.codePointCount(0, value.length()), text.length() - (bracket ? 1 : 0));
    }

    private boolean isCaption(int index) {
        return this.draft.isParagraph(index) && this.draft.words(index).length() <= SHORT + 80
                && this.draft.isProse(index);
    }

    // two lines with nothing but themselves between two blank ones
    private boolean isGluedPair(int first, int second) {
        return this.draft.isGlued(second) && !this.draft.isGlued(first) && endsRun(second);
    }

    private boolean endsRun(int index) {
        return !this.draft.isGlued(index + 1) || credited(Math.min(index + 1, this.draft.size() - 1)).isPresent();
    }

    // the first lines under a headline show the picture above the story
    private boolean isLead(int index, int title) {
        while (this.lead < this.draft.size() && (this.lead <= title
                || !(this.draft.isProse(this.lead) || this.draft.kind(this.lead) == RawKind.FIGURE))) {
            this.lead++;
        }
        return index > title + 1 && this.lead >= index && this.draft.words(index).length() <= SHORT
                && !Headline.isDatelined(this.draft.words(index)) && this.draft.hasProseFrom(index + 2);
    }

    // where an export lost the picture above the story, a gap is left over its caption
    private boolean isSetOffCaption(int index, int title) {
        int next = index + 1;
        return this.draft.isSetOff(index) && this.draft.isProse(index) && isLead(index, title)
                && this.draft.words(index).length() <= MAX_LEAD && this.draft.text(index).anchors().isEmpty()
                && this.draft.isParagraph(next) && this.draft.isProse(next)
                && this.draft.text(next).length() > this.draft.text(index).length();
    }

    private boolean isUnlikeProse(int index, RawPicture raw) {
        String words = this.draft.words(index);
        boolean title = !words.isEmpty() && ".!?:…”\"»".indexOf(words.charAt(words.length() - 1)) < 0;
        return isItalic(this.draft.text(index)) || (title && words.contains(" ") && words.length() <= SHORT
                && this.draft.text(index).anchors().isEmpty()) || words.equals(raw.alt());
    }

    private static boolean isItalic(RichText text) {
        return text.marks()
            .stream()
            .anyMatch(
                    (mark) -> mark.start() == 0 && mark.end() >= text.length() - 1 && mark.kind() == MarkKind.EMPHASIS);
    }

}
