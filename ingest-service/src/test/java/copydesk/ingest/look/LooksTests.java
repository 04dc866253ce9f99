package copydesk.ingest.look;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class LooksTests {

    private static final Instant START = Instant.parse("2026-11-22T16:00:00Z");

    private static final String PAGE = "https://news.example/ferry";

    private final Looks looks = new Looks(LookSettings.defaults());

    private Instant now = START;

    @Test
    void looksAgainAtEachAgeWithTheValidatorsOfTheLastAnswer() {
        Look look = taken();
        assertThat(look.due()).isEqualTo(START.plus(Duration.ofHours(1)));

        FetchRequest request = request(look);
        assertThat(request).isEqualTo(new FetchRequest(request.id(), "courier", FetchPurpose.LOOK, SourceKind.PAGE,
                PAGE, look.due(), true, 0, true, "\"1\"", null, "sha256:1", 3, "sv"));

        look = ended(look, FetchOutcome.UNCHANGED, null, null);
        assertThat(look.due()).isEqualTo(START.plus(Duration.ofHours(6)));
        look = ended(look, FetchOutcome.DOCUMENT, 200, null);
        assertThat(look.due()).isEqualTo(START.plus(Duration.ofDays(1)));
        assertThat(look.digest()).isEqualTo("sha256:2");
        look = ended(look, FetchOutcome.BUSY, 503, null);
        assertThat(look.due()).isEqualTo(START.plus(Duration.ofDays(3)));
        assertThat(look.digest()).isEqualTo("sha256:2");
        this.now = look.due();
        Look last = this.looks.ended(look, result(request(look), FetchOutcome.UNCHANGED, null, null)).orElseThrow();
        assertThat(last.isResting()).isTrue();
        assertThat(last.due()).as("forgotten then").isEqualTo(this.now.plus(Duration.ofDays(7)));
    }

    @Test
    void isStillToComeWhereTheHostWasNotEvenAskedForAWeekAtMost() {
        Look look = taken();
        Instant retryAt = START.plus(Duration.ofMinutes(90));

        look = this.looks.ended(look, declined(look, retryAt)).orElseThrow();

        assertThat(look.due()).isEqualTo(retryAt);
        assertThat(look.isResting()).isFalse();
        this.now = START.plus(Duration.ofDays(7));
        assertThat(this.looks.ended(look, declined(look, this.now))).map(Look::isResting).contains(true);
    }

    @Test
    void comesAtTheNextAgeWhereNobodySaysWhenTheHostMayBeAsked() {
        Look look = taken();
        this.now = look.due();

        assertThat(this.looks.ended(look, declined(look, null))).map(Look::due)
            .contains(START.plus(Duration.ofHours(6)));
    }

    private FetchResult declined(Look look, @Nullable Instant retryAt) {
        return new FetchResult(request(look), FetchOutcome.BUSY, null, this.now, null, null, null, null, retryAt, null,
                null, null, null, "Many others wait.", List.of());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DOCUMENT")
    void remembersNothingOfAnArticleThatDidNotCome(FetchOutcome outcome) {
        assertThat(this.looks.taken(result(article(PAGE, null, true), outcome, null, null))).isEmpty();
    }

    @Test
    void remembersAnArticleWithoutALookWhereNoneIsWanted() {
        FetchResult result = result(article(PAGE, null, true), FetchOutcome.DOCUMENT, 200, null);

        assertThat(new Looks(new LookSettings(List.of())).taken(result)).map(Look::isResting).contains(true);
    }

    @Test
    void believesInAPageThatIsMissingOnlyAtTheThirdLook() {
        Look look = taken();
        assertThat(Looks.isWithdrawn(request(look), 404)).isFalse();

        look = ended(look, FetchOutcome.GONE, 404, null);
        assertThat(look.due()).isEqualTo(this.now.plus(Duration.ofHours(1)));
        assertThat(Looks.isWithdrawn(request(look), 404)).isFalse();
        look = ended(look, FetchOutcome.GONE, 404, null);
        assertThat(look.due()).isEqualTo(this.now.plus(Duration.ofDays(1)));

        assertThat(request(look).missing()).isEqualTo(2);
        assertThat(Looks.isWithdrawn(request(look), 404)).isTrue();
        this.now = look.due();
        assertThat(this.looks.ended(look, result(request(look), FetchOutcome.GONE, 404, null))).isEmpty();
    }

    @Test
    void remembersNoWordsOfAPageThatWasAskedForOnlyToSeeWhetherItIsThere() {
        Look look = taken();

        assertThat(this.looks.beside(look, result(beside(), FetchOutcome.DOCUMENT, 200, null))).contains(look);
        assertThat(this.looks.beside(look, result(beside(), FetchOutcome.UNCHANGED, 304, null))).contains(look);
        Look own = this.looks.beside(null, result(beside(), FetchOutcome.DOCUMENT, 200, null)).orElseThrow();
        assertThat(own.due()).isEqualTo(START.plus(Duration.ofHours(1)));
        assertThat(request(own)).extracting(FetchRequest::url, FetchRequest::etag, FetchRequest::digest)
            .containsExactly(PAGE, null, null);
    }

    @Test
    void looksTwiceMoreWhereItWasMissingWhenItWasAskedForBeside() {
        Look look = this.looks.beside(null, result(beside(), FetchOutcome.GONE, 404, null)).orElseThrow();
        assertThat(look.due()).isEqualTo(START.plus(Duration.ofHours(1)));
        assertThat(this.looks.postponed(look, SourceHealth.FAILING, look.due())).isPresent();
        assertThat(Looks.isWithdrawn(request(look), 404)).isFalse();

        look = ended(look, FetchOutcome.GONE, 404, null);
        assertThat(look.due()).isEqualTo(START.plus(Duration.ofHours(25)));
        assertThat(Looks.isWithdrawn(request(look), 404)).isTrue();
    }

    @Test
    void countsNoMissTwiceWhereAnArticleIsAskedForBeside() {
        Look missed = ended(taken(), FetchOutcome.GONE, 404, null);
        Look outstanding = this.looks.requested(taken(), START);

        assertThat(this.looks.beside(missed, result(beside(), FetchOutcome.GONE, 404, null))).contains(missed);
        assertThat(this.looks.beside(outstanding, result(beside(), FetchOutcome.GONE, 404, null)))
            .contains(outstanding);
        assertThat(this.looks.beside(taken(), result(beside(), FetchOutcome.GONE, 404, null))).map(Look::missing)
            .contains(1);
    }

    @Test
    void forgetsAnArticleThatIsGoneForGoodWhenItIsAskedForBeside() {
        Look missed = ended(taken(), FetchOutcome.GONE, 404, null);

        assertThat(this.looks.beside(missed, result(beside(), FetchOutcome.GONE, 410, null))).isEmpty();
        assertThat(this.looks.beside(null, result(beside(), FetchOutcome.GONE, 410, null))).isEmpty();
    }

    private static FetchRequest beside() {
        return new FetchRequest("beside", "courier", FetchPurpose.LOOK, SourceKind.PAGE, PAGE, START, false, 0, true,
                null, null, null, null);
    }

    @Test
    void beginsToCountAnewWhereAPageIsBack() {
        Look look = ended(ended(taken(), FetchOutcome.GONE, 404, null), FetchOutcome.UNCHANGED, null, null);

        assertThat(look.missing()).isZero();
        assertThat(look.due()).isEqualTo(START.plus(Duration.ofHours(6)));
    }

    @ParameterizedTest
    @CsvSource({ "LOOK, 410, true", "LOOK, 404, false", "ARTICLE, 410, false", "POLL, 410, false" })
    void believesAServerThatSaysGoneForGood(FetchPurpose purpose, int status, boolean withdrawn) {
        FetchRequest request = new FetchRequest("1", "courier", purpose, SourceKind.PAGE, PAGE, START, true, 0, true,
                null, null, null, null);

        assertThat(Looks.isWithdrawn(request, status)).isEqualTo(withdrawn);
    }

    @Test
    void looksWhereAPageMovedForGood() {
        FetchRequest moved = article("https://news.example/new", PAGE, true);

        Look look = this.looks.taken(result(moved, FetchOutcome.DOCUMENT, 200, null)).orElseThrow();

        assertThat(look.article()).isEqualTo(PAGE);
        assertThat(request(look).url()).isEqualTo("https://news.example/new");
        assertThat(request(look).origin()).isEqualTo(PAGE);
    }

    @Test
    void looksAtTheOldAddressWhereAPageMovedForNow() {
        FetchRequest moved = article("https://news.example/new", PAGE, false);

        Look look = this.looks.taken(result(moved, FetchOutcome.DOCUMENT, 200, null)).orElseThrow();

        assertThat(request(look).url()).isEqualTo(PAGE);
    }

    @Test
    void looksAtTheOldAddressWhereItLeadsToTheFrontPage() {
        FetchRequest moved = article("https://news.example/", PAGE, true);

        Look look = this.looks.taken(result(moved, FetchOutcome.DOCUMENT, 200, null)).orElseThrow();

        assertThat(request(look).url()).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @CsvSource({ "60, true", "0, false", "-60, false", "601, false", ", false" })
    void looksAtOnceIfTheSourceSaysThatItHasChangedSince(@Nullable Integer secondsLater, boolean sooner) {
        Instant later = START.plusSeconds(600);
        Instant stated = (secondsLater != null) ? START.plusSeconds(secondsLater) : null;

        assertThat(this.looks.changed(taken(), stated, later).map(Look::due).map(later::equals).orElse(false))
            .isEqualTo(sooner);
    }

    @ParameterizedTest
    @CsvSource({ "1, 9, false", "1, 10, true", "10, 59, false", "10, 60, true", "240, 1439, false", "240, 1441, true" })
    void believesASourceTheMoreSeldomTheOlderTheArticleIs(int hours, int minutesLater, boolean sooner) {
        Instant asked = START.plus(Duration.ofHours(hours)).minusSeconds(minutesLater * 60L);
        Look look = this.looks.requested(taken(), asked).resting(START.plus(Duration.ofDays(30)));
        Instant now = START.plus(Duration.ofHours(hours));

        assertThat(this.looks.changed(look, now, now).isPresent()).isEqualTo(sooner);
    }

    @Test
    void asksNoSecondTimeWhileALookIsOnItsWay() {
        Look look = this.looks.requested(taken(), START.plus(Duration.ofHours(1)));
        Instant later = START.plus(Duration.ofMinutes(90));

        assertThat(this.looks.changed(look, later, later)).isEmpty();
    }

    @Test
    void countsNoMissingPageFasterOnTheWordOfItsSource() {
        Look missing = ended(taken(), FetchOutcome.GONE, 404, null);
        Instant later = missing.due().minusSeconds(1);

        assertThat(this.looks.changed(missing, later, later)).isEmpty();
    }

    @Test
    void remembersAnArticleForAsLongAsItIsListed() {
        Look resting = taken().resting(START.plus(Duration.ofDays(7)));

        assertThat(this.looks.listed(resting, START.plus(Duration.ofDays(3)))).isEmpty();
        assertThat(this.looks.listed(resting, START.plus(Duration.ofDays(5)))).map(Look::due)
            .contains(START.plus(Duration.ofDays(12)));
        assertThat(this.looks.listed(taken(), START)).as("has a look").isEmpty();
    }

    @Test
    void givesUpARequestWithoutAnswerAfterAnHour() {
        Look look = this.looks.requested(taken(), START.plus(Duration.ofHours(1)));

        assertThat(look.due()).isEqualTo(START.plus(Duration.ofHours(2)));
        assertThat(request(look).id()).isNotEqualTo(request(taken()).id());
    }

    @ParameterizedTest
    @CsvSource({ "FAILING, true", "BROKEN, true", "GONE, true", "HEALTHY, false", "SILENT, false", "PAUSED, false" })
    void believesNoSiteThatIsDown(SourceHealth health, boolean waits) {
        Look missing = ended(taken(), FetchOutcome.GONE, 404, null);
        Instant due = missing.due();

        assertThat(this.looks.postponed(missing, health, due).map(Look::due))
            .isEqualTo(waits ? Optional.of(due.plus(Duration.ofHours(1))) : Optional.empty());
        assertThat(this.looks.postponed(taken(), health, due)).as("nothing was missing").isEmpty();
    }

    private Look taken() {
        return this.looks.taken(result(article(PAGE, null, true), FetchOutcome.DOCUMENT, 200, null)).orElseThrow();
    }

    private FetchRequest request(Look look) {
        return this.looks.request(look, "sv", look.due());
    }

    private Look ended(Look look, FetchOutcome outcome, @Nullable Integer status, @Nullable String location) {
        this.now = look.due();
        Look requested = this.looks.requested(look, this.now);
        return this.looks.ended(requested, result(request(look), outcome, status, location)).orElseThrow();
    }

    private FetchResult result(FetchRequest request, FetchOutcome outcome, @Nullable Integer status,
            @Nullable String location) {
        boolean came = outcome == FetchOutcome.DOCUMENT || outcome == FetchOutcome.UNCHANGED;
        String digest = (request.digest() != null) ? "sha256:2" : "sha256:1";
        return new FetchResult(request, outcome, this.now, this.now, came ? "\"1\"" : null, null,
                (outcome == FetchOutcome.DOCUMENT) ? digest : null, null, null, status, location, null, null, null,
                List.of());
    }

    private static FetchRequest article(String url, @Nullable String first, boolean permanent) {
        return new FetchRequest("1", "courier", FetchPurpose.ARTICLE, SourceKind.PAGE, url, START, true,
                (first != null) ? 1 : 0, permanent, null, null, null, 3, null, first, null, null);
    }

}
