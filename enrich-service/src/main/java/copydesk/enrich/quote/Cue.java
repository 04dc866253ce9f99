package copydesk.enrich.quote;

import copydesk.enrich.sentence.QuoteWords.WordClass;
import copydesk.enrich.sentence.QuoteWords;
import copydesk.enrich.speaker.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Words that attribute what is quoted near them.
 *
 * @param from their first item in the sentence
 * @param to one past their last item
 * @param kind what they are
 * @param subject who is said to speak; null if nobody is found
 */
record Cue(int from, int to, WordClass kind, @Nullable Phrase subject) {

    boolean says() {
        return this.kind == WordClass.SAY || this.kind == WordClass.AFTER;
    }

    /** The first item of the attribution, subject included. */
    int start() {
        return (this.subject != null) ? Math.min(this.from, this.subject.from()) : this.from;
    }

}
