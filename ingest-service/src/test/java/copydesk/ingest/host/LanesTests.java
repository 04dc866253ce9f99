package copydesk.ingest.host;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.HostState;
import copydesk.contract.source.RobotsDetour;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.fetch.Answer;
import copydesk.ingest.robots.RobotsCopy;
import copydesk.ingest.robots.RobotsReader;
import copydesk.ingest.robots.RobotsVisit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LanesTests {

    private static final Instant START = Instant.parse("2026-11-22T16:00:00Z");

    private static final Answer GOOD = new Answer.Gone(404);

    private final Lanes lanes = new Lanes(new RobotsReader("Copydesk", Duration.ofMinutes(2)), Duration.ofSeconds(2));

    private Instant now = START;

    private long offset;

    @Test
    void asksForRobotsTxtBeforeTheFirstPage() {
        add("a.example", "/1", null);

        Step.AskRobots first = (Step.AskRobots) step();
        robots(first, "User-agent: *\nDisallow: /private");

        assertThat(this.lanes.next(this.now.plusMillis(1999), 9)).isEmpty();
        this.now = this.now.plusSeconds(2);
        assertThat(step()).isInstanceOf(Step.Fetch.class);
    }

    @Test
    void declinesWhatRobotsTxtForbidsWithoutAsking() {
        add("a.example", "/private/1", null);
        robots((Step.AskRobots) step(), "User-agent: *\nDisallow: /private");

        assertThat(step()).isInstanceOfSatisfying(Step.Decline.class,
                (step) -> assertThat(step.why()).isEqualTo(Refusal.FORBIDDEN));
        assertThat(this.lanes.nextAt()).isNull();
    }

    @Test
    void hasAHostWaitWhoseRobotsTxtCannotBeHadAndAsksForItAgain() {
        add("a.example", "/1", null);
        Step.AskRobots first = (Step.AskRobots) step();
        RobotsCopy none = RobotsVisit.after(new Answer.Busy(503, null), null, this.now);
        this.lanes.learn(first.job(), none);
        this.lanes.over(Breaker.failed("a.example", 1, this.now, first.gap()), this.now);

        Step.Decline declined = (Step.Decline) step();

        assertThat(declined.why()).isEqualTo(Refusal.NO_ROBOTS);
        assertThat(declined.why().outcome()).isEqualTo(FetchOutcome.BUSY);
        assertThat(declined.retryAt()).isEqualTo(this.now.plus(Duration.ofMinutes(30)));
        this.now = this.now.plus(Duration.ofMinutes(30));
        add("a.example", "/1", null);
        assertThat(step()).isInstanceOfSatisfying(Step.AskRobots.class,
                (step) -> assertThat(step.before()).isEqualTo(none));
    }

    @Test
    void asksForRobotsTxtAgainAfterADay() {
        open("a.example");
        this.now = this.now.plus(Duration.ofHours(24)).plusSeconds(2);
        add("a.example", "/1", null);

        assertThat(step()).isInstanceOfSatisfying(Step.AskRobots.class,
                (step) -> assertThat(step.before()).isNotNull());
    }

    @Test
    void asksAHostOnceAtATimeAndOthersMeanwhile() {
        open("a.example");
        open("b.example");
        add("a.example", "/1", null);
        add("a.example", "/2", null);
        add("b.example", "/1", null);
        this.now = this.now.plusSeconds(2);

        assertThat(this.lanes.next(this.now, 9)).extracting((step) -> step.job().request().url())
            .containsExactlyInAnyOrder("https://a.example/1", "https://b.example/1");
        assertThat(this.lanes.next(this.now.plusSeconds(100), 9)).isEmpty();
    }

    @Test
    void beginsNoMoreThanThereIsRoomFor() {
        for (String host : List.of("a.example", "b.example", "c.example")) {
            add(host, "/1", null);
        }

        assertThat(this.lanes.next(this.now, 2)).hasSize(2);
        assertThat(this.lanes.next(this.now, 2)).hasSize(1);
    }

    @Test
    void countsThePauseFromTheEndOfTheAnswer() {
        open("a.example");
        add("a.example", "/1", null);
        add("a.example", "/2", null);
        this.now = this.now.plusSeconds(2);
        Step.Fetch slow = (Step.Fetch) step();

        this.now = this.now.plusSeconds(30);
        over(slow, GOOD);

        assertThat(this.lanes.nextAt()).isEqualTo(this.now.plusSeconds(2));
    }

    @Test
    void keepsTheLongestOfThePausesOfTheSourceAndOfRobotsTxt() {
        add("a.example", "/1", 5);
        robots((Step.AskRobots) step(), "User-agent: *\nCrawl-delay: 7");
        assertThat(this.lanes.nextAt()).isEqualTo(this.now.plusSeconds(7));

        add("b.example", "/1", 5);
        robots((Step.AskRobots) step(), "User-agent: *\nCrawl-delay: 3");
        this.now = this.now.plusSeconds(5);
        assertThat(((Step.Fetch) step()).gap()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void believesNoCrawlDelayBeyondTheLongestGap() {
        add("a.example", "/1", null);
        robots((Step.AskRobots) step(), "User-agent: *\nCrawl-delay: 86400");

        assertThat(this.lanes.nextAt()).isEqualTo(this.now.plusSeconds(120));
    }

    @Test
    void letsOneWaitForThePauseThatAnotherFetcherBegan() {
        this.lanes.know(new HostState("a.example", START.plusSeconds(90), 0, null), 0);
        add("a.example", "/1", null);

        assertThat(this.lanes.nextAt()).isEqualTo(START.plusSeconds(90));
    }

    @Test
    void remembersAPauseUntilThePartitionOfItsHostGoes() {
        this.lanes.know(new HostState("a.example", START, 1, START.plusSeconds(3_600)), 5);

        this.lanes.forget(0);
        add(5);
        assertThat(step()).isInstanceOfSatisfying(Step.Decline.class,
                (step) -> assertThat(step.retryAt()).isEqualTo(START.plusSeconds(3_600)));

        this.lanes.forget(5);
        add(5);
        assertThat(step()).isInstanceOf(Step.AskRobots.class);
    }

    private void add(int partition) {
        this.lanes.add(new Job(request("https://a.example/1"), "a.example", partition, this.offset++), this.now);
    }

    @Test
    void sendsArticlesAwayForWhichALaneHasNoRoomOneAfterTheOther() {
        for (int i = 0; i < 103; i++) {
            add("a.example", "/" + i, null);
        }
        add("b.example", "/1", 60);
        assertThat(this.lanes.waiting(0)).isEqualTo(104);

        List<Step> steps = this.lanes.next(this.now, 2);

        assertThat(steps).hasSize(5).element(3).isInstanceOf(Step.AskRobots.class);
        assertThat(steps.subList(0, 3)).extracting((step) -> ((Step.Decline) step).retryAt())
            .containsExactly(this.now.plusSeconds(202), this.now.plusSeconds(204), this.now.plusSeconds(206));
        assertThat(steps.get(0)).isInstanceOfSatisfying(Step.Decline.class, (step) -> {
            assertThat(step.job().request().url()).isEqualTo("https://a.example/100");
            assertThat(step.why()).isEqualTo(Refusal.CROWDED);
            assertThat(step.why().outcome()).isEqualTo(FetchOutcome.BUSY);
        });
        assertThat(this.lanes.waiting(0)).isEqualTo(101);
    }

    @Test
    void sendsNoneAwayLongerThanAnHour() {
        for (int i = 0; i < 101; i++) {
            add("a.example", "/" + i, 60);
        }

        assertThat(((Step.Decline) this.lanes.next(this.now, 0).get(0)).retryAt())
            .isEqualTo(this.now.plus(Duration.ofHours(1)));
    }

    @Test
    void forgetsWhomItWasToSendAwayWithThePartition() {
        for (int i = 0; i < 101; i++) {
            add("a.example", "/" + i, null);
        }

        this.lanes.drop(0);

        assertThat(this.lanes.next(this.now, 9)).isEmpty();
        assertThat(this.lanes.nextAt()).isNull();
        assertThat(this.lanes.waiting(0)).isZero();
    }

    @Test
    void hasRoomForListsAndPollsAlsoWhereTheLaneIsFull() {
        for (int i = 0; i < 100; i++) {
            add("a.example", "/" + i, null);
        }
        this.lanes.add(new Job(new FetchRequest("poll", "courier", FetchPurpose.POLL, SourceKind.FEED,
                "https://a.example/feed", this.now, false, 0, true, null, null, null, null), "a.example", 0, 100),
                this.now);

        assertThat(this.lanes.next(this.now, 9)).singleElement().isInstanceOf(Step.AskRobots.class);
        assertThat(this.lanes.waiting(0)).as("polls do not count").isEqualTo(100);
    }

    @Test
    void putsLooksOffBeyondAHundredAndStopsNothingForThem() {
        for (int i = 0; i < 1_000; i++) {
            look("/" + i);
        }

        List<Step> steps = this.lanes.next(this.now, 0);

        assertThat(steps).hasSize(900).allMatch((step) -> ((Step.Decline) step).why() == Refusal.CROWDED);
        assertThat(((Step.Decline) steps.get(0)).retryAt()).isEqualTo(this.now.plusSeconds(202));
        assertThat(((Step.Decline) steps.get(899)).retryAt()).isEqualTo(this.now.plusSeconds(2_000));
        assertThat(this.lanes.waiting(0)).isEqualTo(100);
    }

    @Test
    void takesWhatIsNewBeforeAllLooks() {
        open("a.example");
        for (int i = 0; i < 100; i++) {
            look("/old" + i);
        }
        add("a.example", "/new1", null);
        add("a.example", "/new2", null);
        look("/old100");

        this.now = this.now.plusSeconds(2);

        List<Step> steps = this.lanes.next(this.now, 1);
        assertThat(steps).hasSize(2);
        assertThat(((Step.Decline) steps.get(0)).retryAt()).as("two that are new, a hundred looks, itself")
            .isEqualTo(this.now.plusSeconds(204));
        assertThat(steps.get(1).job().request().url()).isEqualTo("https://a.example/new1");
        assertThat(urlsInTurn((Step.Fetch) steps.get(1), 3)).containsExactly("https://a.example/new2",
                "https://a.example/old0", "https://a.example/old1");
    }

    @Test
    void looksAgainOnceNothingNewWaits() {
        open("a.example");
        look("/old");

        this.now = this.now.plusSeconds(2);

        assertThat(((Step.Fetch) step()).job().request().purpose()).isEqualTo(FetchPurpose.LOOK);
    }

    @Test
    void hasARequestWaitInPlaceOfTheOneForTheSame() {
        open("a.example");
        add("a.example", "/1", null);
        add("a.example", "/2", null);
        Job again = new Job(request("https://a.example/1"), "a.example", 0, 70);

        Job replaced = this.lanes.add(again, this.now);

        assertThat(replaced).isNotNull().extracting(Job::offset).isEqualTo(1L);
        assertThat(this.lanes.waiting(0)).isEqualTo(2);
        this.now = this.now.plusSeconds(2);
        Step.Fetch first = (Step.Fetch) step();
        assertThat(first.job()).isEqualTo(again);
        assertThat(urlsInTurn(first, 1)).containsExactly("https://a.example/2");
        assertThat(this.lanes.nextAt()).isNull();
    }

    @Test
    void sendsNobodyAwayWhoWaitsAlready() {
        for (int i = 0; i < 100; i++) {
            add("a.example", "/" + i, null);
        }

        add("a.example", "/0", null);

        assertThat(this.lanes.next(this.now, 0)).isEmpty();
        assertThat(this.lanes.waiting(0)).isEqualTo(100);
    }

    @Test
    void hasEachSourceWaitForItselfAndARecordThatIsReadTwiceOnce() {
        Job job = new Job(request("https://a.example/1"), "a.example", 0, 1);
        FetchRequest other = new FetchRequest("r", "herald", FetchPurpose.ARTICLE, SourceKind.PAGE,
                "https://a.example/1", START, true, 0, true, null, null, null, null);

        assertThat(this.lanes.add(job, this.now)).isNull();
        assertThat(this.lanes.add(job, this.now)).isNull();
        assertThat(this.lanes.add(new Job(other, "a.example", 0, 2), this.now)).isNull();

        assertThat(this.lanes.waiting(0)).isEqualTo(2);
    }

    private List<String> urlsInTurn(Step.Fetch under, int count) {
        List<String> urls = new ArrayList<>();
        Step.Fetch last = under;
        for (int i = 0; i < count; i++) {
            over(last, GOOD);
            this.now = this.now.plusSeconds(2);
            last = (Step.Fetch) step();
            urls.add(last.job().request().url());
        }
        return urls;
    }

    private void look(String path) {
        add("a.example", new FetchRequest("look" + this.offset, "courier", FetchPurpose.LOOK, SourceKind.PAGE,
                "https://a.example" + path, START, true, 0, true, null, null, null, null));
    }

    @Test
    void asksAHubWithoutReadingItsRobotsTxt() {
        this.lanes.add(new Job(FetchRequest.ofHub("s", "courier", FetchPurpose.SUBSCRIBE, SourceKind.FEED,
                "https://hub.example/", START, "https://a.example/feed"), "hub.example", 0, 1), this.now);

        assertThat(step()).isInstanceOf(Step.Fetch.class);
    }

    @Test
    void leavesABusyHostAloneToTheSecond() {
        open("a.example");
        add("a.example", "/1", null);
        this.now = this.now.plusSeconds(2);
        over((Step.Fetch) step(), new Answer.Busy(429, Duration.ofSeconds(17)));
        add("a.example", "/2", null);

        assertThat(step()).isInstanceOfSatisfying(Step.Decline.class,
                (step) -> assertThat(step.retryAt()).isEqualTo(this.now.plusSeconds(17)));
        this.now = this.now.plusSeconds(17);
        add("a.example", "/3", null);
        assertThat(step()).isInstanceOf(Step.Fetch.class);
    }

    @Test
    void leavesAHostAloneThatFailsFiveTimes() {
        open("a.example");
        for (int i = 0; i < 5; i++) {
            add("a.example", "/" + i, null);
            this.now = this.now.plusSeconds(2);
            over((Step.Fetch) step(), new Answer.Failed(copydesk.contract.ledger.Reason.UNREACHABLE, "No.", 500));
        }
        add("a.example", "/6", null);

        assertThat(step()).isInstanceOfSatisfying(Step.Decline.class,
                (step) -> assertThat(step.retryAt()).isEqualTo(this.now.plusSeconds(60)));
    }

    @Test
    void dropsWhatWaitsOfAPartitionAndKnowsWhatIsUnderWay() {
        open("a.example");
        add("a.example", "/1", null);
        add("a.example", "/2", null);
        this.now = this.now.plusSeconds(2);
        Step.Fetch under = (Step.Fetch) step();

        this.lanes.drop(0);

        assertThat(this.lanes.isBusy(0)).isTrue();
        assertThat(this.lanes.waiting(0)).isZero();
        over(under, GOOD);
        assertThat(this.lanes.isBusy(0)).isFalse();
        assertThat(this.lanes.next(this.now.plusSeconds(9), 9)).isEmpty();
    }

    @Test
    void asksForRobotsTxtAgainOfAPartitionThatComesBack() {
        open("a.example");

        this.lanes.forget(0);
        add("a.example", "/1", null);

        assertThat(step()).isInstanceOf(Step.AskRobots.class);
    }

    /**
     * Any jobs in any order of time: never two at once, never before the pause is over.
     */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void keepsTheRulesWhateverComes(long seed) {
        Random random = new Random(seed);
        Map<String, Instant> ends = new HashMap<>();
        List<Step> underWay = new ArrayList<>();
        int fetched = 0;
        for (int round = 0; round < 3_000; round++) {
            this.now = this.now.plusMillis(random.nextInt(700));
            if (round < 1_500) {
                add((char) ('a' + random.nextInt(8)) + ".example", "/" + round, random.nextBoolean() ? null : 3);
            }
            for (Step step : this.lanes.next(this.now, 4 - underWay.size())) {
                String host = step.job().host();
                assertThat(underWay).noneMatch((other) -> other.job().host().equals(host));
                Integer own = step.job().request().gapSeconds();
                assertThat(ends.getOrDefault(host, Instant.MIN))
                    .isBeforeOrEqualTo(this.now.minusSeconds((own != null) ? own : 2));
                underWay.add(step);
            }
            if (!underWay.isEmpty() && random.nextInt(3) > 0) {
                Step step = underWay.remove(random.nextInt(underWay.size()));
                ends.put(step.job().host(), this.now);
                fetched += (step instanceof Step.Fetch) ? 1 : 0;
                if (step instanceof Step.AskRobots ask) {
                    robots(ask, "");
                }
                else {
                    over((Step.Fetch) step, GOOD);
                }
            }
        }

        assertThat(fetched).isGreaterThan(500);
    }

    @Test
    void letsAJobGoForARobotsTxtAndKeepsTheOthersFromAsking() {
        add("a.example", "/1", null);
        add("a.example", "/2", null);
        Step.AskRobots ask = (Step.AskRobots) step();
        this.lanes.learn(ask.job(), RobotsCopy.elsewhere(null, this.now));
        this.lanes.over(Breaker.after("a.example", 0, GOOD, this.now, ask.gap()), this.now);

        this.now = this.now.plusSeconds(2);
        Step.Decline other = (Step.Decline) step();

        assertThat(other.job().request().url()).isEqualTo("https://a.example/2");
        assertThat(other.why()).isEqualTo(Refusal.ROBOTS_ELSEWHERE);
        assertThat(other.retryAt()).isNull();
        assertThat(this.lanes.waiting(0)).isZero();
        assertThat(this.lanes.next(this.now, 9)).isEmpty();
    }

    @Test
    void asksForTheRobotsTxtOfAnotherHostWithoutItsOwn() {
        RobotsDetour detour = RobotsDetour.to("https://b.example/robots.txt");
        add("b.example", request("https://a.example/1").by("r", detour));

        Step.Fetch fetch = (Step.Fetch) step();

        assertThat(fetch.job().request().target()).isEqualTo("https://b.example/robots.txt");
        assertThat(fetch.gap()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void goesByTheRobotsTxtThatAJobBringsAlong() {
        RobotsDetour brought = RobotsDetour.to("https://b.example/robots.txt")
            .read("by-text", "User-agent: *\nDisallow: /private", START.plusSeconds(3_600));
        add("a.example", request("https://a.example/1").by("r", brought));
        add("a.example", "/private", null);

        over((Step.Fetch) step(), GOOD);

        this.now = this.now.plusSeconds(2);
        assertThat(((Step.Decline) step()).why()).isEqualTo(Refusal.FORBIDDEN);
        add("a.example", "/2", null);
        this.now = START.plusSeconds(3_600);
        assertThat(step()).isInstanceOf(Step.AskRobots.class);
    }

    @Test
    void readsAJobAsItTravels() {
        FetchRequest request = request("https://a.example/1");

        Job job = Job.read("a.example".getBytes(StandardCharsets.UTF_8), Json.write(request), 3, 7);

        assertThat(job).isEqualTo(new Job(request, "a.example", 3, 7));
    }

    @Test
    void refusesAJobWithoutItsHost() {
        byte[] value = Json.write(request("https://a.example/1"));

        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> Job.read(null, value, 0, 0))
            .withMessage("a request needs its host as its key");
        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> Job.read(new byte[0], value, 0, 0));
        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> Job.read(new byte[] { 97 }, null, 0, 0));
    }

    private void open(String host) {
        add(host, "/", null);
        robots((Step.AskRobots) step(), "");
        this.now = this.now.plusSeconds(2);
        over((Step.Fetch) step(), GOOD);
    }

    private void add(String host, String path, @Nullable Integer gap) {
        add(host, request("https://" + host + path, gap));
    }

    private FetchRequest request(String url) {
        return request(url, null);
    }

    private FetchRequest request(String url, @Nullable Integer gap) {
        return new FetchRequest("r" + this.offset, "courier", FetchPurpose.ARTICLE, SourceKind.PAGE, url, this.now,
                true, 0, true, null, null, null, gap);
    }

    private void add(String host, FetchRequest request) {
        this.lanes.add(new Job(request, host, 0, this.offset++), this.now);
    }

    private Step step() {
        return this.lanes.next(this.now, 1).get(0);
    }

    private void robots(Step.AskRobots step, String text) {
        this.lanes.learn(step.job(), new RobotsCopy(RobotsCopy.Access.BY_TEXT, text.getBytes(StandardCharsets.UTF_8),
                this.now, this.now.plus(Duration.ofHours(24)), null));
        this.lanes.over(Breaker.after(step.job().host(), step.failures(), GOOD, this.now, step.gap()), this.now);
    }

    private void over(Step.Fetch step, Answer answer) {
        this.lanes.over(Breaker.after(step.job().host(), step.failures(), answer, this.now, step.gap()), this.now);
    }

}
