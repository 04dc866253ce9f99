package copydesk.ingest.robots;

import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import copydesk.contract.ledger.Reason;
import copydesk.contract.source.RobotsDetour;
import copydesk.ingest.fetch.Answer;
import copydesk.ingest.robots.RobotsCopy.Access;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How robots.txt is fetched: RFC 9309 sections 2.3 to 2.5, one by one. */
class RobotsVisitTests {

    private static final Instant NOW = Instant.parse("2026-06-17T05:30:00Z");

    private static final byte[] TEXT = "User-agent: *\nDisallow: /archive/".getBytes(StandardCharsets.UTF_8);

    private static final RobotsCopy GOOD = new RobotsCopy(Access.BY_TEXT, TEXT, NOW.minusSeconds(86_400), NOW, null);

    @ParameterizedTest
    @CsvSource({ "http://News.Example:8080/2026/ferry?x#y, http://news.example:8080/robots.txt",
            "https://news.example, https://news.example/robots.txt",
            "https://[2001:DB8::1]/a, https://[2001:db8:0:0:0:0:0:1]/robots.txt" })
    void asksTheHostOfTheAddressWithItsSchemeAndPort(String url, String robots) throws UnknownHostException {
        assertThat(RobotsVisit.address(url)).isEqualTo(robots);
    }

    @Test
    void hasNoneForWhatIsNoAddress() {
        assertThatExceptionOfType(UnknownHostException.class).isThrownBy(() -> RobotsVisit.address("http://127.1/"));
    }

    @Test
    void keepsTheTextOfASuccess() {
        RobotsCopy copy = RobotsVisit.after(document(TEXT, null), null, NOW);

        assertThat(copy.access()).isEqualTo(Access.BY_TEXT);
        assertThat(copy.text()).isEqualTo(TEXT);
        assertThat(copy.unreachableSince()).isNull();
        assertThat(rules(copy).allows("https://news.example/archive/1")).isFalse();
        assertThat(rules(copy).allows("https://news.example/1")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ ", 24", "PT0S, 1", "PT10M, 1", "PT3H, 3", "P7D, 24" })
    void believesItForADayAtMost(@Nullable Duration fresh, long hours) {
        RobotsCopy copy = RobotsVisit.after(document(TEXT, fresh), null, NOW);

        assertThat(copy.due()).isEqualTo(NOW.plus(Duration.ofHours(hours)));
        assertThat(copy.isDue(copy.due().minusMillis(1))).isFalse();
        assertThat(copy.isDue(copy.due())).isTrue();
        assertThat(copy.usableFor(NOW)).isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @ValueSource(ints = { 400, 401, 402, 403, 405, 418, 451, 499 })
    void allowsEverythingWhereThereIsNone(int status) {
        RobotsCopy copy = RobotsVisit.after(failed(status), GOOD, NOW);

        assertThat(copy).isEqualTo(new RobotsCopy(Access.EVERYTHING, null, NOW, NOW.plus(Duration.ofHours(24)), null));
        assertThat(rules(copy).allows("https://news.example/archive/1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = { 404, 410 })
    void allowsEverythingWhereItIsGone(int status) {
        assertThat(RobotsVisit.after(new Answer.Gone(status), GOOD, NOW).access()).isEqualTo(Access.EVERYTHING);
    }

    @ParameterizedTest
    @ValueSource(ints = { 500, 501, 502, 504, 520, 599 })
    void allowsNothingWhereTheServerFails(int status) {
        RobotsCopy copy = RobotsVisit.after(failed(status), null, NOW);

        assertThat(copy).isEqualTo(new RobotsCopy(Access.NOTHING, null, NOW, NOW.plus(Duration.ofMinutes(30)), NOW));
        assertThat(rules(copy).allows("https://news.example/1")).isFalse();
    }

    @Test
    void allowsNothingWhereNobodyAnswers() {
        Answer silence = new Answer.Failed(Reason.UNREACHABLE, "There is no such host.");

        assertThat(RobotsVisit.after(silence, null, NOW).access()).isEqualTo(Access.NOTHING);
        assertThat(RobotsVisit.after(silence, GOOD, NOW).access()).isEqualTo(Access.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({ "429, , PT30M", "503, , PT30M", "503, PT5S, PT30M", "503, PT2H, PT2H", "429, P9D, PT24H" })
    void waitsForAServerThatHasNoTime(int status, @Nullable Duration retryAfter, Duration pause) {
        RobotsCopy copy = RobotsVisit.after(new Answer.Busy(status, retryAfter), GOOD, NOW);

        assertThat(copy.access()).isEqualTo(Access.NOTHING);
        assertThat(copy.due()).isEqualTo(NOW.plus(pause));
    }

    @Test
    void asksAgainInAMinuteWhereWeHadNoRoom() {
        RobotsCopy copy = RobotsVisit.after(new Answer.NoRoom(), GOOD, NOW);

        assertThat(copy.access()).isEqualTo(Access.NOTHING);
        assertThat(copy.text()).isEqualTo(GOOD.text());
        assertThat(copy.due()).isEqualTo(NOW.plusSeconds(60));
    }

    @ParameterizedTest
    @CsvSource({ "1, NOTHING", "29, NOTHING", "30, BY_TEXT", "300, BY_TEXT" })
    void goesBackToTheLastGoodTextAfterThirtyDays(int days, Access access) {
        RobotsCopy first = RobotsVisit.after(failed(500), GOOD, NOW);

        RobotsCopy later = RobotsVisit.after(failed(502), first, NOW.plus(Duration.ofDays(days)));

        assertThat(later.access()).isEqualTo(access);
        assertThat(later.unreachableSince()).isEqualTo(NOW);
        assertThat(rules(later).allows("https://news.example/archive/1")).isFalse();
    }

    @Test
    void allowsEverythingAfterThirtyDaysWithoutAnyText() {
        RobotsCopy first = RobotsVisit.after(failed(500), null, NOW);

        assertThat(RobotsVisit.after(failed(500), first, NOW.plus(Duration.ofDays(30))).access())
            .isEqualTo(Access.EVERYTHING);
    }

    @Test
    void forgetsTroubleThatIsOver() {
        RobotsCopy trouble = RobotsVisit.after(failed(500), GOOD, NOW);
        RobotsCopy good = RobotsVisit.after(document(TEXT, null), trouble, NOW.plusSeconds(60));

        assertThat(good.unreachableSince()).isNull();
        assertThat(RobotsVisit.after(failed(500), good, NOW.plus(Duration.ofDays(40))).access())
            .isEqualTo(Access.NOTHING);
    }

    @Test
    void goesOnForFiveRedirectsAlsoToOtherHosts() {
        RobotsDetour detour = null;
        for (int hop = 1; hop <= 5; hop++) {
            detour = RobotsVisit.onward(elsewhere(hop), detour).orElseThrow();

            assertThat(detour)
                .isEqualTo(new RobotsDetour("https://host" + hop + ".example/robots.txt", hop, null, null, null));
        }

        assertThat(RobotsVisit.onward(elsewhere(6), detour)).isEmpty();
        assertThat(RobotsVisit.after(elsewhere(6), null, NOW).access()).isEqualTo(Access.EVERYTHING);
    }

    @Test
    void goesNowhereForAnyOtherAnswer() {
        assertThat(RobotsVisit.onward(document(TEXT, null), null)).isEmpty();
        assertThat(RobotsVisit.onward(new Answer.Gone(404), null)).isEmpty();
        assertThat(RobotsVisit.onward(failed(500), null)).isEmpty();
    }

    @Test
    void bringsBackWhatWasReadElsewhere() {
        RobotsDetour detour = RobotsDetour.to("https://www.news.example/robots.txt");
        RobotsCopy there = RobotsVisit.after(document(TEXT, null), null, NOW);

        RobotsCopy here = RobotsVisit.back(there.back(detour), null, NOW.plusSeconds(3));

        assertThat(there.back(detour).access()).isEqualTo("by-text");
        assertThat(here.access()).isEqualTo(Access.BY_TEXT);
        assertThat(here.due()).isEqualTo(there.due());
        assertThat(rules(here).allows("https://news.example/archive/1")).isFalse();
        assertThat(rules(here).allows("https://news.example/1")).isTrue();
    }

    @Test
    void keepsTheLastGoodTextOverTroubleElsewhere() {
        RobotsDetour detour = RobotsVisit.after(failed(500), null, NOW)
            .back(RobotsDetour.to("https://www.news.example/robots.txt"));
        RobotsCopy waiting = RobotsCopy.elsewhere(GOOD, NOW);

        RobotsCopy first = RobotsVisit.back(detour, waiting, NOW);

        assertThat(first.access()).isEqualTo(Access.NOTHING);
        assertThat(first.due()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
        RobotsCopy later = RobotsVisit.back(detour, RobotsCopy.elsewhere(first, NOW), NOW.plus(Duration.ofDays(30)));
        assertThat(later.access()).isEqualTo(Access.BY_TEXT);
        assertThat(rules(later).allows("https://news.example/archive/1")).isFalse();
    }

    @Test
    void bringsBackThatThereIsNone() {
        RobotsDetour detour = RobotsVisit.after(new Answer.Gone(404), null, NOW)
            .back(RobotsDetour.to("https://www.news.example/robots.txt"));

        assertThat(detour.access()).isEqualTo("everything");
        assertThat(RobotsVisit.back(detour, GOOD, NOW).access()).isEqualTo(Access.EVERYTHING);
    }

    @Test
    void allowsNothingWhereNobodyUnderstandsWhatCameBack() {
        RobotsDetour strange = RobotsDetour.to("https://www.news.example/robots.txt").read("anything", null, NOW);

        assertThat(RobotsVisit.back(strange, null, NOW).access()).isEqualTo(Access.NOTHING);
    }

    @Test
    void allowsNothingWhileItIsAskedForElsewhere() {
        RobotsCopy waiting = RobotsCopy.elsewhere(null, NOW);

        assertThat(rules(waiting).allows("https://news.example/1")).isFalse();
        assertThat(waiting.due()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
    }

    @Test
    void takesACircleOfRedirectsForNone() {
        assertThat(RobotsVisit.after(failed(302), null, NOW).access()).isEqualTo(Access.EVERYTHING);
    }

    @Test
    void readsHalfAMebibyteUpToTheEndOfALine() {
        String line = "Disallow: /" + "x".repeat(988) + "\n";
        String text = "User-agent: *\n" + line.repeat(530) + "Disallow: /late";

        RobotsCopy copy = RobotsVisit.after(document(text.getBytes(StandardCharsets.UTF_8), null), null, NOW);

        byte[] kept = java.util.Objects.requireNonNull(copy.text());
        assertThat(kept).hasSizeBetween(512_000, 524_288).endsWith("x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rules(copy).allows("https://news.example/late")).isTrue();
        assertThat(rules(copy).allows("https://news.example/" + "x".repeat(988))).isFalse();
    }

    private static Answer elsewhere(int hop) {
        return new Answer.Elsewhere("https://host" + hop + ".example/robots.txt", false);
    }

    private static Robots rules(RobotsCopy copy) {
        return new RobotsReader("Copydesk", Duration.ofMinutes(2)).rules(copy);
    }

    private static Answer document(byte[] text, @Nullable Duration fresh) {
        return new Answer.Document(text, 200, "text/plain", "https://news.example/robots.txt", null, fresh, List.of());
    }

    private static Answer failed(int status) {
        return new Answer.Failed(Reason.UNREACHABLE, "The server answered " + status + ".", status);
    }

}
