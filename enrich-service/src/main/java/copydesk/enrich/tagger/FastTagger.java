package copydesk.enrich.tagger;

import java.util.ArrayList;
import java.util.List;

import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;

/** The fast tier: a small model in plain Java reads one sentence at a time. */
final class FastTagger implements NameTagger {

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
        int[][] ids = sentence.stream().map((token) -> this.pieces.of(token.text())).toArray(int[][]::new);
        Features features = new Features(sentence, cases, this.model.bits());
        int[] rows = new int[Features.COUNT];
        double[][] logs = new double[sentence.size()][];
        for (int i = 0; i < logs.length; i++) {
            features.read(i, rows);
            logs[i] = Label.logs(this.model.scores(ids, cases, i, rows));
        }
        return logs;
    }

}
