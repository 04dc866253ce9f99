package copydesk.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import copydesk.enrich.sentence.Item;
import copydesk.enrich.sentence.QuoteWords.WordClass;
import copydesk.enrich.sentence.QuoteWords;
import copydesk.enrich.sentence.Sentence;
import copydesk.enrich.speaker.Phrase;
import copydesk.enrich.speaker.Subjects;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that attribute, and who is the subject of each. */
final class CueReader {

    /** Longest phrases first. */
    private static final int LONGEST_PHRASE = 4;

    /** How far the author of a report may stand from the words that announce it. */
    private static final int REACH_OF_A_TEXT = 8;

    private static final Set<String> NEGATIONS = Set.of("never", "not", "nie", "nicht", "niemals", "jamais", "nunca",
            "не", "ніколи", "никогда");

    private static final Set<String> BE = Set.of("be", "am", "is", "are", "was", "were", "been", "being");

    private final Sentence sentence;

    private final Subjects subjects;

    private final List<Cue> cues = new ArrayList<>();

    /** The subject of the first verb that has one. */
    private @Nullable Phrase main;

    private CueReader(Sentence sentence) {
        this.sentence = sentence;
        this.subjects = new Subjects(sentence);
    }

    static List<Cue> read(Sentence sentence) {
        CueReader reader = new CueReader(sentence);
        int clause = 0;
        for (int at = 0; at < sentence.size(); at++) {
            clause = sentence.at(at).isPassage() ? at + 1 : clause;
            at = reader.take(at, clause);
        }
        return reader.cues;
    }

    /** Gives the last item read. */
    private int take(int at, int clause) {
        Item item = this.sentence.at(at);
        if (!item.word() || item.isName()) {
            return at;
        }
        for (int length = LONGEST_PHRASE; length >= 1; length--) {
            WordClass kind = kind(at, length);
            if (kind != null) {
                add(at, at + length, kind, clause);
                return at + length - 1;
            }
        }
        return at;
    }

    private @Nullable WordClass kind(int at, int length) {
        if (at + length > this.sentence.size()) {
            return null;
        }
        String phrase = (length == 1) ? this.sentence.at(at).text() : phrase(at, length);
        for (WordClass kind : List.of(WordClass.AFTER, WordClass.ADDING, WordClass.SAY, WordClass.WEAK)) {
            if (this.sentence.words().is(kind, phrase) && fits(kind, at)) {
                return kind;
            }
        }
        return null;
    }

    private String phrase(int at, int length) {
        StringBuilder phrase = new StringBuilder(this.sentence.at(at).text());
        for (int i = at + 1; i < at + length; i++) {
            phrase.append(' ').append(this.sentence.at(i).text());
        }
        return phrase.toString();
    }

    private boolean fits(WordClass kind, int at) {
        String word = this.sentence.at(at).text();
        if (kind == WordClass.AFTER) {
            // German "so" attributes right after a quote only, French "pour" before all
            boolean afterQuote = at > 0 && (this.sentence.at(at - 1).isComma() || this.sentence.at(at - 1).isPassage());
            return word.equals("so") ? afterQuote : !word.equals("pour") || at == 0;
        }
        boolean noun = this.sentence.at(at).capitalised() && at > 0 && this.sentence.words().isOf("de");
        boolean article = this.sentence.is(at - 1, WordClass.DEFINITE) && isNounAsWell(word);
        // "Asked about it, ..." does not say who asks
        boolean participle = at == 0 && this.sentence.words().isOf("en") && word.endsWith("ed");
        return !noun && !article && !participle && !isNegated(at) && !isHeard(at);
    }

    /** Whoever never said it is not quoted. */
    private boolean isNegated(int verb) {
        String before = this.sentence.at(verb - 1).text();
        boolean shortened = before.equals("t") && this.sentence.at(verb - 2).isMark("'\u2019")
                && this.sentence.at(verb - 3).text().endsWith("n");
        return shortened || NEGATIONS.contains(before);
    }

    /** Whoever was told something did not say it. */
    private boolean isHeard(int verb) {
        String word = this.sentence.at(verb).text();
        return (word.equals("told") || word.equals("asked")) && BE.contains(this.sentence.at(verb - 1).text());
    }

    private static boolean isNounAsWell(String word) {
        return " claims calls notes reports answers replies comments warns demands rates quoted promises "
            .contains(" " + word + " ") || word.equals("said") || word.equals("dit");
    }

    private void add(int from, int to, WordClass kind, int clause) {
        Phrase subject = subject(from, to, kind, clause);
        this.cues.add(new Cue(from, to, kind, subject));
        this.main = (this.main == null && kind != WordClass.AFTER) ? subject : this.main;
    }

    private @Nullable Phrase subject(int from, int to, WordClass kind, int clause) {
        int end = clauseEnd(to);
        if (kind == WordClass.AFTER) {
            return afterPreposition(from, to, end);
        }
        if (kind == WordClass.ADDING) {
            return previousOrFirst(from);
        }
        Phrase topic = topic(from);
        Phrase before = (topic != null) ? topic : this.subjects.before(from, clause);
        if (before != null) {
            return before;
        }
        if (this.sentence.is(from - 1, WordClass.AND)) {
            return previousOrFirst(from);
        }
        Phrase after = mayFollow(from) ? this.subjects.after(to, end) : null;
        if (after != null) {
            return after;
        }
        return dropsSubjects() && isNearStart(from, clause) ? new Phrase(from, from, null, true)
                : previousOrFirst(from);
    }

    /** Japanese marks the subject, which stands before the quote. */
    private @Nullable Phrase topic(int verb) {
        boolean marked = this.sentence.at(verb - 1).isPassage() && this.sentence.at(verb).text().startsWith("\u3068")
                && this.sentence.at(verb - 2).word();
        return marked ? Phrase.description(verb - 2, verb - 1) : null;
    }

    private @Nullable Phrase afterPreposition(int from, int to, int end) {
        if (isPossessivePronoun(from - 1)) {
            return Phrase.pronoun(from - 1);
        }
        Phrase named = this.subjects.after(to, end);
        Phrase author = (named != null) ? author(to, named, end) : null;
        return (author != null) ? author : named;
    }

    /** In "according to a report by the institute" the institute speaks. */
    private @Nullable Phrase author(int from, Phrase named, int end) {
        for (int i = Math.max(from, named.from()); i < Math.min(end, from + REACH_OF_A_TEXT); i++) {
            boolean by = this.sentence.at(i).text().equals("by") || this.sentence.at(i).text().equals("from");
            if (by && this.sentence.is(i - 1, WordClass.TEXT)) {
                return this.subjects.after(i + 1, end);
            }
        }
        return null;
    }

    private boolean isPossessivePronoun(int at) {
        String word = this.sentence.at(at).text();
        return !word.isEmpty() && " его её ее их його її їх ".contains(" " + word + " ");
    }

    /** English puts the subject after the verb only next to the quote. */
    private boolean mayFollow(int verb) {
        Item before = this.sentence.at(verb - 1);
        return !this.sentence.words().isOf("en") || verb == 0 || before.isPassage() || before.isComma()
                || before.isDash();
    }

    private boolean dropsSubjects() {
        return this.sentence.words().isOf("es ru uk it pt pl");
    }

    private boolean isNearStart(int verb, int clause) {
        return verb - clause <= 3;
    }

    private @Nullable Phrase previousOrFirst(int before) {
        return (this.main != null) ? this.main : this.subjects.first(0, before);
    }

    private int clauseEnd(int from) {
        int limit = Math.min(this.sentence.size(), from + 20);
        for (int i = from; i < limit; i++) {
            if (this.sentence.at(i).isPassage()) {
                return i;
            }
        }
        return limit;
    }

}
