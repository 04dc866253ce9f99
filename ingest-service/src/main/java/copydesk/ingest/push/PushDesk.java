package copydesk.ingest.push;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import copydesk.contract.Digest;
import copydesk.contract.Identity;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.push.PushClaim;
import copydesk.ingest.fetch.Offer;
import copydesk.ingest.push.PushAnswer.Outcome;

/**
 * Takes articles that are pushed: asks who pushes, reads within the limit, offers the
 * article once and answers when the brokers have it. The same push gets the same answer
 * on every instance and after a restart. Thread-safe.
 */
public final class PushDesk {

    private static final int MOST_REPEATS = 100_000;

    private static final int LONGEST_KEY = 255;

    private static final String WHO = "Show a key as Authorization: Bearer KEY, or sign the request; "
            + "the clock of who signs must be right.";

    private final Turns turns;

    private final PushSettings settings;

    private final Clock clock;

    private final Credentials credentials;

    private final BodyReader bodies;

    private final Repeats repeats;

    private final Claims claims;

    private final Door door;

    /** A desk that offers at a door what nobody has claimed. */
    public PushDesk(PushSettings settings, Clock clock, Claims claims, Door door) {
        this.settings = settings;
        this.clock = clock;
        this.turns = new Turns(settings.signers());
        this.credentials = new Credentials(settings, clock);
        this.bodies = new BodyReader(settings.maxBytes(), clock);
        this.repeats = new Repeats(MOST_REPEATS, clock);
        this.claims = claims;
        this.door = door;
    }

    /**
     * Takes a push.
     * @throws IOException if its body cannot be read to the end
     */
    public PushAnswer take(Push push) throws IOException {
        if (this.settings.keys().isEmpty()) {
            return PushAnswer.refused(Outcome.OFF, null, "Set copydesk.ingest.push.keys to take pushes.");
        }
        Optional<Claim> claim = this.credentials.of(push);
        if (claim.isEmpty()) {
            return PushAnswer.refused(Outcome.UNAUTHORIZED, null, WHO);
        }
        Optional<PushAnswer> fault = headFault(push, claim.get().source());
        return fault.isPresent() ? fault.get() : readInTurn(push, claim.get());
    }

    private PushAnswer readInTurn(Push push, Claim claim) throws IOException {
        Optional<Turns.Turn> turn = this.turns.of(claim);
        if (turn.isEmpty()) {
            return tooMany(claim.source());
        }
        try (Turns.Turn held = turn.get()) {
            return read(push, claim, held);
        }
        catch (BodyReader.TooSlow ex) {
            return PushAnswer.refused(Outcome.TOO_SLOW, claim.source(),
                    "Send the whole body within " + BodyReader.PATIENCE.toSeconds() + " seconds.");
        }
    }

    private static PushAnswer tooMany(String source) {
        return PushAnswer.refused(Outcome.UNAVAILABLE, source,
                "Send it again in a few seconds, with the same Idempotency-Key: too many are on their way.");
    }

    private Optional<PushAnswer> headFault(Push push, String source) {
        if (!push.contentEncoding().isEmpty() && !push.contentEncoding().equals("identity")) {
            return refused(Outcome.UNSUPPORTED_TYPE, source, "Send the body without a Content-Encoding.");
        }
        if (!PushedBody.isKnown(push.contentType())) {
            return refused(Outcome.UNSUPPORTED_TYPE, source, "Set Content-Type to one of text/html, text/plain, "
                    + "text/markdown, application/json (also for ninjs), application/xml (for NITF).");
        }
        if (push.idempotencyKey().length() > LONGEST_KEY) {
            return refused(Outcome.UNREADABLE, source, "Make the Idempotency-Key at most 255 characters long.");
        }
        return (push.length() > this.settings.maxBytes()) ? tooLarge(source) : Optional.empty();
    }

    private Optional<PushAnswer> tooLarge(String source) {
        return refused(Outcome.TOO_LARGE, source, "Send at most " + this.settings.maxBytes() + " bytes.");
    }

    private static Optional<PushAnswer> refused(Outcome outcome, String source, String detail) {
        return Optional.of(PushAnswer.refused(outcome, source, detail));
    }

    private PushAnswer read(Push push, Claim claim, Turns.Turn turn) throws IOException {
        byte[] body = this.bodies.read(push.body());
        String source = claim.source();
        if (body.length > this.settings.maxBytes()) {
            return tooLarge(source).orElseThrow();
        }
        if (!claim.holds(body)) {
            return PushAnswer.refused(Outcome.UNAUTHORIZED, null, WHO);
        }
        if (!turn.prove()) {
            return tooMany(source);
        }
        return PushedBody.fault(body, push.contentType())
            .map((fault) -> PushAnswer.refused(Outcome.UNREADABLE, source, fault))
            .orElseGet(() -> offer(push, source, body));
    }

    private PushAnswer offer(Push push, String source, byte[] body) {
        String digest = Digest.text(body);
        RepeatKey key = RepeatKey.of(push, source, digest, this.clock.instant());
        String all = key.everywhere();
        PushClaim claim = new PushClaim(source, digest, Identity.itemId("push\n" + all + "\n" + digest, Instant.EPOCH),
                false);
        Repeats.Taken taken = this.repeats.take(key.here(), key.counts(), digest,
                () -> this.claims.claim(all, claim)
                    .thenCompose((standing) -> handOn(all, claim, standing,
                            new Offer(facts(push, source, key.name(), digest), body, this.clock.instant()))));
        return taken.digest().equals(digest) ? answer(taken, source) : conflict(source);
    }

    private static PushAnswer conflict(String source) {
        return PushAnswer.refused(Outcome.CONFLICT, source,
                "Give each article, and each version of it, an Idempotency-Key of its own.");
    }

    // one that another instance claimed and perhaps did not get to offer is offered
    // again:
    // its item is the same
    private CompletableFuture<PushClaim> handOn(String key, PushClaim claim, PushClaim standing, Offer offer) {
        if (!standing.digest().equals(claim.digest())) {
            return CompletableFuture.failedFuture(new KeyIsTaken());
        }
        if (standing.taken()) {
            return CompletableFuture.completedFuture(standing);
        }
        return this.door.offer(offer, claim.item()).thenApply((item) -> {
            this.claims.taken(key, claim.asTaken());
            return claim;
        });
    }

    private static FetchFacts facts(Push push, String source, String name, String digest) {
        String location = push.location();
        boolean web = location.matches("(?i)https?://\\S+");
        String identity = web ? location : source + ":push/" + name;
        String shown = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return new FetchFacts(source, identity, shown.substring(0, Math.min(shown.length(), 120)),
                web ? location : null, push.contentType(), null, digest);
    }

    private PushAnswer answer(Repeats.Taken taken, String source) {
        try {
            PushClaim claim = taken.claim().get(this.settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            boolean before = taken.before() || claim.taken();
            return new PushAnswer(before ? Outcome.REPEATED : Outcome.ACCEPTED, source, claim.item(),
                    "Follow it by its item id.");
        }
        catch (ExecutionException ex) {
            return (ex.getCause() instanceof KeyIsTaken) ? conflict(source) : unavailable(source);
        }
        catch (TimeoutException ex) {
            return unavailable(source);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return unavailable(source);
        }
    }

    private static PushAnswer unavailable(String source) {
        return PushAnswer.refused(Outcome.UNAVAILABLE, source,
                "Send it again, with the same Idempotency-Key: it is taken once.");
    }

    /** Another instance took another body under the same key. */
    private static final class KeyIsTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

    }

    /** Where articles are handed on. */
    public interface Door {

        /**
         * Offers an article.
         * @return the item id, once the brokers have it
         */
        CompletableFuture<String> offer(Offer offer, String item);

    }

}
