package copydesk.ingest.stream.source;

import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import copydesk.contract.ledger.Reason;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.HostState;
import copydesk.contract.source.RobotsDetour;
import copydesk.ingest.fetch.Answer;
import copydesk.ingest.fetch.Ask;
import copydesk.ingest.fetch.Web;
import copydesk.ingest.host.Breaker;
import copydesk.ingest.host.Job;
import copydesk.ingest.host.Step;
import copydesk.ingest.robots.RobotsCopy;
import copydesk.ingest.robots.RobotsVisit;

/**
 * One request for a robots.txt. Where that lies elsewhere, the job that needs it goes
 * there by way of the frontier, so that each host is asked by its own fetcher only, and
 * comes back with it. Thread-safe.
 */
final class RobotsErrand {

    private static final Answer NONE = new Answer.Gone(404);

    private static final Answer FAILED = new Answer.Failed(Reason.UNREACHABLE, "There is no robots.txt to be had.");

    private final Web web;

    private final Errand errand;

    private final Outbox outbox;

    private final Clock clock;

    RobotsErrand(Web web, Errand errand, Outbox outbox, Clock clock) {
        this.web = web;
        this.errand = errand;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asks; the job that waits for it is not done yet, unless it goes elsewhere. */
    Done ask(Step.AskRobots step) {
        String host = step.job().host();
        this.errand.begin(host, step.failures(), this.clock.instant(), step.gap());
        Instant startedAt = this.clock.instant();
        Answer answer = answer(step.job().request().url());
        Errand.demandThatSomebodyWaits();
        this.errand.count(answer);
        Instant at = this.clock.instant();
        Optional<RobotsDetour> onward = RobotsVisit.onward(answer, null);
        onward.ifPresent((detour) -> leave(step.job(), detour, startedAt, at));
        RobotsCopy copy = onward.isPresent() ? RobotsCopy.elsewhere(step.before(), at)
                : RobotsVisit.after(answer, step.before(), at);
        HostState state = Breaker.after(host, step.failures(), sign(answer, copy), at, step.gap());
        this.outbox.send(state).join();
        return new Done(step.job(), state, at, copy, onward.isPresent());
    }

    // what the host gave, as far as it says whether the host works
    private static Answer sign(Answer answer, RobotsCopy copy) {
        if (answer instanceof Answer.NoRoom) {
            return answer;
        }
        return (copy.access() != RobotsCopy.Access.NOTHING) ? NONE : FAILED;
    }

    /** Asks for the robots.txt that another host says is here, and sends it back. */
    Done read(Step.Fetch step, RobotsDetour detour) {
        this.errand.begin(step.job().host(), step.failures(), this.clock.instant(), step.gap());
        Instant startedAt = this.clock.instant();
        Answer answer = this.web.ask(Ask.once(detour.url(), null));
        this.web.done(answer);
        Errand.demandThatSomebodyWaits();
        this.errand.count(answer);
        Instant at = this.clock.instant();
        leave(step.job(),
                RobotsVisit.onward(answer, detour).orElseGet(() -> RobotsVisit.after(answer, null, at).back(detour)),
                startedAt, at);
        HostState state = Breaker.after(step.job().host(), step.failures(), answer, at, step.gap());
        this.outbox.send(state).join();
        return new Done(step.job(), state, at, null, true);
    }

    // also within a host: the frontier asks again, and the pause is kept
    private void leave(Job job, RobotsDetour detour, Instant startedAt, Instant at) {
        this.outbox.send(FetchResult.aside(Errand.plain(job), detour, startedAt, at)).join();
    }

    private Answer answer(String url) {
        try {
            Answer answer = this.web.ask(Ask.once(RobotsVisit.address(url), null));
            this.web.done(answer);
            return answer;
        }
        catch (UnknownHostException ex) {
            // an address that is not asked at all: its own request says why
            return NONE;
        }
    }

}
