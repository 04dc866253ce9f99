package copydesk.enrich.relate;

import java.time.Duration;

/**
 * Which articles are related.
 *
 * @param keep how far apart two articles may have been fetched to be related, and so how
 * long wants and offers are kept
 * @param leastTitle how sure a title must name an article, 0 to 1
 * @param leastOverlap how much of the shorter of two texts must stand in the other, 0 to
 * 1, so that they are near duplicates
 */
public record RelateSettings(Duration keep, double leastTitle, double leastOverlap) {

    public RelateSettings {
        if (keep.isNegative() || keep.isZero()) {
            throw new IllegalArgumentException("keep is " + keep + "; set it to a time such as 30d");
        }
        refuseNoShare(leastTitle, "least-title");
        refuseNoShare(leastOverlap, "least-overlap");
    }

    /** A month, and only what is as good as certain. */
    public static RelateSettings standard() {
        return new RelateSettings(Duration.ofDays(30), 0.8, 0.5);
    }

    private static void refuseNoShare(double share, String name) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " must be more than 0 and at most 1");
        }
    }

}
