package copydesk.ingest.fetch;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.ledger.Reason;
import copydesk.ingest.address.Destinations;
import copydesk.ingest.address.RefusedAddress;
import copydesk.ingest.address.WebUrl;
import copydesk.ingest.room.Room;

/**
 * The one way out to the network: everything that is fetched is fetched here, and the few
 * forms that are sent are sent here, to public addresses only and within limits. Blocks
 * its caller, at most for the time-out of the settings (the system's resolver has one of
 * its own); keeps no state but idle connections. Thread-safe; to be closed when no longer
 * used.
 */
public final class Egress implements Web, AutoCloseable {

    private static final int LARGEST_FORM = 16_384;

    private final FetchSettings settings;

    private final Clock clock;

    private final Room room;

    private final Exchange exchange;

    /** A way out within these limits, its times taken from the clock. */
    public Egress(FetchSettings settings, Clock clock) {
        this(settings, clock, settings.destinations());
    }

    /** A way out to these destinations, with the usual room for what comes. */
    public Egress(FetchSettings settings, Clock clock, Destinations destinations) {
        this(settings, clock, destinations,
                Room.ofHeap((long) BodyStream.COPIES * (FetchSettings.LARGEST_DOCUMENT + BodyStream.PIECE), clock));
    }

    /**
     * A way out to these destinations, whatever the settings allow.
     * @param room for what comes at a time
     */
    public Egress(FetchSettings settings, Clock clock, Destinations destinations, Room room) {
        this.settings = settings;
        this.clock = clock;
        this.room = room;
        this.exchange = new Exchange(settings, clock, room, destinations);
    }

    @Override
    public Answer ask(Ask ask) {
        try {
            String form = ask.form();
            return (form != null) ? send(WebUrl.of(ask.url()), form) : follow(WebUrl.of(ask.url()), ask);
        }
        catch (BodyStream.TooMuch ex) {
            return new Answer.Failed(Reason.TOO_LARGE, Reason.TOO_LARGE.sentence());
        }
        catch (HeadCheck.NoDocument ex) {
            return new Answer.Failed(Reason.UNSUPPORTED_TYPE,
                    "The server says that it is a picture, a film, an archive or the like.", 200);
        }
        catch (Room.NoRoom ex) {
            return new Answer.NoRoom();
        }
        catch (RefusedAddress ex) {
            return new Answer.Failed(Reason.UNREACHABLE, String.valueOf(ex.getMessage()));
        }
        catch (UnknownHostException ex) {
            return new Answer.Failed(Reason.UNREACHABLE, "There is no such host.");
        }
        // decoders and the client throw both kinds at what is broken
        catch (IOException | RuntimeException ex) {
            return new Answer.Failed(Reason.UNREACHABLE,
                    "The server gave no usable answer: " + ex.getClass().getSimpleName() + ".");
        }
    }

    @Override
    public void done(Answer answer) {
        if (answer instanceof Answer.Document document) {
            this.room.letGo(document.bytes());
        }
    }

    // only where the server says that the form itself is to be sent again; never out of
    // https, since a form may carry a secret
    private Answer send(WebUrl first, String form) throws IOException {
        if (form.length() > LARGEST_FORM) {
            return new Answer.Failed(Reason.TOO_LARGE, Reason.TOO_LARGE.sentence());
        }
        Instant deadline = this.clock.instant().plus(this.settings.timeout());
        WebUrl url = first;
        for (int hops = 0; hops <= this.settings.maxRedirects(); hops++) {
            Reply reply = this.exchange.post(url, form, deadline);
            String location = reply.formLocation();
            if (location == null) {
                return reply.answerToForm();
            }
            WebUrl next = url.resolve(location);
            if (url.scheme().equals("https") && !next.scheme().equals("https")) {
                return new Answer.Failed(Reason.UNREACHABLE, "The server redirects a form out of https.",
                        reply.status());
            }
            if (!next.sameHost(url)) {
                return new Answer.Elsewhere(next.toString(), reply.status() == 308);
            }
            url = next;
        }
        return new Answer.Failed(Reason.UNREACHABLE, "The server redirects in circles.");
    }

    private Answer follow(WebUrl first, Ask ask) throws IOException {
        Instant deadline = this.clock.instant().plus(this.settings.timeout());
        List<Answer.Hop> hops = new ArrayList<>();
        WebUrl url = first;
        while (true) {
            Reply reply = this.exchange.get(url, ask.validators(), deadline);
            String location = reply.location();
            if (location == null) {
                return reply.answer(url.toString(), ask.validators(), hops);
            }
            hops.add(new Answer.Hop(url.toString(), reply.status()));
            WebUrl next = url.resolve(location);
            if (!ask.follows() || !next.sameHost(url)) {
                return new Answer.Elsewhere(next.toString(), hops.stream().allMatch(Answer.Hop::isPermanent));
            }
            if (hops.size() > this.settings.maxRedirects()) {
                return new Answer.Failed(Reason.UNREACHABLE, "The server redirects in circles.", reply.status());
            }
            url = next;
        }
    }

    @Override
    public void close() {
        this.exchange.close();
    }

}
