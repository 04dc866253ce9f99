package copydesk.benchmarks.peers;

import java.util.List;
import java.util.Properties;

import copydesk.benchmarks.enrichment.peer.Word;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;

/** The words and sentences that CoreNLP reads. */
final class StanfordWords {

    private static final StanfordCoreNLP SPLITTER = splitter();

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

    /** By the rules that its pipeline has for English. */
    static List<List<CoreLabel>> running(String text) {
        return SPLITTER.processToCoreDocument(text).sentences().stream().map(CoreSentence::tokens).toList();
    }

    /** The words at their places. */
    static List<Word> places(String text, List<CoreLabel> sentence) {
        return sentence.stream()
            .map((label) -> new Word(label.word(), text.codePointCount(0, label.beginPosition()),
                    text.codePointCount(0, label.endPosition())))
            .toList();
    }

    private static StanfordCoreNLP splitter() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize");
        return new StanfordCoreNLP(settings);
    }

}
