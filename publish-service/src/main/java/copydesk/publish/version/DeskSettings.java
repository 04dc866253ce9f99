package copydesk.publish.version;

/**
 * When an article is held for review.
 *
 * @param leastConfidence how sure, from 0 to 1, extraction must be of where the body of
 * an article begins and ends; below it the article is held
 */
public record DeskSettings(double leastConfidence) {

    public DeskSettings {
        if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
            throw new IllegalArgumentException(
                    "least-confidence must lie between 0 and 1: 0 holds nothing, 0.6 what may well be half wrong");
        }
    }

    /** Holds what may well be half wrong. */
    public static DeskSettings defaults() {
        return new DeskSettings(0.6);
    }

}
