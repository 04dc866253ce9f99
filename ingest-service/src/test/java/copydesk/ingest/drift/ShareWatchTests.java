package copydesk.ingest.drift;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How soon a change is told, and how seldom one is told that is none. */
class ShareWatchTests {

    private static final Instant START = Instant.parse("2026-11-22T16:00:00Z");

    private static final long SEED = 20;

    private ShareWatch watch = ShareWatch.NEW;

    private Instant at = START;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # of 200 articles every .th had it | usually | told at the .th in a row that has it
              1000 | 0.020 |  5
                50 | 0.022 |  5
                25 | 0.042 |  6
                20 | 0.052 |  7
                10 | 0.102 |  9
                 5 | 0.201 | 13
                 4 | 0.251 | 16
            """)
    void tellsAChangeToAllSoonerWhereItIsRarer(int every, double usually, int told) {
        articles(200, every);

        assertThat(this.watch.usual()).isEqualTo(usually, within(0.001));
        assertThat(untilTold()).isEqualTo(told);
    }

    @Test
    void tellsAChangeByTheFifthArticleAsSoonAsEnoughAreKnown() {
        articles(ShareWatch.ENOUGH, 1_000);

        assertThat(untilTold()).isEqualTo(5);
    }

    @Test
    void tellsAChangeToHalfOfTheArticles() {
        articles(200, 1_000);
        int told = 0;
        while (!this.watch.drifts()) {
            article(told % 2 == 0);
            told++;
        }

        assertThat(told).isEqualTo(11);
        assertThat(this.watch.found()).isEqualTo(6);
        assertThat(this.watch.recent()).isEqualTo(11);
        assertThat(this.watch.since()).isEqualTo(START.plus(Duration.ofHours(201)));
    }

    @Test
    void judgesNothingBeforeEnoughIsKnown() {
        articles(ShareWatch.ENOUGH - 6, 1_000);
        for (int i = 0; i < 6; i++) {
            article(true);
        }

        assertThat(this.watch).isEqualTo(new ShareWatch(30, 0.2, null, 0, 0, 0, false));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2 })
    void saysNothingOfWhatASourceSeldomHadBefore(int every) {
        articles(300, every);

        for (int i = 0; i < 300; i++) {
            article(true);
            assertThat(this.watch.drifts()).isFalse();
        }
    }

    @Test
    void tellsNothingForFourInARow() {
        articles(200, 1_000);
        for (int i = 0; i < 4; i++) {
            article(true);
        }

        assertThat(this.watch.drifts()).isFalse();
        assertThat(this.watch.share()).as("not learned before it is cleared").isZero();
        articles(25, 1_000);
        assertThat(this.watch.since()).isNull();
        assertThat(this.watch.share()).as("4 of 200").isEqualTo(0.02, within(0.001));
    }

    @Test
    void endsWithTheThirdArticleThatIsWellAndLearnsNothingOfIt() {
        articles(200, 1_000);
        for (int i = 0; i < 15; i++) {
            article(true);
        }

        article(false);
        article(false);
        assertThat(this.watch.drifts()).isTrue();
        article(false);
        assertThat(this.watch).isEqualTo(new ShareWatch(200, 0, null, 0, 0, 0, false));
    }

    @Test
    void goesOnWhileHalfOfTheArticlesHaveIt() {
        articles(200, 1_000);
        untilTold();

        for (int i = 0; i < 60; i++) {
            article(i % 2 == 0);
            assertThat(this.watch.drifts()).as("article " + i).isTrue();
        }
    }

    @Test
    void takesForUsualWhatLastsAHundredArticlesAndAWeek() {
        articles(200, 1_000);
        untilTold();
        for (int i = 5; i < 168; i++) {
            article(true);
        }
        assertThat(this.watch.drifts()).as("an hour less than a week").isTrue();

        article(true);

        assertThat(this.watch).isEqualTo(new ShareWatch(169, 1, null, 0, 0, 0, false));
    }

    @Test
    void takesNothingForUsualThatAFewArticlesHadForLong() {
        articles(200, 1_000);
        untilTold();
        this.at = this.at.plus(Duration.ofDays(60));
        for (int i = 5; i < 100; i++) {
            article(true);
            assertThat(this.watch.drifts()).isTrue();
        }

        article(true);

        assertThat(this.watch.drifts()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # share | false alarms in 400,000 articles of 100 sources
            0.00    | 0
            0.01    | 0
            0.02    | 0
            0.05    | 0
            0.10    | 1
            0.20    | 1
            0.30    | 1
            0.45    | 3
            """)
    void tellsNextToNothingOfSourcesThatStayAsTheyAre(double share, int alarms) {
        Random random = new Random(SEED);
        int told = 0;
        for (int source = 0; source < 100; source++) {
            this.watch = ShareWatch.NEW;
            for (int i = 0; i < 4_000; i++) {
                boolean before = this.watch.drifts();
                article(random.nextDouble() < share);
                told += (this.watch.drifts() && !before) ? 1 : 0;
            }
        }

        assertThat(told).isEqualTo(alarms);
    }

    private void articles(int count, int every) {
        for (int i = 1; i <= count; i++) {
            article(i % every == every / 2);
        }
    }

    private void article(boolean fault) {
        this.at = this.at.plus(Duration.ofHours(1));
        this.watch = this.watch.next(fault, this.at);
    }

    private int untilTold() {
        int articles = 0;
        while (!this.watch.drifts()) {
            article(true);
            articles++;
        }
        return articles;
    }

}
