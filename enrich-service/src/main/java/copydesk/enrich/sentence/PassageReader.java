package copydesk.enrich.sentence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import copydesk.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of a block. Marks inside others are part of what the outer
 * ones enclose. Reads the tokens once, and once more for each kind of mark that is left
 * open by mistake.
 */
final class PassageReader {

    private final List<Token> tokens;

    private final @Nullable Token next;

    private final MarkPlaces places;

    private final int[] angles;

    private final Set<Mark> given = EnumSet.noneOf(Mark.class);

    private final List<Passage> passages = new ArrayList<>();

    private @Nullable Mark mark;

    private int start;

    private int depth;

    private PassageReader(List<Token> tokens, @Nullable Token next) {
        this.tokens = tokens;
        this.next = next;
        this.places = new MarkPlaces(tokens);
        this.angles = new int[tokens.size() + 1];
        for (int i = tokens.size() - 1; i >= 0; i--) {
            this.angles[i] = this.angles[i + 1] + (tokens.get(i).is('\u00bb') ? 1 : 0)
                    - (tokens.get(i).is('\u00ab') ? 1 : 0);
        }
    }

    /**
     * The passages of a block in order.
     * @param tokens of the block
     * @param next the first token of the paragraph after it; null if there is none
     */
    static List<Passage> read(List<Token> tokens, @Nullable Token next) {
        return new PassageReader(tokens, next).read();
    }

    private List<Passage> read() {
        int at = 0;
        while (at < this.tokens.size()) {
            if (Mark.isAny(this.tokens.get(at))) {
                take(at);
            }
            at++;
            if (at == this.tokens.size() && this.mark != null) {
                at = leftOpen(this.mark);
            }
        }
        return this.passages;
    }

    private void take(int at) {
        if (this.mark == null) {
            open(at);
        }
        else if (closes(this.mark, at)) {
            close(at);
        }
        else {
            nest(this.mark, at);
        }
    }

    private void open(int at) {
        Mark opened = Mark.opening(this.tokens.get(at));
        if (opened == null || this.given.contains(opened)) {
            return;
        }
        if (opened.isSingle() ? this.places.canOpenSingle(at) : this.places.canOpen(at)) {
            this.mark = opened;
            this.start = at;
            this.depth = 1;
        }
    }

    private boolean closes(Mark opened, int at) {
        if (!opened.isClosedBy(this.tokens.get(at))) {
            return false;
        }
        if (opened.isSingle()) {
            return this.places.canCloseSingle(at);
        }
        boolean opensAsWell = opened.isOpenedBy(this.tokens.get(at)) && this.places.canOpen(at);
        return !(opensAsWell && !this.places.canClose(at));
    }

    private void close(int at) {
        this.depth--;
        if (this.depth > 0) {
            return;
        }
        add(new Passage(this.start, at + 1, this.start + 1, at, false));
        this.mark = null;
    }

    private void nest(Mark opened, int at) {
        if (!opened.isOpenedBy(this.tokens.get(at)) || !this.places.canOpen(at)) {
            return;
        }
        if (opened == Mark.ANGLE) {
            // French and Russian let one mark close both, the inner and the outer
            this.depth += (this.angles[at + 1] > 1) ? 1 : 0;
        }
        else if (opened == Mark.STRAIGHT || opened == Mark.HIGH_LEFT) {
            // the one before was left open by mistake
            this.start = at;
        }
    }

    private int leftOpen(Mark opened) {
        this.mark = null;
        if (this.next != null && (opened.isOpenedBy(this.next) || opened.isClosedBy(this.next))
                && this.start + 1 < this.tokens.size()) {
            add(new Passage(this.start, this.tokens.size(), this.start + 1, this.tokens.size(), true));
            return this.tokens.size();
        }
        this.given.add(opened);
        return this.start + 1;
    }

    private void add(Passage passage) {
        if (!passage.isEmpty()) {
            this.passages.add(passage);
        }
    }

}
