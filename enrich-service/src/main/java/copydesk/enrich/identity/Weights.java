package copydesk.enrich.identity;

/**
 * How much each reason counts; together 1.
 *
 * @param name how near the name is
 * @param prior how often the name means the candidate anywhere
 * @param kind whether the kinds agree
 * @param context words that the article and what is known of the candidate share
 * @param others whether it has to do with others of the article
 */
record Weights(double name, double prior, double kind, double context, double others) {

    static final Weights STANDARD = new Weights(0.25, 0.20, 0.30, 0.15, 0.10);

}
