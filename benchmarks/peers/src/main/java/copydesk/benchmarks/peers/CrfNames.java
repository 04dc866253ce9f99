package copydesk.benchmarks.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.benchmarks.enrichment.peer.LabelRuns;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;

/** The English model of three classes alone. */
final class CrfNames {

    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final CRFClassifier<CoreLabel> model;

    private final boolean words;

    CrfNames(boolean words) {
        this.words = words;
        try {
            this.model = CRFClassifier.getClassifier(MODEL);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (ClassNotFoundException ex) {
            throw new IllegalStateException("The models of CoreNLP do not fit its classes", ex);
        }
    }

    List<NamedSpan> tag(GoldText text) {
        List<NamedSpan> names = new ArrayList<>();
        for (int block = 0; block < text.blocks().size(); block++) {
            String content = text.blocks().get(block).text();
            for (List<CoreLabel> sentence : this.words ? StanfordWords.spaced(content)
                    : StanfordWords.running(content)) {
                List<String> labels = this.model.classifySentence(sentence)
                    .stream()
                    .map((label) -> label.get(AnswerAnnotation.class))
                    .toList();
                names.addAll(LabelRuns.names(block, StanfordWords.places(content, sentence), labels));
            }
        }
        return names;
    }

}
