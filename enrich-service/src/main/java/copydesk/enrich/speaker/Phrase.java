package copydesk.enrich.speaker;

import copydesk.contract.annotation.Entity;
import copydesk.enrich.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for a speaker: a name, a pronoun or a description.
 *
 * @param from its first item in the sentence
 * @param to one past its last item
 * @param entity who is named; null for pronouns and descriptions
 * @param pronoun whether it is a pronoun, or left out as Spanish and Ukrainian may
 */
public record Phrase(int from, int to, @Nullable Entity entity, boolean pronoun) {

    public static Phrase name(Sentence sentence, int at) {
        return new Phrase(at, at + 1, sentence.at(at).entity(), false);
    }

    public static Phrase pronoun(int at) {
        return new Phrase(at, at + 1, null, true);
    }

    public static Phrase description(int from, int to) {
        return new Phrase(from, to, null, false);
    }

}
