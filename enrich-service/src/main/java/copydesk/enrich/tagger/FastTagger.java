package copydesk.enrich.tagger;

import java.util.ArrayList;
import java.util.List;

import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;

/** The fast tier: a small model in plain Java reads one sentence at a time. */
final class FastTagger implements NameTagger {

    private static final int LONGEST_SENTENCE = 200;

    private final FastModel model;

    private final WordPieces pieces;

    FastTagger(FastModel model, WordPieces pieces) {
        this.model = model;
        this.pieces = pieces;
    }

    @Override
    public TaggerTier tier() {
        return TaggerTier.FAST;
    }

    @Override
    public List<TaggedName> tag(TextBlock block) {
        List<TaggedName> names = new ArrayList<>();
        int[] bounds = Sentences.bounds(block);
        for (int i = 0; i + 1 < bounds.length; i++) {
            for (int from = bounds[i]; from < bounds[i + 1]; from += LONGEST_SENTENCE) {
                int to = Math.min(from + LONGEST_SENTENCE, bounds[i + 1]);
                names.addAll(new LabelPath(logs(block.tokens().subList(from, to)), 0).names(from));
            }
        }
        return Edges.trim(block.tokens(), names);
    }

    private double[][] logs(List<Token> sentence) {
        CaseClass[] cases = CaseClass.of(sentence);
        float[] vectors = vectors(sentence, cases);
        Features features = new Features(sentence, cases, this.model.bits());
        int[] rows = new int[Features.COUNT];
        double[][] logs = new double[sentence.size()][];
        for (int i = 0; i < logs.length; i++) {
            features.read(i, rows);
            logs[i] = Softmax.logs(this.model.scores(vectors, i * this.model.vectorSize(), rows));
        }
        return logs;
    }

    /** The words' vectors, with those of the border before and after the sentence. */
    private float[] vectors(List<Token> sentence, CaseClass[] cases) {
        int size = this.model.vectorSize();
        int words = sentence.size() + 2 * this.model.window();
        float[] vectors = new float[words * size];
        for (int at = 0; at < words; at++) {
            int word = at - this.model.window();
            boolean inside = word >= 0 && word < sentence.size();
            int[] ids = inside ? this.pieces.of(sentence.get(word).text()) : new int[0];
            this.model.readVector(ids, inside ? cases[word].ordinal() : Features.BORDER, vectors, at * size);
        }
        return vectors;
    }

}
