package copydesk.ingest.websub;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import copydesk.contract.source.SourceState;
import copydesk.contract.hub.Subscription;
import copydesk.ingest.websub.HubAnswer.Outcome;
import copydesk.ingest.websub.Subscriptions.NotYet;
import org.jspecify.annotations.Nullable;

/**
 * Answers hubs: confirms what we asked for and nothing else, and takes deliveries that
 * are signed. Any instance may be called, whichever asked the hub. Thread-safe.
 */
public final class HubDesk {

    private static final int LARGEST = 10_485_760;

    private static final int LONGEST_CHALLENGE = 2_000;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    // each holds a body in memory, or waits for what other instances wrote
    private static final int AT_ONCE = 16;

    private final Semaphore turns = new Semaphore(AT_ONCE);

    private final WebSubSettings settings;

    private final CallbackAddress addresses;

    private final Clock clock;

    private final Subscriptions subscriptions;

    private final HubNews news;

    /** A desk that hands on to where news go. */
    public HubDesk(WebSubSettings settings, Clock clock, Subscriptions subscriptions, HubNews news) {
        this.settings = settings;
        this.addresses = new CallbackAddress(settings);
        this.clock = clock;
        this.subscriptions = subscriptions;
        this.news = news;
    }

    /** Answers a hub that makes sure of a request. */
    public HubAnswer verify(HubCall call, HubCall.Question question) {
        return (isOurs(call) && question.challenge().length() <= LONGEST_CHALLENGE)
                ? inTurn(() -> verified(call, question)) : HubAnswer.of(Outcome.UNKNOWN);
    }

    private HubAnswer verified(HubCall call, HubCall.Question question) throws NotYet {
        return switch (question.mode()) {
            case "subscribe" -> subscribed(call, question);
            case "unsubscribe" -> unsubscribed(call, question);
            case "denied" -> denied(call, question);
            default -> HubAnswer.of(Outcome.UNKNOWN);
        };
    }

    private HubAnswer subscribed(HubCall call, HubCall.Question question) throws NotYet {
        SourceState state = state(call, (subscription) -> subscription.topic().equals(question.topic())
                && Course.isPending(subscription, this.clock.instant()));
        if (state == null || question.challenge().isEmpty()) {
            return HubAnswer.of(Outcome.UNKNOWN);
        }
        boolean kept = await(this.news.verified(state, seconds(question.leaseSeconds())));
        return kept ? new HubAnswer(Outcome.CONFIRMED, question.challenge()) : HubAnswer.of(Outcome.UNAVAILABLE);
    }

    // the address alone tells that we once asked for it; whatever we do not want now may
    // end, also where the source is forgotten
    private HubAnswer unsubscribed(HubCall call, HubCall.Question question) throws NotYet {
        boolean wanted = find(this.subscriptions.now(call.source()), call, Subscription::stands) != null;
        return (wanted || question.challenge().isEmpty()) ? HubAnswer.of(Outcome.UNKNOWN)
                : new HubAnswer(Outcome.CONFIRMED, question.challenge());
    }

    private HubAnswer denied(HubCall call, HubCall.Question question) throws NotYet {
        SourceState state = state(call,
                (subscription) -> subscription.stands() && subscription.topic().equals(question.topic()));
        if (state == null) {
            return HubAnswer.of(Outcome.UNKNOWN);
        }
        return HubAnswer.of(await(this.news.denied(state)) ? Outcome.DENIED : Outcome.UNAVAILABLE);
    }

    /**
     * Takes a delivery.
     * @throws IOException if its body cannot be read to the end
     */
    public HubAnswer take(HubCall call, HubCall.Head head, InputStream body) throws IOException {
        return isOurs(call) ? inTurn(() -> delivered(call, head, body)) : HubAnswer.of(Outcome.UNKNOWN);
    }

    private HubAnswer delivered(HubCall call, HubCall.Head head, InputStream body) throws NotYet, IOException {
        SourceState state = state(call, Subscription::stands);
        if (state == null) {
            return HubAnswer.of(Outcome.UNWANTED);
        }
        if (!head.contentEncoding().isEmpty() && !head.contentEncoding().equals("identity")) {
            return HubAnswer.of(Outcome.PACKED);
        }
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return HubAnswer.of(Outcome.TOO_LARGE);
        }
        if (!isSigned(state, head, bytes)) {
            return HubAnswer.of(Outcome.FORGED);
        }
        return HubAnswer
            .of(await(this.news.delivered(state, bytes, head.contentType())) ? Outcome.TAKEN : Outcome.UNAVAILABLE);
    }

    private boolean isSigned(SourceState state, HubCall.Head head, byte[] body) {
        Subscription subscription = state.subscription();
        return subscription != null && HubSignature.parse(head.signature())
            .filter((signature) -> signature.isRight(this.addresses.secret(state.source(), subscription.topic()), body))
            .isPresent();
    }

    private boolean isOurs(HubCall call) {
        return this.settings.isOn() && this.addresses.isOurs(call.source(), call.mark(), call.token());
    }

    // a hub may come back before this instance has read what another wrote
    private @Nullable SourceState state(HubCall call, Predicate<Subscription> wanted) throws NotYet {
        SourceState known = find(this.subscriptions.known(call.source()), call, wanted);
        return (known != null) ? known : find(this.subscriptions.now(call.source()), call, wanted);
    }

    private static @Nullable SourceState find(@Nullable SourceState state, HubCall call,
            Predicate<Subscription> wanted) {
        Subscription subscription = (state != null) ? state.subscription() : null;
        boolean fits = subscription != null
                && CallbackAddress.mark(subscription.hub(), subscription.topic()).equals(call.mark())
                && wanted.test(subscription);
        return fits ? state : null;
    }

    private static @Nullable Integer seconds(String lease) {
        return lease.matches("[1-9]\\d{0,8}") ? Integer.valueOf(lease) : null;
    }

    private <X extends Exception> HubAnswer inTurn(Turn<X> turn) throws X {
        if (!this.turns.tryAcquire()) {
            return HubAnswer.of(Outcome.UNAVAILABLE);
        }
        try {
            return turn.take();
        }
        catch (NotYet ex) {
            return HubAnswer.of(Outcome.UNAVAILABLE);
        }
        finally {
            this.turns.release();
        }
    }

    private static boolean await(CompletableFuture<Void> sent) {
        try {
            sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        }
        catch (ExecutionException | TimeoutException ex) {
            return false;
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * What is done while others wait.
     *
     * @param <X> how it may fail, beside not knowing enough
     */
    private interface Turn<X extends Exception> {

        HubAnswer take() throws X, NotYet;

    }

}
