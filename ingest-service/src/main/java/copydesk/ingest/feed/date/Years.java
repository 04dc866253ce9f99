package copydesk.ingest.feed.date;

/** Years that are written with two digits. */
final class Years {

    /** The web is younger than the years from here on. */
    private static final int TURN = 90;

    private Years() {
    }

    /** The full year. */
    static int full(int year) {
        return (year >= 100) ? year : year + ((year >= TURN) ? 1_900 : 2_000);
    }

}
