package copydesk.extraction.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import copydesk.contract.article.Particulars;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.line.Byline;
import copydesk.extraction.date.DateHint;
import copydesk.extraction.line.EmbargoLine;
import copydesk.extraction.line.LabelLine;
import copydesk.extraction.line.LabelLine.Field;
import copydesk.extraction.date.SourceTimes;
import copydesk.extraction.line.Trailer;
import copydesk.extraction.text.RichText;
import org.jspecify.annotations.Nullable;

/** Takes the labelled lines of a text, as {@code Author: Jane Doe}, for what they say. */
final class Fields {

    private static final int HEAD = 12;

    private static final int MAX_VALUE = 140;

    private static final Pattern NAMES = Pattern
        .compile("[\\p{Lu}\\p{Lo}\\p{Lt}@][^.!?\\d]{1,100}(?:\\.\\s\\p{Lu}[^.!?\\d]{1,60}){0,4}");

    private static final Pattern KEYWORDS = Pattern.compile("[,;、،，|#•·]");

    private static final int MAX_KEYWORD = 80;

    private static final int MAX_KEYWORDS = 50;

    private final List<String> keywords = new ArrayList<>();

    private final Draft draft;

    private final int fenced;

    private @Nullable String section;

    private boolean titled;

    private Fields(Draft draft, int fenced) {
        this.draft = draft;
        this.fenced = fenced;
    }

    /**
     * Marks the labelled lines.
     * @param fenced how many blocks at the top are fields whatever their label is
     */
    static void mark(Draft draft, int fenced) {
        Fields fields = new Fields(draft, fenced);
        Trailer trailer = new Trailer();
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isOpen(i) && (draft.kind(i) != RawKind.HEADING) && trailer.takes(draft.text(i))) {
                draft.mark(i, RawKind.OTHER);
            }
            else if (draft.isOpen(i)) {
                fields.line(i);
            }
        }
        trailer.address().ifPresent(draft.metadata()::address);
        draft.metadata()
            .particulars(new Particulars(fields.section, fields.keywords, null, null, List.of(), List.of()));
    }

    private void line(int index) {
        if (EmbargoLine.is(this.draft.words(index))) {
            this.draft.mark(index, RawKind.OTHER);
            return;
        }
        Optional<LabelLine> line = LabelLine.of(this.draft.words(index));
        String value = line.map(LabelLine::value).orElse("");
        if (line.isEmpty() || value.length() > 2 * MAX_VALUE) {
            unlabelled(index);
        }
        else if (value.isEmpty() && index + 1 < this.draft.size() && this.draft.isOpen(index + 1)) {
            labelAlone(index, line.get().field());
        }
        else {
            field(index, line.get().field(), value);
        }
    }

    private void unlabelled(int index) {
        if (index < this.fenced) {
            this.draft.mark(index, RawKind.OTHER);
        }
        else if (LabelLine.isDated(this.draft.words(index))) {
            this.draft.mark(index, RawKind.DATE);
        }
    }

    private void labelAlone(int index, Field field) {
        boolean taken = (field == Field.AUTHOR || field == Field.PUBLISHED || field == Field.UPDATED)
                && LabelLine.of(this.draft.words(index + 1)).isEmpty()
                && says(index + 1, field, this.draft.words(index + 1));
        if (taken || index < this.fenced) {
            this.draft.mark(index, RawKind.OTHER);
        }
        for (int i = index + 1; field == Field.TAGS && i < this.draft.size(); i++) {
            if (this.draft.kind(i) != RawKind.LIST_ITEM || this.draft.words(i).length() > 60) {
                return;
            }
            keywords(this.draft.words(i));
            this.draft.mark(i, RawKind.OTHER);
        }
    }

    private void keywords(String list) {
        KEYWORDS.splitAsStream(list)
            .map(String::strip)
            .filter((word) -> !word.isEmpty() && word.length() <= MAX_KEYWORD && this.keywords.size() < MAX_KEYWORDS)
            .filter((word) -> !this.keywords.contains(word))
            .forEach(this.keywords::add);
    }

    private void field(int index, Field field, String value) {
        if (says(index, field, value)) {
            return;
        }
        boolean head = index < this.fenced || (index < HEAD && !hasProseBefore(index));
        switch (field) {
            case TITLE -> title(index, value, head);
            case STANDFIRST -> mark(index, RawKind.STANDFIRST, value, head);
            case LANGUAGE -> about(index, head && value.length() <= 12, () -> this.draft.metadata().language(value));
            case SITE -> about(index, head && value.length() <= 60, () -> this.draft.metadata().siteName(value));
            case SECTION -> about(index, value.length() <= 60 && !value.endsWith("."),
                    () -> this.section = (this.section != null) ? this.section : value);
            case TAGS -> about(index, !value.endsWith("."), () -> keywords(value));
            default -> about(index, index < this.fenced, () -> {
            });
        }
    }

    private boolean says(int index, Field field, String value) {
        if (field == Field.AUTHOR && isNames(value)) {
            this.draft.metadata().author(value);
            this.draft.mark(index, RawKind.BYLINE);
            return true;
        }
        boolean time = field == Field.PUBLISHED || field == Field.UPDATED;
        if (!time || !isTime(value)) {
            return false;
        }
        if (field == Field.PUBLISHED) {
            this.draft.metadata().published(value, "text");
        }
        else {
            this.draft.metadata().updated(value, "text");
        }
        this.draft.mark(index, RawKind.DATE);
        return true;
    }

    private static boolean isNames(String value) {
        return value.length() <= MAX_VALUE && NAMES.matcher(value).matches()
                && !Byline.ofNames(value).authors().isEmpty();
    }

    private static boolean isTime(String value) {
        return SourceTimes.isDateLine(value)
                || (value.length() <= 60 && SourceTimes.read(new DateHint(value, "text")).isPresent());
    }

    private void title(int index, String value, boolean head) {
        if (head && !this.titled && !value.isEmpty()) {
            this.titled = true;
            this.draft.mark(index, RawKind.TITLE, value(index, value));
        }
    }

    private void mark(int index, RawKind kind, String value, boolean head) {
        if (head && !value.isEmpty()) {
            this.draft.mark(index, kind, value(index, value));
        }
    }

    private void about(int index, boolean taken, Runnable taking) {
        if (taken) {
            taking.run();
            this.draft.mark(index, RawKind.OTHER);
        }
    }

    private RichText value(int index, String value) {
        RichText text = this.draft.text(index);
        int length = value.codePointCount(0, value.length());
        return text.slice(text.length() - length, text.length());
    }

    private boolean hasProseBefore(int index) {
        for (int i = 0; i < index; i++) {
            if (this.draft.isParagraph(i) && this.draft.words(i).length() > 200) {
                return true;
            }
        }
        return false;
    }

}
