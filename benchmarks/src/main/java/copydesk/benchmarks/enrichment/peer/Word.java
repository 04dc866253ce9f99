package copydesk.benchmarks.enrichment.peer;

import java.util.ArrayList;
import java.util.List;

/**
 * A token of some tagger at its place.
 *
 * @param text its characters
 * @param start first code point in the block
 * @param end one past the last
 */
public record Word(String text, int start, int end) {

    /** What stands between spaces. */
    public static List<Word> spaced(String text) {
        List<Word> words = new ArrayList<>();
        int place = 0;
        for (String part : text.split(" ", -1)) {
            int length = part.codePointCount(0, part.length());
            if (length > 0) {
                words.add(new Word(part, place, place + length));
            }
            place += length + 1;
        }
        return words;
    }

}
