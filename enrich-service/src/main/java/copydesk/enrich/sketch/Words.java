package copydesk.enrich.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import copydesk.enrich.text.Folding;

/**
 * The words of a text as far as two houses write them alike: case, marks, punctuation and
 * the shape of apostrophes do not count.
 */
public final class Words {

    private static final String JOINING = "'\u2019\u02bc\u00ad\u200b\u200c\u200d\u2060";

    private final List<String> words = new ArrayList<>();

    private final StringBuilder word = new StringBuilder();

    private Words() {
    }

    /** The words in order; a sign of a script without spaces is a word. */
    public static List<String> of(String text) {
        Words reader = new Words();
        text.codePoints().forEach(reader::read);
        reader.end();
        return reader.words;
    }

    private void read(int character) {
        if (Character.isIdeographic(character)) {
            end();
            this.words.add(Character.toString(character));
        }
        else if (Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK) {
            this.word.appendCodePoint(character);
        }
        else if (JOINING.indexOf(character) < 0) {
            end();
        }
    }

    private void end() {
        String folded = this.word.isEmpty() ? "" : Folding.fold(this.word.toString()).toLowerCase(Locale.ROOT);
        if (!folded.isEmpty()) {
            // a mark alone, such as the one that colours a heart, is no word
            this.words.add(folded);
        }
        this.word.setLength(0);
    }

}
