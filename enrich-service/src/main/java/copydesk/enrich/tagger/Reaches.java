package copydesk.enrich.tagger;

/**
 * What a word adds to the hidden layer from each place of the window, worked out before:
 * the layer is linear in the words, so it is the sum over the window's words of what each
 * adds at its place (Chen and Manning 2014, "A Fast and Accurate Dependency Parser using
 * Neural Networks", section 3.3). Held for all case classes, and for the pieces with the
 * smallest ids: vocabularies of word pieces begin with the commonest ones.
 */
final class Reaches {

    private final FastSizes sizes;

    private final int held;

    private final float[] hidden;

    private final float scale;

    private final byte[] words;

    // by piece and place: a hidden layer each
    private final float[] common;

    // by case class and place
    private final float[] cases;

    /**
     * Works them out.
     * @param hidden by number of the window's vectors: a hidden layer each
     * @param scale of the numbers of the words
     * @param words vectors of the pieces
     * @param cases vectors of the case classes
     * @param held for how many pieces it is held; for others it is worked out each time
     */
    Reaches(FastSizes sizes, float[] hidden, float scale, byte[] words, float[] cases, int held) {
        this.sizes = sizes;
        this.held = Math.min(held, sizes.pieces());
        this.hidden = hidden;
        this.scale = scale;
        this.words = words;
        this.common = new float[this.held * layers()];
        for (int at = 0; at < this.common.length; at += sizes.hiddenSize()) {
            addPiece(at / layers(), place(at), 1, this.common, at);
        }
        this.cases = new float[FastSizes.CASES * layers()];
        for (int at = 0; at < this.cases.length; at += sizes.hiddenSize()) {
            int from = at / layers() * sizes.caseSize();
            for (int i = 0; i < sizes.caseSize(); i++) {
                add(cases[from + i], row(place(at), sizes.wordSize() + i), this.cases, at);
            }
        }
    }

    private int places() {
        return 2 * this.sizes.window() + 1;
    }

    private int layers() {
        return places() * this.sizes.hiddenSize();
    }

    private int place(int at) {
        return at / this.sizes.hiddenSize() % places();
    }

    private int row(int place, int number) {
        return (place * this.sizes.vectorSize() + number) * this.sizes.hiddenSize();
    }

    private void add(float value, int row, float[] layer, int at) {
        for (int j = 0; j < this.sizes.hiddenSize(); j++) {
            layer[at + j] += value * this.hidden[row + j];
        }
    }

    private void addPiece(int id, int place, float share, float[] layer, int at) {
        int from = id * this.sizes.wordSize();
        for (int i = 0; i < this.sizes.wordSize(); i++) {
            add(share * this.scale * this.words[from + i], row(place, i), layer, at);
        }
    }

    /**
     * Adds to a hidden layer what a word at a place of the window, from 0, adds to it.
     * @param ids the word's pieces, whose mean counts; none for what is no word
     * @param caseClass its case class, or that of the border
     */
    void add(int[] ids, int caseClass, int place, float[] layer) {
        addKnown(this.cases, caseClass, place, 1, layer);
        for (int id : ids) {
            float share = 1F / ids.length;
            if (id < this.held) {
                addKnown(this.common, id, place, share, layer);
            }
            else {
                addPiece(id, place, share, layer, 0);
            }
        }
    }

    private void addKnown(float[] known, int number, int place, float share, float[] layer) {
        int from = number * layers() + place * this.sizes.hiddenSize();
        for (int j = 0; j < layer.length; j++) {
            layer[j] += share * known[from + j];
        }
    }

}
