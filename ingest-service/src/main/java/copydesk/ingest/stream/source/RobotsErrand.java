package copydesk.ingest.stream.source;

import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;

import copydesk.contract.ledger.Reason;
import copydesk.contract.source.HostState;
import copydesk.ingest.fetch.Answer;
import copydesk.ingest.fetch.Web;
import copydesk.ingest.frontier.Hosts;
import copydesk.ingest.host.Breaker;
import copydesk.ingest.host.Step;
import copydesk.ingest.robots.RobotsCopy;
import copydesk.ingest.robots.RobotsVisit;

/** One request for a robots.txt. Thread-safe. */
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

    /** Asks; the job that waits for it is not done yet. */
    Done ask(Step.AskRobots step) {
        String host = step.job().host();
        this.errand.begin(host, step.failures(), this.clock.instant(), step.gap());
        RobotsCopy copy = visit(step, host);
        Errand.demandThatSomebodyWaits();
        Instant at = this.clock.instant();
        boolean answered = copy.access() != RobotsCopy.Access.NOTHING;
        HostState state = Breaker.after(host, step.failures(), answered ? NONE : FAILED, at, step.gap());
        this.outbox.send(state).join();
        return new Done(step.job(), state, at, copy, false);
    }

    private RobotsCopy visit(Step.AskRobots step, String host) {
        try {
            return new RobotsVisit((ask) -> isOn(host, ask.url()) ? this.web.ask(ask) : NONE, this.clock)
                .ask(step.job().request().url(), step.before());
        }
        catch (UnknownHostException ex) {
            // an address that is not asked at all: its own request says why
            Instant now = this.clock.instant();
            return new RobotsCopy(RobotsCopy.Access.EVERYTHING, null, now, now.plusSeconds(3600), null);
        }
    }

    // another host may be in the hands of another fetcher
    private static boolean isOn(String host, String url) {
        return Hosts.of(url).filter(host::equals).isPresent();
    }

}
