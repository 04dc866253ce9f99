package copydesk.publish.difference;

import java.util.List;

/**
 * The words of a paragraph before and after, and where they differ.
 *
 * @param pair the paragraph
 * @param before its words before
 * @param after its words after
 * @param hunks where they differ
 */
public record PairWords(ParagraphPair pair, List<Word> before, List<Word> after, List<Hunk> hunks) {

    public static PairWords of(ParagraphPair pair) {
        List<Word> before = Word.of(pair.textBefore());
        List<Word> after = Word.of(pair.textAfter());
        return new PairWords(pair, before, after, WordDiff.between(before, after));
    }

}
