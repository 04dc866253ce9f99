package copydesk.benchmarks.peers;

import java.io.StringReader;
import java.util.List;

import copydesk.benchmarks.enrichment.peer.Word;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;

/** The words and sentences that CoreNLP reads. */
final class StanfordWords {

    private StanfordWords() {
    }

    /** What stands between spaces, as one sentence. */
    static List<List<CoreLabel>> spaced(String text) {
        return List.of(Word.spaced(text).stream().map((word) -> {
            CoreLabel label = CoreLabel.wordFromString(word.text());
            label.setBeginPosition(text.offsetByCodePoints(0, word.start()));
            label.setEndPosition(text.offsetByCodePoints(0, word.end()));
            return label;
        }).toList());
    }

    /** By its own rules, those of the Penn treebank. */
    static List<List<CoreLabel>> running(String text) {
        List<CoreLabel> words = new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(),
                "invertible=true,untokenizable=noneKeep")
            .tokenize();
        return words.isEmpty() ? List.of() : new WordToSentenceProcessor<CoreLabel>().process(words);
    }

    /** The words at their places. */
    static List<Word> places(String text, List<CoreLabel> sentence) {
        return sentence.stream()
            .map((label) -> new Word(label.word(), text.codePointCount(0, label.beginPosition()),
                    text.codePointCount(0, label.endPosition())))
            .toList();
    }

}
