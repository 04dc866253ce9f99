package copydesk.enrich.tagger;

import java.util.ArrayList;
import java.util.List;

import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;

/** The fast tier: a small model in plain Java reads one sentence at a time. */
final class FastTagger implements NameTagger {

    /** How many words' vectors are held at once. */
    private static final int STRETCH = 200;

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
            List<Token> sentence = block.tokens().subList(bounds[i], bounds[i + 1]);
            names.addAll(new LabelPath(logs(sentence), 0).names(bounds[i]));
        }
        return Edges.trim(block.tokens(), names);
    }

    private double[][] logs(List<Token> sentence) {
        CaseClass[] cases = CaseClass.of(sentence);
        Features features = new Features(sentence, cases, this.model.bits());
        int[] rows = new int[Features.COUNT];
        double[][] logs = new double[sentence.size()][];
        for (int from = 0; from < logs.length; from += STRETCH) {
            int to = Math.min(from + STRETCH, logs.length);
            float[] vectors = vectors(sentence, cases, from, to);
            for (int i = from; i < to; i++) {
                features.read(i, rows);
                logs[i] = Softmax.logs(this.model.scores(vectors, (i - from) * this.model.vectorSize(), rows));
            }
        }
        return logs;
    }

    /**
     * The words' vectors from one to another, with those of a window before and after
     * them; beyond the sentence is the border.
     */
    private float[] vectors(List<Token> sentence, CaseClass[] cases, int from, int to) {
        int size = this.model.vectorSize();
        int words = to - from + 2 * this.model.window();
        float[] vectors = new float[words * size];
        for (int at = 0; at < words; at++) {
            int word = from + at - this.model.window();
            boolean inside = word >= 0 && word < sentence.size();
            int[] ids = inside ? this.pieces.of(sentence.get(word).text()) : new int[0];
            this.model.readVector(ids, inside ? cases[word].ordinal() : Features.BORDER, vectors, at * size);
        }
        return vectors;
    }

}
