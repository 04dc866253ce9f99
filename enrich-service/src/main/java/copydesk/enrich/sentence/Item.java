package copydesk.enrich.sentence;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence: a word, another character, a name or a whole quoted passage.
 *
 * @param from its first token in the block
 * @param to one past its last token
 * @param text what stands there, in small letters; empty for a passage
 * @param word whether it is a word
 * @param capitalised whether it is a word that starts with a capital
 * @param entity what it names; null if it is no name known
 * @param passage the passage; null if it is none
 */
public record Item(int from, int to, String text, boolean word, boolean capitalised, @Nullable Entity entity,
        @Nullable Passage passage) {

    /** Stands outside every sentence. */
    public static final Item NONE = new Item(0, 0, "", false, false, null, null);

    public boolean isMark(String marks) {
        return !this.word && this.passage == null && !this.text.isEmpty() && marks.contains(this.text);
    }

    public boolean isPassage() {
        return this.passage != null;
    }

    public boolean isName() {
        return this.entity != null;
    }

    public boolean isPerson() {
        return this.entity != null && this.entity.kind() == EntityKind.PERSON;
    }

    public boolean isComma() {
        return isMark(",\uff0c\u3001");
    }

    public boolean isDash() {
        return isMark("\u2014\u2013\u2015\u2012-");
    }

}
