package copydesk.enrich.sketch;

/**
 * How much two texts have in common.
 *
 * @param union share of the shingles of both that stand in both
 * @param contained share of the shingles of the shorter text that stand in the longer,
 * two decimals
 */
public record Resemblance(double union, double contained) {

    static Resemblance of(double union, int shingles, int otherShingles) {
        double common = union / (1 + union) * (shingles + otherShingles);
        double contained = Math.min(1, common / Math.min(shingles, otherShingles));
        return new Resemblance(union, Math.round(contained * 100) / 100.0);
    }

}
