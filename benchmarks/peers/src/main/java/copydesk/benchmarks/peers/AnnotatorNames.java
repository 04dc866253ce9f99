package copydesk.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.benchmarks.enrichment.peer.LabelRuns;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;

/** Its annotator of names: three models together, with parts of speech and lemmas. */
final class AnnotatorNames {

    private final StanfordCoreNLP pipeline;

    AnnotatorNames(boolean words) {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner");
        // numbers, dates and finer types are not asked for here
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        if (words) {
            settings.setProperty("tokenize.whitespace", "true");
            settings.setProperty("ssplit.eolonly", "true");
        }
        this.pipeline = new StanfordCoreNLP(settings);
    }

    List<NamedSpan> tag(GoldText text) {
        List<NamedSpan> names = new ArrayList<>();
        for (int block = 0; block < text.blocks().size(); block++) {
            String content = text.blocks().get(block).text();
            CoreDocument document = this.pipeline.processToCoreDocument(content);
            for (CoreSentence sentence : document.sentences()) {
                List<CoreLabel> labels = sentence.tokens();
                names.addAll(LabelRuns.names(block, StanfordWords.places(content, labels),
                        labels.stream().map((label) -> label.get(NamedEntityTagAnnotation.class)).toList()));
            }
        }
        return names;
    }

}
