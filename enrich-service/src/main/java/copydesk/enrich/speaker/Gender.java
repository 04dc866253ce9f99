package copydesk.enrich.speaker;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.enrich.sentence.QuoteWords.WordClass;
import copydesk.enrich.sentence.QuoteWords;
import copydesk.enrich.text.Folding;

/** Which pronoun may mean somebody. */
public enum Gender {

    /** A man. */
    MALE,

    /** A woman. */
    FEMALE,

    /** A woman, if the last letter of the given name tells. */
    PROBABLY_FEMALE,

    /** Several, or an organisation. */
    GROUP,

    /** A person of whom nothing is known. */
    UNKNOWN;

    /** What the name of an entity tells. */
    public static Gender of(Entity entity, QuoteWords words) {
        return (entity.kind() == EntityKind.PERSON) ? ofName(entity.name(), words) : GROUP;
    }

    private static Gender ofName(String name, QuoteWords words) {
        String given = QuoteWords.lower(Folding.fold(name.split(" ", 2)[0]));
        if (words.is(WordClass.FEMALE, given)) {
            return FEMALE;
        }
        if (words.is(WordClass.MALE, given)) {
            return MALE;
        }
        return (given.endsWith("a") && name.contains(" ")) ? PROBABLY_FEMALE : UNKNOWN;
    }

    /** How little a pronoun of this gender fits somebody; less than 0 for not at all. */
    public int misfit(Gender figure) {
        return switch (this) {
            case MALE -> (figure == MALE || figure == UNKNOWN) ? 0 : (figure == PROBABLY_FEMALE) ? 3 : -1;
            case FEMALE, PROBABLY_FEMALE ->
                (figure == FEMALE || figure == PROBABLY_FEMALE) ? 0 : (figure == UNKNOWN) ? 3 : -1;
            case GROUP -> (figure == GROUP) ? 0 : -1;
            case UNKNOWN -> (figure == GROUP) ? 2 : 0;
        };
    }

}
