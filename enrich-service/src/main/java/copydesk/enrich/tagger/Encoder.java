package copydesk.enrich.tagger;

/** Scores the pieces of a sentence. Thread-safe. */
interface Encoder {

    /**
     * The scores of a row of pieces.
     * @param ids the pieces, with those for start and end
     * @param cases the case class of each
     * @return for each piece the unnormalised scores of the labels
     */
    float[][] scores(long[] ids, long[] cases);

}
