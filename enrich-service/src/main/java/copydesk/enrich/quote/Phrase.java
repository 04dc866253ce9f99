package copydesk.enrich.quote;

import copydesk.contract.annotation.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for a speaker: a name, a pronoun or a description.
 *
 * @param from its first item in the sentence
 * @param to one past its last item
 * @param entity who is named; null for pronouns and descriptions
 * @param pronoun whether it is a pronoun, or left out as Spanish and Ukrainian may
 */
record Phrase(int from, int to, @Nullable Entity entity, boolean pronoun) {

    static Phrase name(Sentence sentence, int at) {
        return new Phrase(at, at + 1, sentence.at(at).entity(), false);
    }

    static Phrase pronoun(int at) {
        return new Phrase(at, at + 1, null, true);
    }

    static Phrase description(int from, int to) {
        return new Phrase(from, to, null, false);
    }

}
