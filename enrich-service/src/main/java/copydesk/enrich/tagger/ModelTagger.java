package copydesk.enrich.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;

/**
 * The accurate tier: a neural encoder reads the sentences, a few at a time, so that a
 * name in one helps to understand the next.
 */
final class ModelTagger implements NameTagger {

    /**
     * Rows cost more than in proportion to their length, and training saw no longer ones.
     */
    private static final int MOST_PIECES = 188;

    private static final int TOKENS_OF_A_ROW = 70;

    private final Encoder encoder;

    private final WordPieces pieces;

    private final double outsideBias;

    ModelTagger(Encoder encoder, WordPieces pieces, double outsideBias) {
        this.encoder = encoder;
        this.pieces = pieces;
        this.outsideBias = outsideBias;
    }

    @Override
    public TaggerTier tier() {
        return TaggerTier.ACCURATE;
    }

    @Override
    public List<TaggedName> tag(TextBlock block) {
        List<TaggedName> names = new ArrayList<>();
        int[] bounds = Sentences.bounds(block);
        CaseClass[] cases = cases(block, bounds);
        Row row = new Row(0);
        for (int sentence = 0; sentence + 1 < bounds.length; sentence++) {
            if (!row.isEmpty() && bounds[sentence + 1] - row.from > TOKENS_OF_A_ROW) {
                names.addAll(tag(row));
                row = new Row(bounds[sentence]);
            }
            for (int at = bounds[sentence]; at < bounds[sentence + 1]; at++) {
                int[] word = this.pieces.of(block.tokens().get(at).text());
                if (!row.fits(word)) {
                    names.addAll(tag(row));
                    row = new Row(at);
                }
                row.add(word, cases[at]);
            }
        }
        names.addAll(tag(row));
        return Edges.trim(block.tokens(), names);
    }

    private static CaseClass[] cases(TextBlock block, int[] bounds) {
        CaseClass[] cases = new CaseClass[block.tokens().size()];
        for (int i = 0; i + 1 < bounds.length; i++) {
            List<Token> sentence = block.tokens().subList(bounds[i], bounds[i + 1]);
            System.arraycopy(CaseClass.of(sentence), 0, cases, bounds[i], sentence.size());
        }
        return cases;
    }

    private List<TaggedName> tag(Row row) {
        if (row.isEmpty()) {
            return List.of();
        }
        float[][] scores = this.encoder.scores(row.ids(), row.cases());
        double[][] logs = new double[row.words()][];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Label.logs(scores[row.first(i)]);
        }
        return new LabelPath(logs, this.outsideBias).names(row.from);
    }

    /** What the encoder reads at once. */
    private static final class Row {

        private final int from;

        private final List<Integer> firsts = new ArrayList<>();

        private final long[] ids = new long[MOST_PIECES + 2];

        private final long[] cases = new long[MOST_PIECES + 2];

        private int size = 1;

        Row(int from) {
            this.from = from;
            this.ids[0] = WordPieces.START;
        }

        boolean isEmpty() {
            return this.firsts.isEmpty();
        }

        boolean fits(int[] word) {
            return isEmpty() || this.size + word.length <= MOST_PIECES + 1;
        }

        void add(int[] word, CaseClass kind) {
            this.firsts.add(this.size);
            for (int i = 0; i < word.length && this.size <= MOST_PIECES; i++) {
                this.ids[this.size] = word[i];
                this.cases[this.size++] = kind.ordinal();
            }
        }

        int words() {
            return this.firsts.size();
        }

        int first(int word) {
            return this.firsts.get(word);
        }

        long[] ids() {
            long[] row = Arrays.copyOf(this.ids, this.size + 1);
            row[this.size] = WordPieces.END;
            return row;
        }

        long[] cases() {
            return Arrays.copyOf(this.cases, this.size + 1);
        }

    }

}
