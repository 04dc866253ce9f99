package copydesk.extraction.wire;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.extraction.article.RawKind;
import copydesk.extraction.line.AgencyLine;
import copydesk.extraction.line.HeadLine;
import copydesk.extraction.line.LabelLine;
import copydesk.extraction.line.NoticeLine;
import copydesk.extraction.line.PromotionLine;
import copydesk.extraction.line.Trailer;

/**
 * What stands below the story: who and when where the head does not say it, the address,
 * notices.
 */
final class TailMatter {

    private static final int MAX_NAME = 60;

    private static final Pattern LABELLED_URL = Pattern
        .compile("(?<label>[^:：.!?]{2,40})[:：]\\s*(?<url><?(?:https?://|www\\.)[^\\s<>]+>?)");

    private static final Pattern SLUG = Pattern
        .compile("[^?#]*/[^/?#]*(?:-[^/?#-]+){2,}/?(?:[?#].*)?|[^?#]*/(?:19|20)\\d\\d/.+");

    private static final Pattern SIGNATURE = Pattern.compile("^[-–—\\s]+");

    private final Draft draft;

    private boolean authorSaid;

    private TailMatter(Draft draft) {
        this.draft = draft;
    }

    static void mark(Draft draft, int title) {
        TailMatter tail = new TailMatter(draft);
        int end = tail.storyEnd(title);
        for (int i = Math.max(title, 0); i < end; i++) {
            tail.authorSaid |= draft.kind(i) == RawKind.BYLINE
                    || (draft.isOpen(i) && HeadLine.isOne(draft.words(i)) && HeadLine.namesAuthors(draft.words(i)));
        }
        for (int i = end; i < draft.size(); i++) {
            if (draft.isOpen(i)) {
                tail.line(i);
            }
        }
    }

    // one past the last block of the story
    private int storyEnd(int title) {
        int end = this.draft.size();
        while (end > title + 1 && !isStory(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isStory(int index) {
        if (!this.draft.isProse(index)) {
            return false;
        }
        String words = this.draft.words(index);
        return !(NoticeLine.isBelow(words) || isSource(words) || isMedium(index) || Trailer.url(words).isPresent()
                || address(words).isPresent() || isSignature(index));
    }

    private void line(int index) {
        String words = this.draft.words(index);
        Optional<String> address = Trailer.url(words).or(() -> address(words));
        if (HeadLine.isOne(words)) {
            this.draft.mark(index, HeadLine.namesAuthors(words) ? RawKind.BYLINE : RawKind.DATE);
        }
        else if (address.isPresent()) {
            this.draft.metadata().address(address.get());
            this.draft.mark(index, RawKind.OTHER);
        }
        else if (isSignature(index)) {
            this.draft.mark(index, RawKind.BYLINE);
            this.authorSaid = true;
            this.draft.metadata().author(SIGNATURE.matcher(words).replaceFirst(""));
        }
        else if ((NoticeLine.isBelow(words) || isSource(words) || isMedium(index)) && AgencyLine.of(words).isEmpty()
                && !PromotionLine.is(words)) {
            this.draft.mark(index, RawKind.OTHER);
        }
    }

    private boolean isMedium(int index) {
        return this.draft.isParagraph(index) && PromotionLine.isBelow(this.draft.words(index));
    }

    private static boolean isSource(String words) {
        return LabelLine.of(words)
            .filter((line) -> line.field() == LabelLine.Field.ADDRESS && line.value().length() <= MAX_NAME
                    && !line.value().endsWith("."))
            .isPresent();
    }

    // whatever the label is called: an address with a title in it is an article's
    private static Optional<String> address(String words) {
        Matcher match = LABELLED_URL.matcher(words);
        if (words.length() > 2_000 || !match.matches()) {
            return Optional.empty();
        }
        return Trailer.url(match.group("url")).filter((url) -> SLUG.matcher(url).matches());
    }

    private boolean isSignature(int index) {
        if (!this.draft.isProse(index) || this.draft.kind(index) == RawKind.HEADING) {
            return false;
        }
        String words = this.draft.words(index);
        String name = SIGNATURE.matcher(words).replaceFirst("");
        return !this.authorSaid && BareName.is(name);
    }

}
