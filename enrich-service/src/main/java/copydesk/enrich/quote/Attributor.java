package copydesk.enrich.quote;

import java.util.List;

import copydesk.enrich.sentence.Item;
import copydesk.enrich.sentence.Passage;
import copydesk.enrich.sentence.QuoteWords;
import copydesk.enrich.sentence.Sentence;
import copydesk.enrich.speaker.Phrase;
import copydesk.enrich.speaker.Subjects;
import org.jspecify.annotations.Nullable;

/**
 * Decides which words of a sentence attribute which of its passages. Asked for one
 * passage after the other, from left to right.
 */
final class Attributor {

    /** How far the words may stand from the passage that they attribute. */
    private static final int REACH = 45;

    private static final int FAR = 14;

    private static final int NEAR = 4;

    private final Sentence sentence;

    private final List<Cue> cues;

    /** The last that followed a passage and so was its own. */
    private @Nullable Cue taken;

    private int lastPassage = -1;

    private int next;

    Attributor(Sentence sentence, List<Cue> cues) {
        this.sentence = sentence;
        this.cues = cues;
    }

    /** The attribution of a passage; null if the sentence has none. */
    @Nullable Attribution of(int passage) {
        while (this.next < this.cues.size() && this.cues.get(this.next).from() < passage) {
            this.next++;
        }
        Attribution found = choose(passage);
        this.lastPassage = passage;
        return found;
    }

    private @Nullable Attribution choose(int passage) {
        Cue before = before(passage);
        Cue after = after(passage);
        boolean used = before != null && before == this.taken;
        if (before != null && !used && !startsClause(passage, before)) {
            return Attribution.of(before, isAnnounced(passage) ? Rule.COLON : Rule.CUE_BEFORE);
        }
        if (after != null) {
            this.taken = after;
            return Attribution.of(after, Rule.CUE_AFTER);
        }
        Cue unknown = (before == null) ? unknownVerb(passage) : null;
        if (unknown != null) {
            this.taken = unknown;
            return Attribution.of(unknown, Rule.CUE_AFTER);
        }
        Attribution other = (used && isAnnounced(passage)) ? another(before, passage) : null;
        if (other != null) {
            return other;
        }
        if (before != null) {
            return new Attribution(before, before.subject(), used ? Rule.CUE_AFTER : Rule.CUE_BEFORE,
                    used && goesOn(passage));
        }
        return announced(passage);
    }

    /** In "…," thundered Marsh, any verb right before a person says how it was said. */
    private @Nullable Cue unknownVerb(int passage) {
        int at = this.sentence.at(passage + 1).isComma() ? passage + 2 : passage + 1;
        boolean open = at > passage + 1 || endsOpen(passage);
        Item verb = this.sentence.at(at);
        if (!open || !verb.word() || verb.capitalised() || !this.sentence.at(at + 1).capitalised()
                || this.sentence.is(at, QuoteWords.WordClass.STOP) || this.sentence.is(at, QuoteWords.WordClass.AND)
                || this.sentence.is(at, QuoteWords.WordClass.BIND)) {
            return null;
        }
        Phrase subject = new Subjects(this.sentence).after(at + 1, Math.min(this.sentence.size(), at + FAR));
        boolean person = subject != null && subject.entity() != null && this.sentence.at(subject.from()).isPerson();
        return person ? new Cue(at, at + 1, QuoteWords.WordClass.SAY, subject) : null;
    }

    /** Whether what stands before a passage is a clause of its own. */
    private boolean startsClause(int passage, Cue before) {
        return before.to() <= this.lastPassage || passage == 0;
    }

    private @Nullable Cue before(int passage) {
        Cue cue = (this.next > 0) ? this.cues.get(this.next - 1) : null;
        return (cue != null && passage - cue.to() <= REACH) ? cue : null;
    }

    /** The attribution that follows a passage and belongs to it. */
    private @Nullable Cue after(int passage) {
        for (int i = this.next; i < this.cues.size(); i++) {
            Cue cue = this.cues.get(i);
            if (cue.from() - passage > REACH || this.sentence.at(cue.from()).isMark(":")) {
                return null;
            }
            boolean interrupted = passageBetween(passage, cue.start());
            boolean series = interrupted && isSeries(passage, cue);
            int last = series ? lastPassage(cue.start()) : passage;
            if (cue.says() && (isAttached(last, cue) || isParenthetical(passage, cue))) {
                return (interrupted && !series) ? null : cue;
            }
        }
        return null;
    }

    private boolean passageBetween(int passage, int cue) {
        for (int i = passage + 1; i < cue; i++) {
            if (this.sentence.at(i).isPassage()) {
                return true;
            }
        }
        return false;
    }

    private int lastPassage(int before) {
        int at = before - 1;
        while (at > 0 && !this.sentence.at(at).isPassage()) {
            at--;
        }
        return at;
    }

    /** In "…" and "…", he said, both are his; "…?" "…" are two sentences. */
    private boolean isSeries(int passage, Cue cue) {
        Passage first = this.sentence.at(passage).passage();
        boolean comma = first != null && this.sentence.block().tokens().get(first.to() - 1).is(',');
        if (!comma && !this.sentence.at(passage + 1).isComma()
                && !this.sentence.is(passage + 1, QuoteWords.WordClass.AND)) {
            return false;
        }
        for (int i = passage + 1; i < cue.start(); i++) {
            Item item = this.sentence.at(i);
            if (item.word() && !this.sentence.is(i, QuoteWords.WordClass.AND)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the attribution follows the passage at once. */
    private boolean isAttached(int passage, Cue cue) {
        int start = cue.start();
        int at = passage + 1;
        boolean separated = endsOpen(passage);
        while (at < start && (this.sentence.at(at).isComma() || this.sentence.at(at).isDash())) {
            separated = true;
            at++;
        }
        if (this.sentence.is(at, QuoteWords.WordClass.AND) && at < cue.from()) {
            return false;
        }
        boolean near = start - at <= (separated ? FAR : NEAR) && !crossesClause(at, start);
        return near && (separated || at == cue.from() || startsSentence(passage));
    }

    private boolean crossesClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (this.sentence.at(i).isMark(";:") || this.sentence.at(i).isPassage()) {
                return true;
            }
        }
        return false;
    }

    private boolean startsSentence(int passage) {
        return passage == 0 || (passage == 1 && !this.sentence.at(0).word());
    }

    private boolean endsOpen(int at) {
        Passage passage = this.sentence.at(at).passage();
        if (passage == null) {
            return false;
        }
        String last = this.sentence.block().tokens().get(passage.to() - 1).text();
        return ",?!\u2026\u2014\u2013-\uff0c".contains(last);
    }

    /** As in: The "…" plan, Rubio said, was new. */
    private boolean isParenthetical(int passage, Cue cue) {
        Item before = this.sentence.at(cue.start() - 1);
        Item after = this.sentence.at(Math.max(cue.to(), end(cue)));
        boolean closed = after.isComma() || after.isMark(".;") || after == Item.NONE;
        return before.isComma() && closed && cue.start() - passage > 1 && cue.subject() != null
                && !this.sentence.is(cue.start(), QuoteWords.WordClass.AND);
    }

    private static int end(Cue cue) {
        return (cue.subject() != null) ? cue.subject().to() : cue.to();
    }

    private boolean isAnnounced(int passage) {
        return this.sentence.at(passage - 1).isMark(":\uff1a");
    }

    /** Only the attribution stands between a passage and the one before. */
    private boolean goesOn(int passage) {
        Item left = this.sentence.at(passage - 1);
        return left.isComma() || left.isDash() || left.isMark(".:;") || left.isPassage();
    }

    /** In "…", she began, but the mayor cut her off: "…" another one speaks. */
    private @Nullable Attribution another(@Nullable Cue before, int passage) {
        int from = (before != null) ? Math.max(end(before), before.to()) : 0;
        for (int i = Math.max(from, passage - REACH); i < passage; i++) {
            if (this.sentence.is(i, QuoteWords.WordClass.AND)) {
                Phrase subject = new Subjects(this.sentence).first(i + 1, passage - 1);
                return (subject != null) ? new Attribution(null, subject, Rule.COLON, false) : null;
            }
        }
        return null;
    }

    /** "…" — Anna Berg. */
    private @Nullable Attribution signed(int passage) {
        boolean signed = startsSentence(passage) && this.sentence.at(passage + 1).isDash()
                && this.sentence.at(passage + 2).capitalised();
        Phrase subject = signed ? new Subjects(this.sentence).after(passage + 2, this.sentence.size()) : null;
        return (subject != null) ? new Attribution(null, subject, Rule.BLOCK_QUOTATION, false) : null;
    }

    /** Whoever is named before a colon speaks after it. */
    private @Nullable Attribution announced(int passage) {
        if (!isAnnounced(passage)) {
            return signed(passage);
        }
        Phrase subject = new Subjects(this.sentence).first(Math.max(0, passage - REACH), passage - 1);
        boolean person = subject != null
                && (subject.entity() != null || subject.pronoun() || subject.to() == passage - 1 || isPerson(subject));
        return person ? new Attribution(null, subject, Rule.COLON, false) : null;
    }

    /** A message or a question speaks to nobody, a minister does. */
    private boolean isPerson(Phrase subject) {
        for (int i = subject.from(); i < subject.to(); i++) {
            if (this.sentence.is(i, QuoteWords.WordClass.ROLE) || this.sentence.is(i, QuoteWords.WordClass.GROUP)) {
                return true;
            }
        }
        return false;
    }

}
