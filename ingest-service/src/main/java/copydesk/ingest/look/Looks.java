package copydesk.ingest.look;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import copydesk.contract.Identity;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.extraction.article.CanonicalUrl;
import org.jspecify.annotations.Nullable;

/**
 * Decides when a page is looked at again and whether it is gone: what is remembered and
 * what happened in, what is remembered from now on out. Has no state and no clock.
 * Thread-safe.
 */
public final class Looks {

    private static final int GONE = 410;

    private static final int NOT_FOUND = 404;

    /** A page that is missing is looked for twice more before it counts as withdrawn. */
    private static final int MOST_MISSING = 2;

    private static final Duration SECOND_LOOK = Duration.ofHours(1);

    private static final Duration THIRD_LOOK = Duration.ofDays(1);

    // a request without an answer is given up then
    private static final Duration LEASE = Duration.ofHours(1);

    private final LookSettings settings;

    // for so long after its last look, or since it was last listed, an article is known
    private static final Duration REST = Duration.ofDays(7);

    // between two looks on the word of a source: at least this, and a tenth of the age
    private static final Duration SHORTEST = Duration.ofMinutes(10);

    private static final int PART_OF_AGE = 10;

    /** Looks at these ages. */
    public Looks(LookSettings settings) {
        this.settings = settings;
    }

    /** Whether an answer means that its source has withdrawn the article. */
    public static boolean isWithdrawn(FetchRequest request, int status) {
        Integer missing = request.missing();
        boolean confirmed = missing != null && missing >= MOST_MISSING;
        return request.purpose() == FetchPurpose.LOOK && (status == GONE || status == NOT_FOUND && confirmed);
    }

    /**
     * What is remembered of an article that was taken; nothing if none was.
     */
    public Optional<Look> taken(FetchResult result) {
        FetchRequest request = result.request();
        if (request.purpose() != FetchPurpose.ARTICLE || result.outcome() != FetchOutcome.DOCUMENT) {
            return Optional.empty();
        }
        return Optional.of(next(new Look(request.source(), request.origin(), place(request, request.origin()),
                result.at(), result.at(), result.at(), 0, 0, result.etag(), result.lastModified(), result.digest(),
                request.gapSeconds(), null, null), result.at()));
    }

    /**
     * What is remembered instead of a look that would be the last word on an article
     * while its source gives nothing of use: a site that is down has withdrawn nothing.
     */
    public Optional<Look> postponed(Look look, SourceHealth source, Instant now) {
        boolean down = source == SourceHealth.FAILING || source == SourceHealth.BROKEN || source == SourceHealth.GONE;
        return (down && look.missing() > 0) ? Optional.of(look.at(now.plus(LEASE))) : Optional.empty();
    }

    /** What is remembered once a look is requested. */
    public Look requested(Look look, Instant now) {
        return look.requested(now, now.plus(LEASE));
    }

    /**
     * The request of a look.
     * @param language BCP 47 tag for a page that names none; null if nobody says
     */
    public FetchRequest request(Look look, @Nullable String language, Instant due) {
        String id = Identity.entryId("look\n" + look.source() + "\n" + look.article(), look.number());
        boolean moved = !look.url().equals(look.article());
        return new FetchRequest(id, look.source(), FetchPurpose.LOOK, SourceKind.PAGE, look.url(), due, true, 0, true,
                look.etag(), look.lastModified(), look.digest(), look.gapSeconds(), language,
                moved ? look.article() : null, (look.missing() > 0) ? look.missing() : null, null);
    }

    /** What is remembered after a look; nothing if the article is withdrawn. */
    public Optional<Look> ended(Look look, FetchResult result) {
        switch (result.outcome()) {
            case DOCUMENT, UNCHANGED:
                return Optional.of(next(seen(look, result), result.at()));
            case GONE:
                return gone(look, result);
            case BUSY:
                return Optional.of(busy(look, result));
            default:
                return Optional.of(next(look, result.at()));
        }
    }

    // where the host was not even asked, the look is still to come, if it can be soon
    private Look busy(Look look, FetchResult result) {
        Instant retryAt = result.retryAt();
        if (result.startedAt() == null && retryAt != null && retryAt.isBefore(look.takenAt().plus(REST))) {
            return look.at(retryAt);
        }
        return next(look, result.at());
    }

    /**
     * What is remembered after an article was asked for only to see whether it is there,
     * since another of its addresses is gone; nothing if it is withdrawn. What the answer
     * said was not offered, so that it is no answer to compare the next one with.
     * @param look what was remembered before; null if nothing was
     */
    public Optional<Look> beside(@Nullable Look look, FetchResult result) {
        FetchRequest request = result.request();
        Look known = (look != null) ? look
                : next(new Look(request.source(), request.origin(), request.origin(), result.at(), result.at(),
                        result.at(), 0, 0, null, null, null, request.gapSeconds(), null, null), result.at());
        // what is asked for by itself, or missing, tells that by itself in its own time
        boolean counts = result.outcome() == FetchOutcome.GONE
                && (isGoneForGood(result) || known.missing() == 0 && !isOutstanding(known));
        return counts ? gone(known, result) : Optional.of(known);
    }

    private static boolean isGoneForGood(FetchResult result) {
        Integer status = result.status();
        return status != null && isWithdrawn(result.request(), status);
    }

    private static Look seen(Look look, FetchResult result) {
        String digest = result.digest();
        return new Look(look.source(), look.article(), place(result.request(), look.url()), look.takenAt(), result.at(),
                look.due(), look.number(), 0, result.etag(), result.lastModified(),
                (digest != null) ? digest : look.digest(), look.gapSeconds(), look.asked(), null);
    }

    private Optional<Look> gone(Look look, FetchResult result) {
        Integer status = result.status();
        if (isWithdrawn(result.request(), (status != null) ? status : NOT_FOUND)) {
            return Optional.empty();
        }
        return Optional.of(look.missed(result.at().plus((look.missing() == 0) ? SECOND_LOOK : THIRD_LOOK)));
    }

    /**
     * The same, looked at now, if its source says that it has changed since. Nobody knows
     * whether that is true: the older it is, the more seldom the word of its source
     * counts.
     */
    public Optional<Look> changed(Look look, @Nullable Instant stated, Instant now) {
        boolean newer = stated != null && stated.isAfter(look.seenAt()) && !stated.isAfter(now);
        boolean waits = look.missing() == 0 && look.due().isAfter(now) && !isOutstanding(look);
        return (newer && waits && !now.isBefore(soonest(look, now))) ? Optional.of(look.at(now)) : Optional.empty();
    }

    private static boolean isOutstanding(Look look) {
        Instant asked = look.asked();
        return asked != null && look.due().equals(asked.plus(LEASE));
    }

    private static Instant soonest(Look look, Instant now) {
        Instant asked = look.asked();
        Duration pause = Duration.between(look.takenAt(), now).dividedBy(PART_OF_AGE);
        return ((asked != null) ? asked : look.takenAt()).plus((pause.compareTo(SHORTEST) > 0) ? pause : SHORTEST);
    }

    /** The same, remembered for longer if it would be forgotten although it is listed. */
    public Optional<Look> listed(Look look, Instant now) {
        boolean ends = look.isResting() && look.due().isBefore(now.plus(REST.dividedBy(2)));
        return ends ? Optional.of(look.resting(now.plus(REST))) : Optional.empty();
    }

    private static boolean isLedHome(FetchRequest request) {
        return request.hops() > 0 && CanonicalUrl.isHome(request.url()) && !CanonicalUrl.isHome(request.origin());
    }

    private Look next(Look look, Instant now) {
        return this.settings.ages()
            .stream()
            .map((age) -> look.takenAt().plus(age))
            .filter((due) -> due.isAfter(now))
            .findFirst()
            .map(look::at)
            .orElseGet(() -> look.resting(now.plus(REST)));
    }

    // where redirects for good led; one that is for now may lead elsewhere next time, and
    // what leads to the front page may be mended
    private static String place(FetchRequest request, String otherwise) {
        return (request.permanent() && !isLedHome(request)) ? request.url() : otherwise;
    }

}
